#include "ui/pages/compare/comparepage.h"
#include "ui/pages/doubt/doubtpage.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/page.h"
#include "ui/pages/rank/rankpage.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/review/reviewpage.h"
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
        "library", QT_TRANSLATE_NOOP("Pages", "Library"), "view-catalog", create<LibraryPage>},
    PageEntry{
        "workload", QT_TRANSLATE_NOOP("Pages", "Workload"), "view-list-tree", create<WorkloadPage>},
    PageEntry{
        "scenarios", QT_TRANSLATE_NOOP("Pages", "Scenarios"), "vcs-branch", create<ScenariosPage>},
    PageEntry{
        "compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "view-split-left-right",
        create<ComparePage>},
    PageEntry{"rank", QT_TRANSLATE_NOOP("Pages", "Rank"), "view-sort-ascending", create<RankPage>},
    PageEntry{
        "explore", QT_TRANSLATE_NOOP("Pages", "Explore"), "office-chart-scatter",
        create<ExplorePage>},
    PageEntry{"doubt", QT_TRANSLATE_NOOP("Pages", "Doubt"), "office-chart-area", create<DoubtPage>},
    PageEntry{
        "review", QT_TRANSLATE_NOOP("Pages", "Review"), "dialog-ok-apply", create<ReviewPage>},
    PageEntry{"report", QT_TRANSLATE_NOOP("Pages", "Report"), "document-print", create<ReportPage>},
};

} // namespace

std::span<const PageEntry> pageTable() {
    return kPages;
}

} // namespace greenprint::ui
