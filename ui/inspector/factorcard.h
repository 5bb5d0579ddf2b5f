#pragma once

#include "ui/document/overriding.h"
#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// One factor: its value, range, source and confidence; and where the catalog says it, a form to
/// put a figure of one's own in its place, with a note.
class FactorCard : public Band {
    Q_OBJECT

public:
    explicit FactorCard(const PageContext &context, QWidget *parent = nullptr);

    /// `part` is the part of the workload whose line the factor stands in.
    void show(const Factor &factor, const QString &part);

private:
    void apply();
    void reset();
    void openForm(bool open);

    PageContext m_context;
    Factor m_shown;
    QString m_part;
    std::optional<OverrideTarget> m_target;
    Text *m_name;
    Text *m_value;
    Text *m_source;
    QPushButton *m_act;
    QPushButton *m_reset;
    QWidget *m_form;
    QLineEdit *m_number;
    QLineEdit *m_note;
    Text *m_trouble;
};

} // namespace greenprint::ui
