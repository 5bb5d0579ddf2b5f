#include "ui/fields/parameterform.h"

#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"

#include <QGridLayout>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kNameWidth = 164;
constexpr int kLeastNameWidth = 110;

} // namespace

QGridLayout *fieldGrid() {
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnMinimumWidth(0, kNameWidth);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 5);
    // the way back has its place whether it is needed or not
    grid->setColumnMinimumWidth(3, 30);
    return grid;
}

ParameterForm::ParameterForm(
    const PageContext &context, const ElementSpec &spec, const Bind &bind,
    const QStringList &leaveOut, const QString &heading, QWidget *parent)
    : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    // groups in the order of their first input
    QStringList groups;
    for (const Parameter &p : spec.parameters) {
        const QString group = p.group ? p.translatedGroup() : heading;
        if (!leaveOut.contains(p.name()) && !groups.contains(group))
            groups << group;
    }
    for (const QString &group : groups) {
        QWidget *holder = this;
        QGridLayout *grid = m_grids.emplace_back(fieldGrid());
        if (group.isEmpty()) {
            column->addLayout(grid);
        } else {
            auto *card = new Surface(this);
            holder = card;
            auto *inside = new QVBoxLayout(card);
            inside->setContentsMargins(16, 12, 16, 16);
            inside->setSpacing(10);
            inside->addWidget(new Text(group, TextStep::Section, true, Tone::Ink, card));
            inside->addLayout(grid);
            column->addWidget(card);
        }
        int row = 0;
        for (const Parameter &p : spec.parameters) {
            if (leaveOut.contains(p.name()) || (p.group ? p.translatedGroup() : heading) != group)
                continue;
            m_rows.push_back(new FieldRow(context, bind(p), grid, row++, holder));
        }
    }
    refresh();
}

void ParameterForm::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    // a form is never narrower than it must be: more than that tells that explanations have room
    constexpr int kMore = 72;
    if (m_leastBeside == 0)
        m_leastBeside = minimumSizeHint().width();
    const bool narrow = width() < m_leastBeside + kMore;
    for (FieldRow *row : m_rows)
        row->setNarrow(narrow);
    for (QGridLayout *grid : m_grids)
        grid->setColumnMinimumWidth(0, narrow ? kLeastNameWidth : kNameWidth);
}

void ParameterForm::refresh() {
    for (FieldRow *row : m_rows)
        row->refresh();
}

void ParameterForm::commit() {
    for (FieldRow *row : m_rows)
        row->commit();
}

FieldRow *ParameterForm::row(const QString &path) const {
    const auto it = std::ranges::find(m_rows, path, &FieldRow::path);
    return it == m_rows.end() ? nullptr : *it;
}

} // namespace greenprint::ui
