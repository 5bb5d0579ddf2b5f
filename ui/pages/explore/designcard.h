#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// A design that is not a scenario yet: its figures against the baseline, what it chooses other
/// than that, and the way to make a scenario of it.
class DesignCard : public Surface {
    Q_OBJECT

public:
    explicit DesignCard(const PageContext &context, QWidget *parent = nullptr);

    /// The design that `choices` make of the scenario `base`.
    /// `trouble` says why it is not possible, if it is not.
    void show(const QString &base, const Choices &choices, const QString &trouble = {});
    /// Nothing is selected; the text says how to select something.
    void clear(const QString &hint);
    /// Another thing to do with the design, beside making a scenario of it.
    void addButton(QPushButton *button);
    QPushButton *makeScenario() const { return m_make; }

private:
    void addChange(const QString &name, const QString &value);

    PageContext m_context;
    Text *m_against;
    Text *m_trouble;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    QPushButton *m_make;
    int m_row = 0;
};

} // namespace greenprint::ui
