#pragma once

#include "ui/fields/editor.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace greenprint::ui {

class UnitButton;

/// One line of text: names, ids, months, lists of words.
class LineEditor : public Editor {
    Q_OBJECT

public:
    explicit LineEditor(const Parameter &parameter, QWidget *parent = nullptr);

    QWidget *control() const override;
    void show(
        const FieldState &state, const PlanDocument &document, const NumberFormat &format) override;
    Expected<QString> typed() const override;

protected:
    QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

/// A number with its unit, typed in any unit of its kind: "1.5 TB", "36 d". The unit beside it is
/// a menu of those in which it can be shown.
class QuantityEditor : public LineEditor {
    Q_OBJECT

public:
    explicit QuantityEditor(const Parameter &parameter, QWidget *parent = nullptr);

    void show(
        const FieldState &state, const PlanDocument &document, const NumberFormat &format) override;
    Expected<QString> typed() const override;
    void setUnit(const QString &unit) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createMenu();
    void placeUnit();
    void showTip(const NumberFormat &format);
    /// A number of the plan file in the unit that is shown, as the user would write it.
    QString shown(double number) const;

    UnitButton *m_unit;
    QStringList m_units; ///< in which it can be shown, that of the plan file first
    QString m_shownUnit; ///< one of them
    double m_size = 1.0; ///< of the shown unit in that of the plan file
    QLocale m_locale;
    bool m_tipped = false;
};

/// Text of several lines.
class TextEditor : public Editor {
    Q_OBJECT

public:
    explicit TextEditor(const Parameter &parameter, QWidget *parent = nullptr);

    QWidget *control() const override;
    void show(
        const FieldState &state, const PlanDocument &document, const NumberFormat &format) override;
    Expected<QString> typed() const override;
    bool isWide() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_text;
};

} // namespace greenprint::ui
