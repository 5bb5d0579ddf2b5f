#pragma once

#include "model/error.h"
#include "model/plan/vocabulary.h"
#include "reports/document/block.h"
#include "reports/document/frame.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace greenprint::report {

/// A part of a document that a report set-up can move or leave out, known by its id.
struct Section {
    QString id;
    QString title;
    int level = 1; ///< 2: belongs to the section of level 1 before it
    bool startsPage = false;
    std::vector<Block> blocks = {};
    friend bool operator==(const Section &, const Section &) = default;
};

/// What every page and every file says about its origin.
struct Imprint {
    QString plan;
    QString planHash;
    QString scenario;
    QString catalog;
    QString tool; ///< "Greenprint 1.0"
    QDateTime written;
    friend bool operator==(const Imprint &, const Imprint &) = default;
};

/// A report as a plain value: what it says, without a word on how it is written. Built from plan
/// and ledger alone; writers turn it into PDF, HTML, Markdown, CSV or XLSX.
struct Document {
    ReportKind kind = ReportKind::ModelCard;
    QString genre; ///< "Model card"
    QString title;
    QString subtitle;
    QString status; ///< "Draft"; empty where there is none
    Tone statusTone = Tone::Muted;
    QString author;
    QString summary; ///< one sentence, for the properties of the file
    QStringList keywords;
    QLocale locale = QLocale::c();
    Paper paper = Paper::A4;
    Imprint imprint;
    Frame frame;
    std::vector<Block> front; ///< on the first page, above the contents
    std::vector<Section> sections;
    friend bool operator==(const Document &, const Document &) = default;
};

/// The document with only the sections of `ids`, in that order; all of them if it is empty. A
/// section of level 1 brings those below it, unless some of them are named themselves; one below
/// it that is named elsewhere stands on level 1 there. Ids that the document does not have are left
/// in `unknown`.
Document arranged(Document document, const QStringList &ids, QStringList *unknown = nullptr);

/// "3" or "3.2", parallel to the sections.
QStringList sectionNumbers(const Document &document);

} // namespace greenprint::report
