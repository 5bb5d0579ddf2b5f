#include "ui/pages/compare/comparepage.h"
#include "ui/pages/page.h"

namespace greenprint::ui {
namespace {

template <class P>
Page *create(const PageContext &context, QWidget *parent) {
    return new P(context, parent);
}

constexpr std::array kPages{
    PageEntry{
        "compare", QT_TRANSLATE_NOOP("Pages", "Compare"), "view-split-left-right",
        create<ComparePage>},
};

} // namespace

std::span<const PageEntry> pageTable() {
    return kPages;
}

} // namespace greenprint::ui
