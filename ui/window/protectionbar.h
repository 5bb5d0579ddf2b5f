#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

namespace greenprint::ui {

/// Says above the pages that a plan is open for reading only, and offers to make it a plan of
/// one's own. Not seen for other plans.
class ProtectionBar : public Band {
    Q_OBJECT

public:
    explicit ProtectionBar(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace greenprint::ui
