#pragma once

#include "reports/document/document.h"

#include <QListWidget>

namespace greenprint::ui {

/// The chapters of a report: ticked ones are in it, in the order of the list. Dragging or Alt with
/// the arrow keys moves a chapter.
class SectionList : public QListWidget {
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    /// `all` are those of the whole document, `chosen` what the plan saves: empty for all.
    void show(const std::vector<report::Section> &all, const QStringList &chosen);
    /// What a plan should save; empty if all chapters stand in their own order.
    QStringList chosen() const;
    void move(int by);

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    int chosenItems() const;

    QStringList m_own;                   ///< chapters in the report's own order
    QHash<QString, QStringList> m_parts; ///< of a chapter, those that the plan names
};

} // namespace greenprint::ui
