#include "ui/pages/exportbutton.h"

#include <QMenu>

namespace greenprint::ui {

ExportButton::ExportButton(
    const PageContext &context, const QString &what, Source source, QWidget *parent)
    : QPushButton(tr("Export"), parent)
    , m_export(TableExport::Window::of(context.shell), std::move(source)) {
    setAccessibleName(tr("Export: %1").arg(what));
    setToolTip(what);
    auto *formats = new QMenu(this);
    m_export.addTo(*formats);
    setMenu(formats);
}

} // namespace greenprint::ui
