#pragma once

#include "model/quantity/unit.h"

namespace greenprint {

/// A unit's symbol as the language of the program writes it: in French "j" for days and "USD/Go"
/// for "USD/GB". What is not written another way there stays as it is; files and JSON have
/// `symbol`.
QString unitSign(const QString &symbol);
QString unitSign(Unit unit);

} // namespace greenprint
