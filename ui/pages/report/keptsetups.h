#pragma once

#include "model/library/librarytypes.h"
#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Set-ups of reports that the library keeps for all plans: choosing one takes it over, and the one
/// at hand is kept under a name.
class KeptSetups : public QWidget {
    Q_OBJECT

public:
    explicit KeptSetups(Shell &shell, QWidget *parent = nullptr);

    /// What is kept under the name that is typed.
    void setCurrent(const ReportSetup &setup);

Q_SIGNALS:
    void chosen(const greenprint::ReportSetup &setup);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void keep();
    void remove();
    void enable();
    const NamedReportSetup *named() const;

    Shell &m_shell;
    ReportSetup m_current;
    std::vector<NamedReportSetup> m_setups;
    QComboBox *m_names;
    QPushButton *m_keep;
    QPushButton *m_remove;
};

} // namespace greenprint::ui
