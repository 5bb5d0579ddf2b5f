#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// Every figure of the plan's own in place of one of the catalog, with the reason for it; each can
/// be taken back, and coefficients, which no single number shows, are replaced here.
class OwnFigures : public Surface {
    Q_OBJECT

public:
    explicit OwnFigures(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *createForm();
    void proposeValue();
    void use();
    void addRow(const Override &own);

    PageContext m_context;
    QVBoxLayout *m_rows;
    QComboBox *m_coefficient;
    QLineEdit *m_value;
    QLineEdit *m_note;
    Text *m_trouble;
    /// What the rows were made of.
    struct Shown {
        std::vector<Override> overrides;
        NumberFormat format;
        bool readOnly = false;

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    std::optional<Shown> m_shown;
};

} // namespace greenprint::ui
