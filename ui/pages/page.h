#pragma once

#include "ui/document/plandocument.h"
#include "ui/document/preferences.h"
#include "ui/document/selection.h"

#include <QFlags>
#include <QWidget>

#include <span>

namespace greenprint::ui {

/// What a page may ask of the window around it.
class Shell {
public:
    virtual ~Shell() = default;

    /// Shows the page with that key of the page table.
    virtual void showPage(const QString &key) = 0;
    /// Leads to the place of the plan with that path, on whatever page has it.
    virtual void leadTo(const QString &path) = 0;
    /// Opens a plan file, or a PDF that carries a plan, in a tab of its own.
    virtual void openFile(const QString &fileName) = 0;
    /// Opens a plan that is not saved anywhere in a tab of its own.
    virtual void openPlan(Plan plan) = 0;
    /// Opens what was read in a tab of its own, for review if it is meant so.
    virtual void open(OpenedPlan opened) = 0;
    /// Asks where to keep the plan in front, and keeps it there as a plan that may be changed.
    virtual void savePlanAs() = 0;
    /// Where to save; empty if the user thought better of it. `filter` is that of a file dialog.
    virtual QString fileToSave(const QString &proposal, const QString &filter) = 0;
    /// Shows the catalogs that there are to compute with.
    virtual void showCatalogs() = 0;
    /// Tells of a failure that belongs to no field.
    virtual void tell(const Error &error) = 0;
};

/// What every page gets: one plan, what is selected in it, how figures are written, the window.
struct PageContext {
    PlanDocument &document;
    Selection &selection;
    Preferences &preferences;
    Shell &shell;

    NumberFormat format() const { return preferences.format(document.plan()); }
    /// The catalog of the program, its practices worded in the language of the window.
    Catalog catalog() const;
    /// The result of the selected scenario; null as long as there is none.
    const ScenarioResult *scenario() const;
};

/// Right margin of what scrolls on a page: the scroll bar takes the rest of the page's margin.
inline constexpr int kScrollingMargin = 7;

/// Fills a page, or a view on one, with content that scrolls where it has no room. `name` says what
/// it is to those who cannot see it.
void fillScrolling(
    QWidget &page, QWidget *content, const QString &name,
    Qt::ScrollBarPolicy vertical = Qt::ScrollBarAsNeeded);

/// A page of a plan's window. It is created when it is first shown, and brought up to date only
/// while it is seen.
class Page : public QWidget {
    Q_OBJECT

public:
    /// What changed since the page was last brought up to date.
    enum class Change : quint8 {
        Plan = 1,
        Result = 2,
        Scenario = 4, ///< another scenario is selected
        Part = 8,     ///< another part of the plan is selected
        Topic = 16,   ///< the inspector explains something else
        Format = 32,  ///< units, currency or locale
        Theme = 64,
    };
    Q_DECLARE_FLAGS(Changes, Change)

    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// Writes to the plan what is typed and not there yet: called before the page is left, the plan
    /// saved or closed.
    virtual void commit() {}
    /// Shows the field or element with that path and gives it the focus. False if the page has no
    /// such place.
    virtual bool leadTo(const QString &path);

protected:
    /// Brings the page up to date; the first time with everything changed.
    virtual void refresh(Changes changes) = 0;

    const PageContext &context() const { return m_context; }
    PlanDocument &document() const { return m_context.document; }
    Selection &selection() const { return m_context.selection; }
    NumberFormat format() const { return m_context.format(); }
    /// Tells of a failure, if it is one.
    void tell(const Expected<void> &done) const;

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void note(Change change);
    void bringUpToDate();

    PageContext m_context;
    Changes m_changes;
    bool m_waiting = false;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Page::Changes)

/// A line of the page table: add one to add a page.
struct PageEntry {
    const char *key;   ///< stable; settings and commands use it
    const char *title; ///< QT_TRANSLATE_NOOP("Pages", …)
    const char *icon;  ///< of the icon theme
    Page *(*create)(const PageContext &, QWidget *parent);
};

/// All pages in the order of the page list.
std::span<const PageEntry> pageTable();
/// Key of the page that a plan opens with.
inline constexpr const char *kHomePage = "compare";

} // namespace greenprint::ui
