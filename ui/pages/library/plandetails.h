#pragma once

#include "model/library/librarytypes.h"
#include "ui/pages/tableexport.h"
#include "ui/widgets/surface.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class FigureTable;
class Text;

/// A plan of the library: its tags and note, to change, its history, and what can be done with a
/// revision, or with all of it.
class PlanDetails : public Surface {
    Q_OBJECT

public:
    explicit PlanDetails(const TableExport::Window &window, QWidget *parent = nullptr);

    void showPlan(const PlanSummary &plan, const std::vector<Revision> &history, bool inBin);
    /// No plan is selected.
    void clear(bool inBin);

    QString name() const;
    QStringList tags() const;
    QString note() const;
    /// 0 if none is selected, else the latest of them.
    int chosenRevision() const;
    /// Those that are selected, the earliest first.
    std::vector<int> chosenRevisions() const;

Q_SIGNALS:
    void openWanted();
    void reviewWanted();
    void compareWanted();
    void restoreWanted();
    void toBinWanted();
    void fromBinWanted();
    void purgeWanted();
    /// Tags or note were changed.
    void labelled();

private:
    void createHistory(QVBoxLayout *column);
    void createButtons(QVBoxLayout *column);
    void setUsable(bool usable, bool inBin);

    Text *m_name;
    Text *m_about;
    QLineEdit *m_tags;
    QLineEdit *m_note;
    QStandardItemModel *m_history;
    std::vector<Revision> m_revisions;
    FigureTable *m_table;
    QPushButton *m_open;
    QPushButton *m_review;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QPushButton *m_toBin;
    QPushButton *m_fromBin;
    QPushButton *m_purge;
};

} // namespace greenprint::ui
