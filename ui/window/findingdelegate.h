#pragma once

#include "model/plan/finding.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace greenprint::ui {

/// A sign besides the colour, so that neither is the only one.
QString signOf(Severity severity);
Tone toneOf(Severity severity);

/// A finding in a list: sign, message, the note on it, and what the rule rests on in the muted
/// colour.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role {
        Path = Qt::UserRole, ///< of the field that the finding leads to
        SeverityRole,
        SourceRole,
        NoteRole,
        GoneRole, ///< a note whose finding is no longer there
        SubjectRole,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What users wrote is text, whatever it looks like.
    bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace greenprint::ui
