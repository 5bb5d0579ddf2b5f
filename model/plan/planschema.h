#pragma once

#include <QByteArray>

namespace greenprint {

/// The RELAX NG schema of the plan file, made from the parameter table: elements, attributes, types
/// and ranges. It knows form, not meaning: references that lead nowhere and Regions that do not
/// exist are found by reading. Stricter than reading in one way: what is not known is refused,
/// where reading keeps it with a warning.
QByteArray planSchema();

} // namespace greenprint
