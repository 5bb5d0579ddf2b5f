#pragma once

#include "model/plan/element.h"
#include "ui/fields/fieldrow.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The inputs of one element as cards with headings, made from the parameter table. Explanations
/// stand beside the fields, or below them where there is no room beside.
class ParameterForm : public QWidget {
    Q_OBJECT

public:
    using Bind = std::function<FieldBinding(const Parameter &)>;

    /// `leaveOut` are keys that other parts of the page show. Inputs of groups of their own stand
    /// in cards; those without a group under `heading`, or without a card if that is empty.
    ParameterForm(
        const PageContext &context, const ElementSpec &spec, const Bind &bind,
        const QStringList &leaveOut, const QString &heading, QWidget *parent = nullptr);

    void refresh();
    void commit();
    /// The row of an input; null if it has none.
    FieldRow *row(const QString &path) const;
    const std::vector<FieldRow *> &rows() const { return m_rows; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<FieldRow *> m_rows;
    std::vector<QGridLayout *> m_grids;
    int m_leastBeside = 0; ///< the width that explanations beside the fields take at least
};

/// A grid for rows of fields: name, control, explanation.
QGridLayout *fieldGrid();

} // namespace greenprint::ui
