#include "model/catalog/catalogloader.h"
#include "model/catalog/catalogloadertexts.h"
#include "model/catalog/tablereader.h"

#include <QCoreApplication>

namespace greenprint {
void CatalogLoader::loadServiceStatus() {
    TableReader s(*this, "service-status");
    for (int row = 0; row < s.table.rowCount() && !failed(); ++row) {
        ServiceStatus status;
        status.id = s.text(row, "service");
        status.name = s.text(row, "name");
        status.status = s.text(row, "status");
        status.since = s.text(row, "since");
        status.about = s.text(row, "about");
        status.alternative = s.text(row, "alternative");
        status.provenance.source = sourceIndex(s.table, row, s.text(row, "source"));
        status.provenance.confidence =
            fromKeyword<Confidence>(s.text(row, "confidence")).value_or(Confidence::Low);
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
    TableReader r(*this, "practices");
    for (int row = 0; row < r.table.rowCount() && !failed(); ++row) {
        Practice practice;
        practice.id = r.text(row, "practice");
        practice.phase = r.text(row, "phase");
        const std::optional<PracticeKind> kind = fromKeyword<PracticeKind>(r.text(row, "kind"));
        const std::optional<Lever> lever = fromKeyword<Lever>(r.text(row, "lever"));
        if (!kind || !lever) {
            fail(
                r.table, row,
                CatalogLoaderTexts::tr("the kind or lever of \"%1\" is not known")
                    .arg(practice.id));
            return;
        }
        practice.kind = *kind;
        practice.lever = *lever;
        practice.on = r.text(row, "on");
        practice.strengthDefault = r.number(row, "strength_default");
        practice.strengthMax = r.number(row, "strength_max");
        practice.level = r.text(row, "level");
        practice.effort = r.text(row, "effort");
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
