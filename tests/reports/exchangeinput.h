#pragma once

#include "reports/content/reportinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenprint::test {

/// Everything that an export is made from, kept together.
class Input {
public:
    explicit Input(Plan plan)
        : m_plan(std::move(plan))
        , m_catalog(Catalog::builtIn().with(catalogOverrides(m_plan)))
        , m_comparison(compare(Catalog::builtIn(), m_plan)) {}

    report::ReportInput of(const QString &scenario = {}) const {
        return {m_catalog,    m_plan,
                m_comparison, scenario.isEmpty() ? m_comparison.baseline : scenario,
                QLocale::c(), QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC)};
    }

private:
    const Plan m_plan;
    const Catalog m_catalog;
    const Comparison m_comparison;
};

inline QJsonObject object(const QByteArray &json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

inline QJsonObject at(const QJsonObject &o, const char *key) {
    return o[QLatin1String(key)].toObject();
}
inline QJsonArray list(const QJsonObject &o, const char *key) {
    return o[QLatin1String(key)].toArray();
}

} // namespace greenprint::test
