#pragma once

#include "ui/document/planopening.h"
#include "ui/pages/page.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace greenprint::ui {

/// One page of a sample plan without a window around it; what the page asks of the window is
/// remembered.
class PageFixture : public Shell {
public:
    explicit PageFixture(const QString &sample = QStringLiteral("image-classification"))
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_preferences(m_settings) {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        applyTheme(*qApp, ThemeChoice::Light, false, 1.0);
        const Expected<OpenedPlan> opened = readPlanFrom(
            QStringLiteral(":/samples/%1.gplan").arg(sample), Catalog::builtIn());
        m_document = std::make_unique<PlanDocument>(Catalog::builtIn(), opened->plan);
        m_selection.setScenario(scenarioIds(m_document->plan()).constLast());
    }

    PlanDocument &document() { return *m_document; }
    Selection &selection() { return m_selection; }
    PageContext context() { return {*m_document, m_selection, m_preferences, *this}; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    bool settle() {
        const bool done = QTest::qWaitFor([this] { return m_document->isCurrent(); }, 20000);
        // pages come after the figures
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return done;
    }

    template <class P>
    std::unique_ptr<P> open() {
        auto page = std::make_unique<P>(context());
        page->resize(1000, 760);
        page->show();
        (void)settle();
        return page;
    }

    void showPage(const QString &) override {}
    void leadTo(const QString &path) override { led << path; }
    void openFile(const QString &) override {}
    void openPlan(Plan plan) override {
        openedPlans.push_back({std::move(plan), {}, {}, false, {}, 0});
    }
    void open(OpenedPlan opened) override { openedPlans.push_back(std::move(opened)); }
    void savePlanAs() override {}
    QString fileToSave(const QString &proposal, const QString &) override {
        proposed << proposal;
        return saveAs;
    }
    void showCatalogs() override {}
    void tell(const Error &error) override { told << error.text(); }

    QStringList led;
    std::vector<OpenedPlan> openedPlans;
    QStringList proposed;
    QStringList told;
    QString saveAs; ///< what fileToSave answers

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Preferences m_preferences;
    Selection m_selection;
    std::unique_ptr<PlanDocument> m_document;
};

/// The control of that class and accessible name; null if there is none.
template <class W>
W *named(const QWidget &page, const QString &name) {
    for (W *candidate : page.findChildren<W *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

/// The button with that text; null if there is none.
inline QPushButton *button(const QWidget &page, const QString &text) {
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

/// The controls of a widget that the keyboard can reach and that have no name for a screen reader.
inline QStringList namelessControls(const QWidget &widget) {
    QStringList nameless;
    for (QWidget *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&widget) || !(child->focusPolicy() & Qt::TabFocus))
            continue;
        // parts of spin boxes and combo boxes speak for their owner
        if (child->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *area = qobject_cast<const QAbstractScrollArea *>(child->parentWidget());
        if (area && area->viewport() == child)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(child);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless << QStringLiteral("%1 in %2")
                            .arg(
                                QString::fromLatin1(child->metaObject()->className()),
                                QString::fromLatin1(
                                    child->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

} // namespace greenprint::ui
