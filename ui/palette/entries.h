#pragma once

#include "ui/pages/page.h"
#include "ui/palette/commandpalette.h"

QT_BEGIN_NAMESPACE
class QMenuBar;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Every enabled command of the menus.
std::vector<PaletteEntry> commandEntries(const QMenuBar &menus);
/// Scenarios, inputs and parts of the plan, its Regions and practices.
std::vector<PaletteEntry> planEntries(const PageContext &context);
/// The sample plans, each to be opened.
std::vector<PaletteEntry> sampleEntries(const Catalog &catalog, Shell &shell);

} // namespace greenprint::ui
