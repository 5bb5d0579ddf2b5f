#include "ui/help/helpwindow.h"

#include "ui/document/language.h"
#include "ui/help/glossary.h"
#include "ui/help/planreference.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace greenprint::ui {
namespace {

struct HelpPage {
    const char *key;
    const char *title;
};

constexpr HelpPage kPages[] = {
    {"guide", QT_TRANSLATE_NOOP("HelpWindow", "The window")},
    {"method", QT_TRANSLATE_NOOP("HelpWindow", "How Greenprint estimates")},
    {"what-if", QT_TRANSLATE_NOOP("HelpWindow", "Rank, explore, doubt")},
    {"glossary", QT_TRANSLATE_NOOP("HelpWindow", "Glossary")},
    {"published-cases", QT_TRANSLATE_NOOP("HelpWindow", "Published cases")},
    {"plan-file", QT_TRANSLATE_NOOP("HelpWindow", "The plan file")},
};

QString titleOf(const HelpPage &page) {
    return QCoreApplication::translate("HelpWindow", page.title);
}

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

/// Of the program's own resources, which are small.
QString resourceText(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// In English, which every page is written in first.
QString original(const QString &page) {
    return resourceText(QStringLiteral(":/help/%1.md").arg(page));
}

QStringList headingsOf(const QString &markdown) {
    QStringList headings;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('#')))
            headings << line.mid(line.indexOf(QLatin1Char(' ')) + 1);
    }
    return headings;
}

} // namespace

QStringList HelpWindow::pages() {
    QStringList keys;
    for (const HelpPage &p : kPages)
        keys << QLatin1String(p.key);
    return keys;
}

QString HelpWindow::markdown(const QString &page) {
    if (!pages().contains(page))
        return {};
    if (page == QLatin1String("glossary"))
        return glossary();
    if (page == QLatin1String("plan-file"))
        return planReference();
    const QString language = spokenLanguage();
    const QString translated = resourceText(QStringLiteral(":/help/%1/%2.md").arg(language, page));
    return translated.isEmpty() ? original(page) : translated;
}

QList<std::pair<QString, QString>> HelpWindow::findings(const QString &text) {
    QList<std::pair<QString, QString>> found;
    if (text.trimmed().isEmpty())
        return found;
    for (const QString &page : pages()) {
        QString heading;
        for (const QString &line : markdown(page).split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1Char('#')))
                heading = line.mid(line.indexOf(QLatin1Char(' ')) + 1);
            if (line.contains(text.trimmed(), Qt::CaseInsensitive)
                && (found.isEmpty() || found.constLast() != std::pair(page, heading)))
                found << std::pair(page, heading);
        }
    }
    return found;
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_list(new QListWidget)
    , m_search(new QLineEdit)
    , m_hitsTitle(new Text({}, TextStep::Small, false, Tone::Muted))
    , m_hits(new QListWidget)
    , m_text(new QTextBrowser) {
    resize(1020, 720);
    for (const HelpPage &p : kPages) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, QLatin1String(p.key));
    }
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setClearButtonEnabled(true);
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);

    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(12, 12, 12, 12);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_list);
    sideLayout->addWidget(m_hitsTitle);
    sideLayout->addWidget(m_hits, 1);
    sideLayout->addStretch();
    auto *splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({290, 730});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] { render(); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::listHits);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text()); });
    const auto openHit = [this](QListWidgetItem *item) {
        openPage(item->data(Qt::UserRole).toString(), item->text());
        find(m_search->text());
    };
    connect(m_hits, &QListWidget::itemClicked, this, openHit);
    connect(m_hits, &QListWidget::itemActivated, this, openHit);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
    });
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
        &QWidget::close);
    name();
    listHits();
    m_list->setCurrentRow(0);
}

void HelpWindow::name() {
    setWindowTitle(tr("Greenprint Help"));
    m_list->setAccessibleName(tr("Pages of the help"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(titleOf(kPages[i]));
    m_search->setPlaceholderText(tr("Find in the help"));
    m_search->setAccessibleName(tr("Find in the help"));
    m_hits->setAccessibleName(tr("Places found"));
    m_text->setAccessibleName(tr("Page of the help"));
}

void HelpWindow::listHits() {
    const auto hits = findings(m_search->text());
    m_hits->clear();
    for (const auto &[page, heading] : hits) {
        auto *item = new QListWidgetItem(heading, m_hits);
        item->setData(Qt::UserRole, page);
        for (const HelpPage &p : kPages) {
            if (page == QLatin1String(p.key))
                item->setToolTip(titleOf(p));
        }
    }
    m_hits->setVisible(!hits.isEmpty());
    m_hitsTitle->setVisible(!m_search->text().isEmpty());
    m_hitsTitle->setText(
        hits.isEmpty() ? tr("Nothing found")
                       : tr("Found in %n place(s)", nullptr, static_cast<int>(hits.size())));
}

void HelpWindow::openPage(const QString &page, const QString &heading) {
    m_list->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, pages().indexOf(page))));
    show();
    raise();
    activateWindow();
    leadTo(heading);
}

QString HelpWindow::currentPage() const {
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString HelpWindow::here(const QString &heading) const {
    // a page has the same headings in the same order in every language
    const QStringList shown = headingsOf(markdown(currentPage()));
    return shown.contains(heading, Qt::CaseInsensitive)
               ? heading
               : shown.value(headingsOf(original(currentPage())).indexOf(heading));
}

void HelpWindow::leadTo(const QString &wanted) {
    m_heading.clear();
    m_text->moveCursor(QTextCursor::Start);
    const QString heading = here(wanted);
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && !heading.isEmpty();
         block = block.next()) {
        if (block.blockFormat().headingLevel() == 0
            || block.text().compare(heading, Qt::CaseInsensitive) != 0)
            continue;
        m_heading = block.text();
        m_text->setTextCursor(QTextCursor(block));
        const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(block);
        m_text->verticalScrollBar()->setValue(static_cast<int>(place.top()) - 12);
        return;
    }
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
    // A document that is shown is laid out anew with every piece that comes into it, which takes
    // half a minute for the longest page: it is made first and shown then.
    auto *page = new QTextDocument(m_text);
    page->setDocumentMargin(20);
    page->setDefaultFont(m_text->font());
    page->setMarkdown(markdown(currentPage()));
    dressTables(page->rootFrame(), Theme::of(this));
    const std::unique_ptr<QTextDocument> before(
        m_text->document()->parent() == m_text ? m_text->document() : nullptr);
    m_text->setDocument(page);
    leadTo({});
}

void HelpWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        name();
        listHits();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        render();
}

} // namespace greenprint::ui
