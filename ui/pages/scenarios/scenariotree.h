#pragma once

#include "model/quantity/format.h"
#include "model/whatif/compare.h"

#include <QTreeView>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The scenarios below those from which they inherit, each with its carbon and the difference to
/// the baseline.
class ScenarioTree : public QTreeView {
    Q_OBJECT

public:
    explicit ScenarioTree(QWidget *parent = nullptr);

    void show(const Plan &plan, const Comparison *result, const NumberFormat &format);
    void select(const QString &id);
    QString selected() const;
    QString idAt(const QModelIndex &index) const;

Q_SIGNALS:
    void chosen(const QString &id);
    void removalWanted(const QString &id);
    void renameWanted(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model;
    QString m_shape; ///< ids, names and inheritance that the model has
};

} // namespace greenprint::ui
