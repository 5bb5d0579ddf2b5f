#include "model/library/journal.h"

#include "model/library/foldersync.h"
#include "model/library/library.h"
#include "model/library/packing.h"
#include "model/library/sessionlock.h"
#include "model/plan/planfile.h"
#include "model/readfile.h"
#include "model/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace greenprint {
namespace {

// A record is three parts: a line with the format and the digest of the rest, a line of JSON with
// what belongs to the document, and the plan file.
constexpr const char *kMark = "greenprint-journal 1 ";
constexpr const char *kEnding = ".journal";

struct JournalTexts {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

/// A session begins under this sign, where others do not see it.
constexpr QLatin1Char kHidden('.');
/// Far longer than a program needs to begin a session.
constexpr qint64 kBeginsWithinSeconds = 3600;

/// Whether a name is one that Journal::newDocument() makes: of a document or of a session.
bool isDocument(const QString &name) {
    return QUuid(name).toString(QUuid::WithoutBraces) == name;
}

QByteArray toBytes(const JournalEntry &entry) {
    const QJsonObject head{
        {QStringLiteral("document"), entry.document},
        {QStringLiteral("base"), entry.base},
        {QStringLiteral("file"), entry.fileName},
        {QStringLiteral("view"), QString::fromLatin1(entry.view.toBase64())},
        {QStringLiteral("recorded"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    const QByteArray rest = QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n'
                            + writePlan(entry.plan);
    return kMark + digestOf(rest).toHex() + '\n' + rest;
}

tl::unexpected<Error> damagedRecord(const QString &fileName) {
    return failure(
        Error::unreadable(fileName, JournalTexts::tr("the record of unsaved edits is damaged")));
}

Expected<JournalEntry> fromBytes(const QByteArray &bytes, const QString &fileName) {
    const qsizetype first = bytes.indexOf('\n');
    const QByteArray rest = bytes.mid(first + 1);
    if (first < 0 || bytes.left(first) != kMark + digestOf(rest).toHex())
        return damagedRecord(fileName);
    const qsizetype second = rest.indexOf('\n');
    const QJsonObject head = QJsonDocument::fromJson(rest.left(second)).object();
    JournalEntry entry;
    entry.document = head.value(QStringLiteral("document")).toString();
    if (!isDocument(entry.document))
        return damagedRecord(fileName);
    entry.base = head.value(QStringLiteral("base")).toInt();
    entry.fileName = head.value(QStringLiteral("file")).toString();
    entry.view = QByteArray::fromBase64(head.value(QStringLiteral("view")).toString().toLatin1());
    entry.recorded = QDateTime::fromString(
        head.value(QStringLiteral("recorded")).toString(), Qt::ISODateWithMs);
    // a plan in the middle of being edited may refer to what is not there yet: it is offered all
    // the same, exactly as it was
    entry.plan = readPlan(rest.mid(second + 1), Catalog::builtIn()).plan;
    return entry;
}

Expected<JournalEntry> readEntry(const QString &fileName) {
    // a plan, and what stands in front of it
    constexpr qsizetype kMostBytes = 2 * kMaxPlanBytes;
    const auto bytes = readFile(fileName, kMostBytes);
    if (!bytes)
        return failure(bytes.error());
    if (bytes->size() > kMostBytes)
        return damagedRecord(fileName);
    return fromBytes(*bytes, fileName);
}

} // namespace

/// A folder with the documents of one program, and the lock that says whether it still runs.
struct Journal::Session {
    QString folder;
    SessionLock lock;

    explicit Session(const QString &folder)
        : folder(folder)
        , lock(folder + QStringLiteral("/lock")) {}

    QStringList records() const {
        return QDir(folder).entryList(
            {QLatin1Char('*') + QLatin1String(kEnding)}, QDir::Files, QDir::Name);
    }
    void removeIfEmpty() const {
        if (!lock.held() || !records().isEmpty())
            return;
        QFile::remove(folder + QStringLiteral("/lock"));
        QDir().rmdir(folder);
    }
};

/// Removes what a program left that ended while it began its session: nothing was recorded there.
void Journal::removeUnbegun(const QFileInfo &folder) {
    if (folder.lastModified().secsTo(QDateTime::currentDateTime()) > kBeginsWithinSeconds)
        Session(folder.filePath()).removeIfEmpty();
}

Journal::Journal() = default;

Journal::~Journal() {
    if (m_session)
        m_session->removeIfEmpty();
    for (const auto &session : m_adopted)
        session->removeIfEmpty();
}

QString Journal::defaultFolder() {
    return QFileInfo(Library::defaultFile()).absoluteDir().filePath(QStringLiteral("journal"));
}

QString Journal::newDocument() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Expected<std::unique_ptr<Journal>> Journal::open(const QString &folder) {
    std::unique_ptr<Journal> journal(new Journal);
    const QDir root(folder);
    if (!QDir().mkpath(folder))
        return failure(Error::unwritable(folder, JournalTexts::tr("the folder cannot be made")));
    // where a dot hides nothing, what begins with one is no session yet all the same; and what is
    // not named like one is not ours
    for (const QFileInfo &found : root.entryInfoList(
             QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        const QString name = found.fileName();
        if (isDocument(name))
            journal->adopt(found.filePath());
        else if (name.startsWith(kHidden) && isDocument(name.mid(1)))
            removeUnbegun(found);
    }
    std::ranges::stable_sort(journal->m_leftovers, std::ranges::greater(), &JournalEntry::recorded);

    // made under a hidden name and locked before others can see it, lest they take it for dead
    const QString name = newDocument();
    const QString hidden = root.filePath(kHidden + name);
    const QString shown = root.filePath(name);
    if (!QDir().mkdir(hidden))
        return failure(Error::unwritable(hidden, JournalTexts::tr("the folder cannot be made")));
    QFile::setPermissions(
        hidden, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    auto session = std::make_unique<Session>(hidden);
    if (!session->lock.held() || !QDir().rename(hidden, shown)) {
        session->removeIfEmpty();
        return failure(Error::unwritable(shown, JournalTexts::tr("the folder cannot be locked")));
    }
    session->folder = shown;
    journal->m_session = std::move(session);
    return journal;
}

void Journal::adopt(const QString &folder) {
    auto session = std::make_unique<Session>(folder);
    if (!session->lock.held())
        return;
    for (const QString &name : session->records()) {
        const QString fileName = session->folder + QLatin1Char('/') + name;
        auto entry = readEntry(fileName);
        if (entry && entry->document + QLatin1String(kEnding) != name)
            entry = damagedRecord(fileName);
        if (entry)
            m_leftovers.push_back(std::move(*entry));
        else
            m_damaged.push_back(entry.error());
    }
    // what was being written when the program died was never acknowledged
    for (const QString &name : QDir(folder).entryList(
             {QLatin1Char('*') + QLatin1String(kEnding) + QStringLiteral(".*")}, QDir::Files))
        QFile::remove(folder + QLatin1Char('/') + name);
    m_adopted.push_back(std::move(session));
}

QString Journal::fileOf(const QString &document) const {
    const auto within = [&document](const Session &session) {
        return QString(session.folder + QLatin1Char('/') + document + QLatin1String(kEnding));
    };
    for (const auto &session : m_adopted) {
        if (QFile::exists(within(*session)))
            return within(*session);
    }
    return within(*m_session);
}

Expected<void> Journal::record(const JournalEntry &entry) const {
    if (!isDocument(entry.document))
        return failure(
            Error::usage(JournalTexts::tr("a document is named by Journal::newDocument()")));
    const QString fileName = fileOf(entry.document);
    if (auto saved = saveFile(fileName, toBytes(entry)); !saved)
        return saved;
    syncFolder(QFileInfo(fileName).absolutePath());
    return {};
}

Expected<void> Journal::forget(const QString &document) {
    if (!isDocument(document))
        return {};
    const QString fileName = fileOf(document);
    QFile file(fileName);
    if (file.exists() && !file.remove())
        return failure(Error::unwritable(fileName, file.errorString()));
    std::erase_if(
        m_leftovers, [&document](const JournalEntry &e) { return e.document == document; });
    return {};
}

} // namespace greenprint
