#pragma once

#include "reports/content/reportinput.h"

namespace greenprint::report {

/// One of the fields that a defensible statement of environmental impact has.
struct ImpactField {
    enum class Level : quint8 { Required, Recommended, Optional };
    enum class State : quint8 {
        Stated,
        Missing,
        NotApplicable,
    };

    int number = 0; ///< 1 to 29
    Level level = Level::Required;
    QString label;
    State state = State::Stated;
    QString remark;  ///< what is missing, or why it does not apply
    QString section; ///< id of the section that states it
    QString path;    ///< input of the plan that would supply it; empty if none would
};

/// All fields with their state in this plan and scenario.
std::vector<ImpactField> impactFields(const ReportInput &input);

/// Required fields and required texts of the card that are missing, as "label (path)". A card
/// cannot be final before this is empty.
QStringList missingForFinal(const ReportInput &input);

} // namespace greenprint::report
