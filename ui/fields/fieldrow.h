#pragma once

#include "ui/fields/editor.h"
#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class Chip;
class Text;

/// A row of a form: name, control, where the value comes from with a way back, what it means.
/// What is typed is simulated at once as long as it is valid; what is not is explained below the
/// control while the plan keeps its last good value.
class FieldRow : public QObject {
    Q_OBJECT

public:
    /// Puts its widgets into `grid`, which has the columns of ParameterForm.
    FieldRow(
        const PageContext &context, FieldBinding binding, QGridLayout *grid, int row,
        QWidget *parent);

    const QString &path() const { return m_binding.path; }
    void refresh();
    /// Writes what is typed and not in the plan yet.
    void commit();
    /// Gives it the focus and asks the inspector to explain it.
    void activate();
    bool isTroubled() const;
    /// Explains itself below, where there is no room beside.
    void setNarrow(bool narrow);
    Editor *editor() const { return m_editor; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();
    QString expectation() const;
    void showTrouble(const QString &message);

    PageContext m_context;
    FieldBinding m_binding;
    Editor *m_editor;
    Text *m_label;
    Chip *m_origin;
    QPushButton *m_reset;
    Text *m_help;
    Text *m_trouble;
    QGridLayout *m_grid;
    int m_row;                       ///< of the two rows of the grid that it has, the first
    QVBoxLayout *m_beside = nullptr; ///< what explains it; none of a field of the whole width
    bool m_narrow = false;
    bool m_dirty = false;
    int m_session = 0; ///< edits between gaining and losing the focus are one step of the history
};

} // namespace greenprint::ui
