#include "model/library/library.h"
#include "model/library/librarywriter.h"

namespace greenprint {
namespace {

constexpr qsizetype kMostTags = 50;
constexpr qsizetype kMostNoteCharacters = 100'000;

QStringList tidied(const QStringList &tags) {
    QStringList tidy;
    for (const QString &tag : tags) {
        const QString t = tag.simplified();
        if (!t.isEmpty() && !tidy.contains(t, Qt::CaseInsensitive))
            tidy << t;
    }
    return tidy;
}

} // namespace

Expected<void> Library::setTags(const QString &id, const QStringList &tags) {
    const QStringList tidy = tidied(tags);
    for (const QString &tag : tidy) {
        if (tag.size() > store::kMostTagCharacters || tidy.size() > kMostTags) {
            return failure(Error::usage(tr("a plan has at most %1 tags of at most %2 characters")
                                            .arg(kMostTags)
                                            .arg(store::kMostTagCharacters)));
        }
    }
    return changePlan(id, [&](Database &db, const PlanRow &row) {
        db.run("DELETE FROM tags WHERE plan = ?", row.row);
        for (const QString &tag : tidy)
            db.run("INSERT INTO tags (plan, tag) VALUES (?, ?)", row.row, tag);
        store::indexLabels(db, row.row);
    });
}

Expected<void> Library::setNote(const QString &id, const QString &note) {
    if (note.size() > kMostNoteCharacters) {
        return failure(
            Error::usage(tr("a note has at most %1 characters").arg(kMostNoteCharacters)));
    }
    return changePlan(id, [&](Database &db, const PlanRow &row) {
        db.run("UPDATE plans SET note = ? WHERE plan = ?", note, row.row);
        store::indexLabels(db, row.row);
    });
}

Expected<void> Library::moveToBin(const QString &id) {
    return changePlan(id, [](Database &db, const PlanRow &row) {
        db.run(
            "UPDATE plans SET deleted = ? WHERE plan = ? AND deleted IS NULL",
            QDateTime::currentDateTimeUtc(), row.row);
    });
}

Expected<void> Library::takeFromBin(const QString &id) {
    return changePlan(id, [](Database &db, const PlanRow &row) {
        db.run("UPDATE plans SET deleted = NULL WHERE plan = ?", row.row);
    });
}

Expected<void> Library::purge(const QString &id) {
    return changePlan(id, [&id](Database &db, const PlanRow &row) {
        if (!row.inBin) {
            db.fail(Error::usage(
                Library::tr("\"%1\" is not in the bin; only what is there can be removed for good")
                    .arg(id)));
        }
        db.run("DELETE FROM plan_search WHERE rowid = ?", row.row);
        db.run("DELETE FROM plans WHERE plan = ?", row.row);
        db.run(
            "INSERT INTO purged (id, sequence) SELECT ?, value FROM facts "
            "WHERE fact = 'sequence' ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence",
            id);
    });
}

Expected<void> Library::changePlan(
    const QString &id, const std::function<void(Database &, const PlanRow &)> &change) {
    Transaction transaction(*m_database);
    const auto row = store::planRow(*m_database, id);
    if (row) {
        m_database->run(
            "UPDATE plans SET sequence = ? WHERE plan = ?", store::nextSequence(*m_database),
            row->row);
        change(*m_database, *row);
    } else {
        m_database->fail(store::noSuchPlan(*m_database, id));
    }
    if (auto done = transaction.commit(); !done)
        return done;
    announce();
    return {};
}

Expected<std::vector<NamedReportSetup>> Library::reportSetups() const {
    std::vector<NamedReportSetup> setups;
    {
        Rows rows = m_database->query(
            "SELECT name, kind, sections, language, paper FROM report_setups ORDER BY name");
        while (rows.next()) {
            NamedReportSetup s;
            s.name = rows.text(0);
            s.setup.kind = fromKeyword<ReportKind>(rows.text(1));
            const QString sections = rows.text(2);
            if (!sections.isEmpty())
                s.setup.sections = sections.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            if (const QString language = rows.text(3); !language.isEmpty())
                s.setup.language = language;
            s.setup.paper = fromKeyword<Paper>(rows.text(4));
            setups.push_back(std::move(s));
        }
    }
    if (m_database->failed())
        return failure(m_database->takeError());
    return setups;
}

Expected<void> Library::storeReportSetup(const NamedReportSetup &named) {
    if (named.name.trimmed().isEmpty())
        return failure(Error::usage(tr("a report set-up needs a name")));
    Transaction transaction(*m_database);
    const ReportSetup &s = named.setup;
    m_database->run(
        "INSERT INTO report_setups (name, kind, sections, language, paper) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, sections = excluded.sections, "
        "language = excluded.language, paper = excluded.paper",
        named.name.simplified(), s.kind ? keyword(*s.kind) : QString(),
        s.sections.value_or(QStringList()).join(QLatin1Char(' ')), s.language.value_or(QString()),
        s.paper ? keyword(*s.paper) : QString());
    return transaction.commit();
}

Expected<void> Library::removeReportSetup(const QString &name) {
    Transaction transaction(*m_database);
    m_database->run("DELETE FROM report_setups WHERE name = ?", name);
    return transaction.commit();
}

} // namespace greenprint
