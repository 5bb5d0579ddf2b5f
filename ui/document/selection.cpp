#include "ui/document/selection.h"

#include "ui/document/parts.h"

namespace greenprint::ui {

void Selection::setScenario(const QString &id) {
    if (m_scenario == id)
        return;
    m_scenario = id;
    if (const auto *field = std::get_if<Field>(&m_topic);
        field && field->path.startsWith(QLatin1String("scenario[")))
        leaveFieldOutside(QStringLiteral("scenario[%1]").arg(id));
    Q_EMIT scenarioChanged();
}

void Selection::setPart(const QString &path) {
    if (m_part == path)
        return;
    m_part = path;
    leaveFieldOutside(path);
    Q_EMIT partChanged();
}

void Selection::explain(const Topic &topic) {
    if (m_topic == topic)
        return;
    m_topic = topic;
    if (const auto *figure = std::get_if<Figure>(&topic))
        m_figure = *figure;
    Q_EMIT topicChanged();
}

void Selection::ask(const Topic &topic) {
    explain(topic);
    Q_EMIT asked();
}

void Selection::returnToFigure() {
    explain(m_figure);
}

void Selection::leaveFieldOutside(const QString &part) {
    const auto *field = std::get_if<Field>(&m_topic);
    if (field && partOfPath(field->path) != part)
        returnToFigure();
}

} // namespace greenprint::ui
