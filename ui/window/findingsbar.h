#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QListView;
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// The bottom line: how many findings the selected scenario has and the first of them, and the
/// catalog in use. It unfolds to the list; choosing a finding leads to its field.
class FindingsBar : public Band {
    Q_OBJECT

public:
    explicit FindingsBar(const PageContext &context, QWidget *parent = nullptr);

    void setUnfolded(bool unfolded);
    bool isUnfolded() const;
    QListView *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void dress();
    void lead(const QModelIndex &index);

    PageContext m_context;
    QPushButton *m_summary;
    Text *m_first;
    QPushButton *m_catalog;
    QListView *m_list;
    QStandardItemModel *m_findings;
    Severity m_worst = Severity::Info;
};

} // namespace greenprint::ui
