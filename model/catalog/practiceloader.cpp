#include "model/catalog/catalogloader.h"
#include "model/catalog/tablereader.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct CatalogLoaderTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogLoader)
};

} // namespace

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
    for (auto it = m_files.practiceTexts.constBegin();
         it != m_files.practiceTexts.constEnd() && !failed(); ++it) {
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
