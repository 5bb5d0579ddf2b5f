#include "reports/document/frame.h"

#include "reports/document/document.h"

#include <QCoreApplication>

namespace greenprint::report {

Frame Frame::translated() {
    Frame frame;
    frame.contents = QCoreApplication::translate("Page", "Contents");
    frame.page = QCoreApplication::translate("Page", "%1 of %2");
    frame.origin = QCoreApplication::translate("Page", "catalog %1 · %2 · plan %3");
    frame.chartFigures = QCoreApplication::translate("HtmlWriter", "Figures of the chart");
    frame.plan = QCoreApplication::translate("Workbook", "Plan");
    frame.planHash = QCoreApplication::translate("Workbook", "Hash of the plan");
    frame.catalog = QCoreApplication::translate("Workbook", "Catalog");
    frame.tool = QCoreApplication::translate("Workbook", "Tool");
    return frame;
}

QString Frame::pageOf(int page, int count) const {
    return this->page.arg(page).arg(count);
}

QString Frame::originOf(const Imprint &imprint) const {
    return origin.arg(imprint.catalog, imprint.tool, imprint.planHash);
}

} // namespace greenprint::report
