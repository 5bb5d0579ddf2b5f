#include "ui/document/selection.h"

namespace greenprint::ui {

void Selection::setScenario(const QString &id) {
    if (m_scenario == id)
        return;
    m_scenario = id;
    Q_EMIT scenarioChanged();
}

void Selection::setPart(const QString &path) {
    if (m_part == path)
        return;
    m_part = path;
    Q_EMIT partChanged();
}

void Selection::explain(const Topic &topic) {
    if (m_topic == topic)
        return;
    m_topic = topic;
    Q_EMIT topicChanged();
}

} // namespace greenprint::ui
