#include "tests/ui/windowfixture.h"

#include "model/catalog/catalog.h"
#include "model/plan/planpath.h"
#include "ui/fields/fieldrow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QTest>

namespace greenprint::ui {

WindowFixture::WindowFixture(const QString &journalFolder) {
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
    m_settings = std::make_unique<QSettings>(
        m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(*m_settings);
    std::unique_ptr<Journal> journal;
    if (!journalFolder.isEmpty()) {
        if (Expected<std::unique_ptr<Journal>> opened = Journal::open(journalFolder))
            journal = std::move(*opened);
    }
    m_drafts = std::make_unique<DraftKeeper>(std::move(journal));
    m_window = std::make_unique<MainWindow>(
        Catalog::builtIn(), *m_preferences, m_prompts, *m_drafts);
    m_window->resize(1360, 860);
    m_window->show();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

WindowFixture::~WindowFixture() = default;

PlanView &WindowFixture::openSample(const QString &name) {
    m_window->openFile(QStringLiteral(":/samples/%1.gplan").arg(name));
    settle();
    return view();
}

PlanView &WindowFixture::view() {
    return *m_window->current();
}

bool WindowFixture::settle() {
    const bool done = QTest::qWaitFor([this] { return document().isCurrent(); }, 20000);
    // the pages that are seen come after the figures
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return done;
}

QWidget *WindowFixture::field(const QString &page, const QString &path) {
    view().showPage(page);
    QCoreApplication::processEvents();
    view().leadTo(path);
    QTest::qWait(20);
    for (const FieldRow *row : view().findChildren<FieldRow *>()) {
        if (row->path() == path && row->editor()->isVisible())
            return row->editor()->control();
    }
    return nullptr;
}

double WindowFixture::carbon() {
    const Comparison *result = document().result();
    return *result->scenario(view().selection().scenario())->totals.value(Metric::Carbon);
}

QString valueAt(const Plan &plan, const QString &path) {
    const Expected<ConstParameterRef> found = findParameter(refTo(plan), path);
    return found && found->parameter->access.isSet(found->owner.element)
               ? found->parameter->access.text(found->owner.element)
               : QString();
}

void typeInto(QWidget *control, const QString &text) {
    auto *line = qobject_cast<QLineEdit *>(control);
    if (!line)
        line = control->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace greenprint::ui
