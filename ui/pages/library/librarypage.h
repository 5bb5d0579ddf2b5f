#pragma once

#include "model/library/library.h"
#include "reports/content/milestonereview.h"
#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

class ComparisonView;
class FigureTable;
class LongWork;
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
    QWidget *createDetails();
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
    /// 0 if none is selected.
    int chosenRevision() const;
    /// Those that are selected, the earliest first.
    std::vector<int> chosenRevisions() const;
    /// A state that the library keeps; a milestone by its frozen results.
    std::optional<report::FrozenState> keptState(int revision);
    template <class T>
    bool told(const Expected<T> &done);

    /// The revision that the open plan was edited from; 0 if the library does not know it.
    int baseRevision();
    void keep();
    /// What saving came to: told in the summary, with both states kept in a conflict.
    void showOutcome(const SaveOutcome &outcome, const QString &done);
    std::optional<FrozenResults> ownResults() const;
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
    Text *m_name;
    Text *m_about;
    QLineEdit *m_tags;
    QLineEdit *m_note;
    QStandardItemModel *m_history;
    FigureTable *m_historyTable;
    QStackedWidget *m_stack;
    ComparisonView *m_comparison;
    RecoveryPanel *m_recovery;
    LongWork *m_check;
    bool m_suspected = false; ///< once is enough
    QWidget *m_details = nullptr;
    QLineEdit *m_milestone;
    QPushButton *m_freeze;
    QPushButton *m_open;
    QPushButton *m_review;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QPushButton *m_toBin;
    QPushButton *m_fromBin;
    QPushButton *m_purge;
};

} // namespace greenprint::ui
