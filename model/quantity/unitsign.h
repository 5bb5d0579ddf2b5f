#pragma once

#include <QString>

namespace greenprint {

/// The symbol of a unit with each sign in it as the current language writes it: "USD/GB" is
/// "USD/Go" in French. What programs read keeps the symbol itself.
QString unitSign(const QString &symbol);

} // namespace greenprint
