#pragma once

#include "model/library/library.h"
#include "reports/content/milestonereview.h"
#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace greenprint::ui {

class ComparisonView;
class FigureTable;
class LongWork;
class PlanDetails;
class PlanListModel;
class RecoveryPanel;
class Text;

/// The plans on the user's disk: found by a word, with their history, and a bin for those that are
/// not wanted. Keeps the open plan beside them, and files that are dropped here; freezes the open
/// plan as a milestone, compares its states.
class LibraryPage : public Page {
    Q_OBJECT

public:
    explicit LibraryPage(const PageContext &context, QWidget *parent = nullptr);
    ~LibraryPage() override;

    /// Null if it cannot be opened.
    Library *library() const { return m_library.get(); }
    /// Keeps the open plan with its results and freezes it under a name.
    void freeze(const QString &name);
    RecoveryPanel *recovery() const { return m_recovery; }

protected:
    void refresh(Changes changes) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createPlans();
    void openLibrary();
    /// Lets go of the library; it is opened again when the page is next brought up to date.
    void closeLibrary();
    void showDamage(const QStringList &defects);
    /// Something could not be read: looks whether the whole library is sound.
    void suspect();
    void showRecovered();
    void showPlans();
    void showDetails();
    bool inBin() const;
    QString chosenPlan() const;
    /// A state that the library keeps; a milestone by its frozen results.
    std::optional<report::FrozenState> keptState(int revision);
    template <class T>
    bool told(const Expected<T> &done);

    /// The revision that the open plan was edited from; 0 if the library does not know it.
    int baseRevision();
    void keep();
    /// What came of what was done last, or how many plans there are.
    void say(const QString &words, Tone tone);
    /// What saving came to: told in the summary, with both states kept in a conflict.
    void showOutcome(const SaveOutcome &outcome, const QString &done);
    /// Those of the open plan: what it was frozen with, else what was worked out for it.
    FrozenResults ownResults() const;
    void openChosen();
    void reviewChosen();
    void compareChosen();
    void restore();
    void moveToBin();
    void takeFromBin();
    void purge();
    void storeLabels();

    std::unique_ptr<Library> m_library;
    Text *m_summary;
    QPushButton *m_keep;
    QLineEdit *m_search;
    QPushButton *m_bin;
    PlanListModel *m_plans;
    FigureTable *m_planTable;
    QStackedWidget *m_stack;
    ComparisonView *m_comparison;
    RecoveryPanel *m_recovery;
    LongWork *m_check;
    PlanDetails *m_details;
    bool m_suspected = false; ///< once is enough
    QLineEdit *m_milestone;
    QPushButton *m_freeze;
};

} // namespace greenprint::ui
