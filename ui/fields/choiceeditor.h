#pragma once

#include "ui/fields/editor.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
QT_END_NAMESPACE

namespace greenprint::ui {

/// A word out of a few; the first entry takes the choice back.
class ChoiceEditor : public Editor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const Parameter &parameter, QWidget *parent = nullptr);

    QWidget *control() const override;
    void show(
        const FieldState &state, const PlanDocument &document, const NumberFormat &format) override;
    Expected<QString> typed() const override;

private:
    QComboBox *m_box;
};

/// Yes or no.
class SwitchEditor : public Editor {
    Q_OBJECT

public:
    explicit SwitchEditor(const Parameter &parameter, QWidget *parent = nullptr);

    QWidget *control() const override;
    void show(
        const FieldState &state, const PlanDocument &document, const NumberFormat &format) override;
    Expected<QString> typed() const override;

private:
    QCheckBox *m_box;
};

/// A part of the plan, a Region, a type or a class: chosen from a list, or typed with completion
/// by any piece of its name.
class ReferenceEditor : public Editor {
    Q_OBJECT

public:
    explicit ReferenceEditor(const Parameter &parameter, QWidget *parent = nullptr);

    QWidget *control() const override;
    void show(
        const FieldState &state, const PlanDocument &document, const NumberFormat &format) override;
    Expected<QString> typed() const override;
    QString remark() const override { return m_remark; }
    bool isPending() const override;

private:
    void fill(const PlanDocument &document);

    QComboBox *m_box;
    std::vector<std::pair<QString, QString>> m_entries; ///< id and name
    QString m_remark;
};

/// What a reference may name: ids with how they are called.
std::vector<std::pair<QString, QString>> referencesFor(
    ValueKind kind, const PlanDocument &document);
/// "4 vCPU, 16 GB, 1 × T4"; empty for an unknown type.
QString instanceWords(const Catalog &catalog, const QString &type, const NumberFormat &format);

} // namespace greenprint::ui
