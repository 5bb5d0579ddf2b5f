#include "ui/pages/compare/comparepage.h"
#include "ui/pages/page.h"
#include "ui/pages/scenarios/scenariospage.h"
#include "ui/pages/workload/workloadpage.h"

namespace greenprint::ui {
namespace {

template <class P>
Page *create(const PageContext &context, QWidget *parent) {
    return new P(context, parent);
}

constexpr std::array kPages{
    PageEntry{
        "workload", QT_TRANSLATE_NOOP("Pages", "Workload"), "view-list-tree", create<WorkloadPage>},
    PageEntry{
        "scenarios", QT_TRANSLATE_NOOP("Pages", "Scenarios"), "vcs-branch", create<ScenariosPage>},
    PageEntry{
        "compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "view-split-left-right",
        create<ComparePage>},
};

} // namespace

std::span<const PageEntry> pageTable() {
    return kPages;
}

} // namespace greenprint::ui
