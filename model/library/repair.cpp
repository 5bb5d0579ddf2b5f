#include "model/library/repair.h"

#include "model/library/database.h"
#include "model/library/sessionlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace greenprint {
namespace {

struct LibraryRepairTexts {
    Q_DECLARE_TR_FUNCTIONS(LibraryRepair)
};

QString beside(const QString &file, const QString &word) {
    const QFileInfo info(file);
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QLatin1Char('.')
           + word + ending;
}

QString nameAside(const QString &file) {
    const QString word = QStringLiteral("damaged-%1")
                             .arg(QDateTime::currentDateTime().toString(
                                 QStringLiteral("yyyyMMdd-HHmmss")));
    QString name = beside(file, word);
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = beside(file, QStringLiteral("%1-%2").arg(word).arg(n));
    return name;
}

/// Moves a library with all its parts, or nothing of it: an old log must not meet a new file. The
/// file itself goes last, so that it is there until nothing else can fail.
bool moveLibrary(const QString &from, const QString &to) {
    QStringList moved;
    for (const char *part : kDatabaseParts) {
        const QString suffix = QString::fromLatin1(part);
        if (!QFileInfo::exists(from + suffix))
            continue;
        if (QFile::rename(from + suffix, to + suffix)) {
            moved << suffix;
            continue;
        }
        for (const QString &back : std::as_const(moved))
            QFile::rename(to + back, from + back);
        return false;
    }
    return true;
}

Expected<LibraryRepair> repaired(const QString &file, const Progress &progress) {
    const QString recovered = beside(file, QStringLiteral("recovered"));
    // what a crash left behind
    QFile::remove(recovered);
    Expected<LibraryRecovery> recovery = recoverLibrary(file, recovered, progress);
    if (!recovery)
        return failure(recovery.error());
    const QString aside = nameAside(file);
    if (!moveLibrary(file, aside)) {
        QFile::remove(recovered);
        return failure(Error::unwritable(
            file, LibraryRepairTexts::tr("the damaged library cannot be moved aside")));
    }
    if (!QFile::rename(recovered, file)) {
        moveLibrary(aside, file);
        QFile::remove(recovered);
        return failure(Error::unwritable(
            file, LibraryRepairTexts::tr("the recovered library cannot be put in its place")));
    }
    return LibraryRepair{std::move(*recovery), aside};
}

} // namespace

Expected<LibraryRepair> repairLibrary(const QString &file, const Progress &progress) {
    const QString lockFile = file + QStringLiteral(".lock");
    const SessionLock lock(lockFile);
    if (!lock.held()) {
        return failure(Error::unwritable(
            file, LibraryRepairTexts::tr("it is being recovered already, or its folder cannot be "
                                         "written to")));
    }
    Expected<LibraryRepair> repair = repaired(file, progress);
    QFile::remove(lockFile);
    return repair;
}

} // namespace greenprint
