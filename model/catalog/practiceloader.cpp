#include "model/catalog/catalogloader.h"
#include "model/catalog/catalogloadertexts.h"
#include "model/catalog/servicestanding.h"
#include "model/catalog/tablereader.h"

namespace greenprint {

void CatalogLoader::loadServiceStatus() {
    const QStringList standings = knownStandings();
    TableReader s(*this, "service-status");
    for (int row = 0; row < s.table.rowCount() && !failed(); ++row) {
        ServiceStatus status;
        status.id = s.text(row, "service");
        status.name = s.text(row, "name");
        status.status = standings[static_cast<qsizetype>(s.oneOf(row, "status", standings))];
        status.since = s.text(row, "since");
        status.about = s.text(row, "about");
        status.alternative = s.text(row, "alternative");
        status.provenance.source = sourceIndex(s.table, row, s.text(row, "source"));
        if (!s.text(row, "confidence").isEmpty())
            status.provenance.confidence = s.keywordOf<Confidence>(row, "confidence");
        m_tables.serviceIndex.insert(status.id, static_cast<int>(m_tables.serviceStatus.size()));
        m_tables.serviceStatus.push_back(std::move(status));
    }
    const QMap<QString, CsvTable> texts = m_files.translations.value(
        QStringLiteral("service-status"));
    for (auto it = texts.constBegin(); it != texts.constEnd() && !failed(); ++it) {
        std::vector<ServiceStatus> &services = m_tables.serviceStatusIn[it.key()];
        services = m_tables.serviceStatus;
        readServiceTexts(*it, services);
    }
}

void CatalogLoader::readServiceTexts(const CsvTable &table, std::vector<ServiceStatus> &services) {
    TableReader t(*this, table, m_files.spec("service-status"));
    for (int row = 0; row < t.table.rowCount() && !failed(); ++row) {
        const int index = t.position(
            row, "service", m_tables.serviceIndex,
            CatalogLoaderTexts::tr("the service \"%1\" does not exist"));
        if (index < 0)
            return;
        ServiceStatus &service = services[static_cast<size_t>(index)];
        for (const auto &[name, text] :
             {std::pair("name", &service.name), std::pair("about", &service.about),
              std::pair("alternative", &service.alternative)}) {
            if (const QString given = t.text(row, name); !given.isEmpty())
                *text = given;
        }
    }
}

void CatalogLoader::loadPractices() {
    const auto words = [](const QString &text) {
        return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const QStringList subjects{QStringLiteral("plan"),     QStringLiteral("dataset"),
                               QStringLiteral("task"),     QStringLiteral("service"),
                               QStringLiteral("transfer"), QStringLiteral("logs")};
    const QStringList levels{
        QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    TableReader r(*this, "practices");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        Practice practice;
        practice.id = r.text(row, "practice");
        practice.phase = r.text(row, "phase");
        practice.kind = r.keywordOf<PracticeKind>(row, "kind");
        practice.lever = r.keywordOf<Lever>(row, "lever");
        practice.on = subjects[static_cast<qsizetype>(r.oneOf(row, "on", subjects))];
        practice.strengthDefault = r.number(row, "strength_default");
        practice.strengthMax = r.number(row, "strength_max");
        practice.level = levels[static_cast<qsizetype>(r.oneOf(row, "level", levels))];
        practice.effort = levels[static_cast<qsizetype>(r.oneOf(row, "effort", levels))];
        practice.service = r.text(row, "service");
        practice.overlaps = words(r.text(row, "overlaps"));
        practice.pillars = words(r.text(row, "pillars"));
        practice.mlLens2025 = words(r.text(row, "ml_lens_2025"));
        practice.mlLens2023 = words(r.text(row, "ml_lens_2023"));
        practice.framework = words(r.text(row, "framework"));
        practice.generativeAiLens = words(r.text(row, "generative_ai_lens"));
        practice.claimSource = sourceIndex(r.table, row, r.text(row, "claim_source"));
        m_tables.practiceIndex.insert(practice.id, static_cast<int>(m_tables.practices.size()));
        m_tables.practices.push_back(std::move(practice));
    }
    readPracticeTexts(m_files.table("practice-texts"), m_tables.practices);
    const QMap<QString, CsvTable> texts = m_files.translations.value(
        QStringLiteral("practice-texts"));
    for (auto it = texts.constBegin(); it != texts.constEnd() && !failed(); ++it) {
        std::vector<Practice> &practices = m_tables.practicesIn[it.key()];
        practices = m_tables.practices;
        readPracticeTexts(*it, practices);
    }
}

void CatalogLoader::readPracticeTexts(const CsvTable &table, std::vector<Practice> &practices) {
    TableReader t(*this, table, m_files.spec("practice-texts"));
    for (int row = 0; row < t.table.rowCount() && !failed(); ++row) {
        const int index = t.position(
            row, "practice", m_tables.practiceIndex,
            CatalogLoaderTexts::tr("the practice \"%1\" does not exist"));
        if (index < 0)
            return;
        Practice &practice = practices[static_cast<size_t>(index)];
        for (const auto &[name, text] :
             {std::pair("title", &practice.title), std::pair("advice", &practice.advice),
              std::pair("claim", &practice.claim), std::pair("caution", &practice.caution)}) {
            if (const QString given = t.text(row, name); !given.isEmpty())
                *text = given;
        }
    }
}

} // namespace greenprint
