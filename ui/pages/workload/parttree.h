#pragma once

#include "model/plan/plan.h"
#include "model/quantity/format.h"

#include <QTreeView>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The parts of a workload under their stages, each with what is most telling of it.
class PartTree : public QTreeView {
    Q_OBJECT

public:
    explicit PartTree(QWidget *parent = nullptr);

    /// `troubled` are paths of parts that have findings.
    void show(const Plan &plan, const NumberFormat &format, const QStringList &troubled);
    void select(const QString &path);
    QString selected() const;

Q_SIGNALS:
    void chosen(const QString &path);
    void removalWanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry {
        QString path; ///< empty for a heading
        QString name;
        QString note;
        int stage = -1; ///< colour of a heading; -1: none
        bool troubled = false;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    static std::vector<Entry> entriesOf(
        const Plan &plan, const NumberFormat &format, const QStringList &troubled);

    QStandardItemModel *m_model;
    std::vector<Entry> m_entries;
};

} // namespace greenprint::ui
