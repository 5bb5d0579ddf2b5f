#pragma once

#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class ElementTable;
class LifecycleEditor;
class ParameterForm;
class ScenarioTree;
class Section;
class Text;

/// How the work is done: the scenarios as a tree, and the choices of the selected one with what is
/// its own and what it inherits.
class ScenariosPage : public Page {
    Q_OBJECT

public:
    explicit ScenariosPage(const PageContext &context, QWidget *parent = nullptr);

    void commit() override;
    bool leadTo(const QString &path) override;

protected:
    void refresh(Changes changes) override;

private:
    /// What a section is about, and what is inside once it was opened.
    struct Part {
        QString place; ///< "compute[train]"
        Section *section = nullptr;
        ParameterForm *form = nullptr;
        LifecycleEditor *lifecycle = nullptr;
    };
    void build();
    void addParts(const QString &title, const QString &tag);
    QWidget *createPart(const QString &place);
    void addTable(
        const QString &tag, const QStringList &keys, const QString &title, const QString &help);
    void addForm(ParameterForm *form);
    void refreshSections();
    /// Creates a scenario of the selected one, as a step of the history, and selects it.
    void addScenario(const QString &step, QString (*create)(Plan &plan, const QString &of));
    void remove(const QString &id);

    ScenarioTree *m_tree;
    Text *m_title;
    Text *m_from;
    QPushButton *m_baseline;
    QPushButton *m_remove;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content = nullptr;
    std::vector<ParameterForm *> m_forms;
    std::vector<ElementTable *> m_tables;
    std::vector<Part> m_parts;
    QString m_builtFor; ///< scenario and parts of the workload that the page was built for
};

} // namespace greenprint::ui
