#include "model/library/schema.h"

#include <QUuid>

namespace greenprint {
namespace {

/// Version 1: plans with revisions, results, milestones, tags, notes, report set-ups, catalogs.
void createLibrary(Database &db) {
    db.runScript(R"sql(
CREATE TABLE facts (
    fact TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT;

CREATE TABLE plans (
    plan INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 64),
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    deleted INTEGER,
    newest INTEGER NOT NULL,
    revisions INTEGER NOT NULL,
    scenarios INTEGER NOT NULL,
    baseline TEXT NOT NULL,
    catalog TEXT NOT NULL,
    energy_kwh REAL,
    carbon_kg REAL,
    water_l REAL,
    cost_usd REAL,
    note TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    FOREIGN KEY (plan, newest) REFERENCES revisions (plan, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX plans_by_name ON plans (name COLLATE NOCASE);
CREATE INDEX plans_by_sequence ON plans (sequence);

CREATE TABLE results (
    result INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plans ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    catalog TEXT NOT NULL,
    base INTEGER REFERENCES results DEFERRABLE INITIALLY DEFERRED,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    packed BLOB NOT NULL
) STRICT;
CREATE INDEX results_of_plan ON results (plan);
CREATE INDEX results_by_base ON results (base) WHERE base IS NOT NULL;

CREATE TABLE revisions (
    revision INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plans ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    parent INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    author TEXT NOT NULL,
    comment TEXT NOT NULL,
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    result INTEGER REFERENCES results DEFERRABLE INITIALLY DEFERRED,
    base INTEGER REFERENCES revisions DEFERRABLE INITIALLY DEFERRED,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    packed BLOB NOT NULL,
    UNIQUE (plan, number)
) STRICT;
CREATE INDEX revisions_by_base ON revisions (base) WHERE base IS NOT NULL;
CREATE INDEX revisions_by_result ON revisions (result) WHERE result IS NOT NULL;

CREATE TABLE milestones (
    milestone INTEGER PRIMARY KEY,
    plan INTEGER NOT NULL REFERENCES plans ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    revision INTEGER NOT NULL REFERENCES revisions DEFERRABLE INITIALLY DEFERRED,
    result INTEGER NOT NULL REFERENCES results DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) > 0),
    recorded INTEGER NOT NULL,
    catalog TEXT NOT NULL,
    hash TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (plan, name)
) STRICT;
CREATE INDEX milestones_by_revision ON milestones (revision);
CREATE INDEX milestones_by_result ON milestones (result);

CREATE TRIGGER revisions_stay BEFORE UPDATE ON revisions
BEGIN SELECT raise(ABORT, 'a revision never changes'); END;
CREATE TRIGGER results_stay BEFORE UPDATE ON results
BEGIN SELECT raise(ABORT, 'a result never changes'); END;
CREATE TRIGGER milestones_stay BEFORE UPDATE ON milestones
BEGIN SELECT raise(ABORT, 'a milestone never changes'); END;

CREATE TABLE tags (
    plan INTEGER NOT NULL REFERENCES plans ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    tag TEXT NOT NULL COLLATE NOCASE CHECK (length(tag) BETWEEN 1 AND 64),
    PRIMARY KEY (plan, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX tags_by_tag ON tags (tag);

CREATE TABLE report_setups (
    setup INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    kind TEXT NOT NULL,
    sections TEXT NOT NULL,
    language TEXT NOT NULL,
    paper TEXT NOT NULL
) STRICT;

CREATE TABLE catalogs (
    catalog INTEGER PRIMARY KEY,
    version TEXT NOT NULL UNIQUE CHECK (length(version) > 0),
    released TEXT NOT NULL,
    imported INTEGER NOT NULL,
    origin TEXT NOT NULL
) STRICT;

CREATE TABLE catalog_files (
    catalog INTEGER NOT NULL REFERENCES catalogs ON DELETE CASCADE,
    name TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    packed BLOB NOT NULL,
    PRIMARY KEY (catalog, name)
) STRICT;

CREATE TABLE purged (
    id TEXT NOT NULL PRIMARY KEY,
    sequence INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE plan_search USING fts5 (
    name, description, datasets, tasks, services, notes, note, tags,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
)sql");
    db.run("INSERT INTO facts (fact, value) VALUES ('sequence', 0)");
    db.run(
        "INSERT INTO facts (fact, value) VALUES ('library', ?)",
        QUuid::createUuid().toString(QUuid::WithoutBraces));
}

constexpr SchemaStep kSteps[] = {
    {1, "0.1.0", createLibrary},
};

} // namespace

std::span<const SchemaStep> schemaSteps() {
    return kSteps;
}

} // namespace greenprint
