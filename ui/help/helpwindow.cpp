#include "ui/help/helpwindow.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

namespace greenprint::ui {
namespace {

struct PageEntry {
    const char *key;
    const char *title;
};

constexpr PageEntry kPages[] = {
    {"method", QT_TRANSLATE_NOOP("HelpWindow", "How Greenprint estimates")},
    {"published-cases", QT_TRANSLATE_NOOP("HelpWindow", "Published cases")},
    {"plan-file", QT_TRANSLATE_NOOP("HelpWindow", "The plan file")},
};

/// Thin rules and room in the cells, which Markdown leaves open.
void dressTables(QTextFrame *frame, const Theme &theme) {
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(theme.line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellPadding(4);
            format.setCellSpacing(0);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            format.setTopMargin(6);
            format.setBottomMargin(10);
            table->setFormat(format);
        }
        dressTables(child, theme);
    }
}

} // namespace

QStringList HelpWindow::pages() {
    QStringList keys;
    for (const PageEntry &p : kPages)
        keys << QLatin1String(p.key);
    return keys;
}

QString HelpWindow::markdown(const QString &page) {
    if (!pages().contains(page))
        return {};
    QFile file(QStringLiteral(":/help/%1.md").arg(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_list(new QListWidget)
    , m_search(new QLineEdit)
    , m_text(new QTextBrowser) {
    setWindowTitle(tr("Greenprint Help"));
    resize(980, 720);

    m_list->setAccessibleName(tr("Pages of the help"));
    for (const PageEntry &p : kPages) {
        auto *item = new QListWidgetItem(tr(p.title), m_list);
        item->setData(Qt::UserRole, QLatin1String(p.key));
    }
    m_search->setPlaceholderText(tr("Find in the page"));
    m_search->setAccessibleName(tr("Find in the page"));
    m_search->setClearButtonEnabled(true);
    m_text->setAccessibleName(tr("Page of the help"));
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(20);

    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 12, 12, 12);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_list);
    auto *splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 740});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] { render(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text()); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
    });
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
        &QWidget::close);
    m_list->setCurrentRow(0);
}

void HelpWindow::openPage(const QString &page) {
    m_list->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, pages().indexOf(page))));
    show();
    raise();
    activateWindow();
}

bool HelpWindow::find(const QString &text) {
    if (text.isEmpty())
        return false;
    if (m_text->find(text))
        return true;
    // from the top again
    m_text->moveCursor(QTextCursor::Start);
    return m_text->find(text);
}

void HelpWindow::render() {
    // the style paints selected rows in the soft accent, on which text keeps its colour
    QPalette rows = palette();
    rows.setColor(QPalette::HighlightedText, Theme::of(this).ink);
    m_list->setPalette(rows);
    const QListWidgetItem *item = m_list->currentItem();
    m_text->setMarkdown(item ? markdown(item->data(Qt::UserRole).toString()) : QString());
    dressTables(m_text->document()->rootFrame(), Theme::of(this));
    m_text->moveCursor(QTextCursor::Start);
}

void HelpWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        render();
}

} // namespace greenprint::ui
