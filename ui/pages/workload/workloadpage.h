#pragma once

#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class ElementTable;
class OwnFigures;
class ParameterForm;
class PartTree;
class Text;

/// What must be done: the parts of the workload, each with a form made from the parameter table.
/// An input can be given for all scenarios, or another value for the selected one.
class WorkloadPage : public Page {
    Q_OBJECT

public:
    explicit WorkloadPage(const PageContext &context, QWidget *parent = nullptr);

    void commit() override;
    bool leadTo(const QString &path) override;

protected:
    void refresh(Changes changes) override;

private:
    void createAddMenu(QPushButton *button);
    void addPartOf(const QString &tag, const QString &kind);
    void open(const QString &part);
    void build();
    void buildAbout();
    void buildTable();
    void buildPart();
    void addForm(ParameterForm *form);
    void addTable(
        const QString &owner, const QString &tag, const QStringList &keys, const QString &title,
        const QString &help);
    bool forOneScenario() const;
    void refreshScope();
    void refreshTree();

    PartTree *m_tree;
    Text *m_title;
    Text *m_about;
    QComboBox *m_scope;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content = nullptr;
    std::vector<ParameterForm *> m_forms;
    std::vector<ElementTable *> m_tables;
    OwnFigures *m_own = nullptr;
    QString m_part;
    QString m_builtFor; ///< part and scope that the forms are of
};

} // namespace greenprint::ui
