#pragma once

#include "model/plan/vocabulary.h"
#include "model/quantity/metric.h"

#include <QObject>
#include <QString>

#include <optional>
#include <variant>

namespace greenprint::ui {

/// A number that can be asked "why?": a metric of a scenario, of all of it or of a part.
struct Figure {
    Metric metric = Metric::Carbon;
    QString scenario;           ///< empty: the selected one
    std::optional<Stage> stage; ///< none: all stages
    QString part;               ///< path of a part of the workload, "task[train]"; empty: all
    friend bool operator==(const Figure &, const Figure &) = default;
};
/// An input of the plan, by its path.
struct Field {
    QString path;
    friend bool operator==(const Field &, const Field &) = default;
};
struct RegionTopic {
    QString id;
    friend bool operator==(const RegionTopic &, const RegionTopic &) = default;
};
struct PracticeTopic {
    QString id;
    friend bool operator==(const PracticeTopic &, const PracticeTopic &) = default;
};
/// What the inspector is about.
using Topic = std::variant<Figure, Field, RegionTopic, PracticeTopic>;

/// What the user looks at in one plan, shared by all pages: a scenario, a part of the plan, and
/// what the inspector explains.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Id of the scenario that strip, findings and inspector are about.
    const QString &scenario() const { return m_scenario; }
    void setScenario(const QString &id);

    /// Path of the element that is edited: "task[train]", "about"; empty for none. An input of
    /// another element is explained no longer.
    const QString &part() const { return m_part; }
    void setPart(const QString &path);

    const Topic &topic() const { return m_topic; }
    void explain(const Topic &topic);
    /// Explains it, and wants the explanation to be seen.
    void ask(const Topic &topic);
    /// Explains the figure again that was explained last: an input, a Region and a practice belong
    /// to the page where they were chosen.
    void returnToFigure();

Q_SIGNALS:
    void scenarioChanged();
    void partChanged();
    void topicChanged();
    void asked();

private:
    void leaveFieldOutside(const QString &part);

    QString m_scenario;
    QString m_part;
    Topic m_topic = Figure{};
    Figure m_figure; ///< the last that was explained
};

} // namespace greenprint::ui
