#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString root() {
    return QStringLiteral(GREENPRINT_SOURCE_DIR);
}

QString textOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The Markdown files of the project, from the root.
QStringList documents() {
    QStringList found;
    QDirIterator files(root(), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().mid(root().size() + 1);
        if (!path.startsWith(QLatin1String("build/")))
            found << path;
    }
    found.sort();
    return found;
}

/// The name that a heading is linked by: lower case, blanks as hyphens, no punctuation.
QString anchorOf(QString heading) {
    static const QRegularExpression dropped(
        QStringLiteral("[^\\w\\- ]"), QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QStringList anchorsOf(const QString &text) {
    static const QRegularExpression headings(
        QStringLiteral("^#+ +(.*?) *$"), QRegularExpression::MultilineOption);
    QStringList anchors;
    for (const QRegularExpressionMatch &match : headings.globalMatch(text))
        anchors << anchorOf(match.captured(1));
    return anchors;
}

/// What follows `prefix` in the lines of the shell examples of a document.
QStringList examples(const QString &document, const QString &prefix) {
    static const QRegularExpression blocks(
        QStringLiteral("^```sh\\n(.*?)^```"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList lines;
    for (const QRegularExpressionMatch &match :
         blocks.globalMatch(textOf(root() + QLatin1Char('/') + document))) {
        for (const QString &line : match.captured(1).split(QLatin1Char('\n'))) {
            if (line.startsWith(prefix))
                lines << line.mid(prefix.size());
        }
    }
    return lines;
}

/// Standard output of the command line; empty when it ends otherwise than with 0.
QString outputOf(const QStringList &arguments) {
    QProcess process;
    process.start(QStringLiteral(GREENPRINT_CLI), arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList captures(const QString &text, const QString &pattern) {
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : expression.globalMatch(text))
        found << match.captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The manual page as its reader sees the names in it.
QString manual() {
    return textOf(root() + QStringLiteral("/resources/man/greenprint-cli.1"))
        .replace(QLatin1String("\\-"), QLatin1String("-"));
}

/// The options that a verb describes, as "--limit" or "-o".
QStringList optionsIn(const QString &help) {
    return captures(help, QStringLiteral("^  (?:-\\w, )?(--?[a-z][a-z-]*)"));
}

} // namespace

// What the documents say of files, commands and options is so.
class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksLeadSomewhere_data() {
        QTest::addColumn<QString>("document");
        for (const QString &document : documents())
            QTest::newRow(qPrintable(document)) << document;
    }
    void linksLeadSomewhere() {
        QFETCH(QString, document);
        static const QRegularExpression links(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
        const QString path = root() + QLatin1Char('/') + document;
        const QString text = textOf(path);
        QVERIFY(!text.isEmpty());
        QStringList broken;
        for (const QRegularExpressionMatch &match : links.globalMatch(text)) {
            const QString link = match.captured(1);
            if (link.contains(QLatin1String("://")) || link.startsWith(QLatin1String("mailto:")))
                continue;
            const QString file = link.section(QLatin1Char('#'), 0, 0);
            const QString anchor = link.section(QLatin1Char('#'), 1);
            const QString target = file.isEmpty() ? path
                                                  : QDir(QFileInfo(path).path()).filePath(file);
            if (!QFileInfo::exists(target)
                || (!anchor.isEmpty() && !anchorsOf(textOf(target)).contains(anchor)))
                broken << link;
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1String(", "))));
    }

    void everyFolderSaysWhatItHolds() {
        QStringList folders;
        for (const char *top :
             {"app", "ui", "model", "reports", "resources", "translations", "tests"}) {
            folders << root() + QLatin1Char('/') + QLatin1String(top);
            QDirIterator below(
                folders.last(), QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (below.hasNext())
                folders << below.next();
        }
        QVERIFY(folders.size() > 50);
        static const QRegularExpression begins(QStringLiteral("^# [^\\n]+\\n\\n\\S"));
        QStringList silent;
        for (const QString &folder : folders) {
            // those of the corpus hold nothing but input for the fuzzers
            const bool input = folder.contains(QLatin1String("/fuzz/corpus/"));
            if (!input && !begins.match(textOf(folder + QStringLiteral("/README.md"))).hasMatch())
                silent << folder.mid(root().size() + 1);
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1String(", "))));
    }

    void examplesWork() {
        const QStringList commands = examples(
            QStringLiteral("README.md"), QStringLiteral("greenprint-cli "));
        QVERIFY(commands.size() >= 10);
        const QTemporaryDir folder;
        QVERIFY(QFile::link(
            root() + QStringLiteral("/resources"), folder.filePath(QStringLiteral("resources"))));
        for (const QString &command : commands) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("HOME"), folder.path());
            environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.path());
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(GREENPRINT_CLI), QProcess::splitCommand(command));
            QVERIFY(process.waitForFinished(240000));
            QVERIFY2(
                process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                qPrintable(
                    command + QLatin1Char('\n')
                    + QString::fromUtf8(process.readAllStandardError())));
        }
    }

    // the commands of a newcomer exist as they are written
    void bootstrapKnowsItsCommands() {
        const QStringList commands = examples(
            QStringLiteral("README.md"), QStringLiteral("./bootstrap "));
        QVERIFY(!commands.isEmpty());
        const QString script = textOf(root() + QStringLiteral("/bootstrap"));
        for (const QString &command : commands)
            QVERIFY2(
                script.contains(QStringLiteral("\n  %1)\n").arg(command)), qPrintable(command));
    }

    void manualHasEveryVerb() {
        const QString help = outputOf({QStringLiteral("--help")});
        const QStringList verbs = captures(help, QStringLiteral("^  ([a-z]+) "));
        QVERIFY(verbs.contains(QStringLiteral("estimate")));
        QCOMPARE(captures(manual(), QStringLiteral("^\\.SS (.*)$")), verbs);
    }

    // usage, manual and completion know the commands that the program takes, and no others
    void commandsOfTheCatalogAgree() {
        QProcess process;
        process.start(
            QStringLiteral(GREENPRINT_CLI), {QStringLiteral("catalog"), QStringLiteral("nothing")});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 2);
        const QString told = QString::fromUtf8(process.readAllStandardError());
        const QString list =
            captures(told, QStringLiteral("expected ([a-z, ]*), or list ")).value(0);
        QStringList commands = list.split(QStringLiteral(", "));
        QVERIFY2(commands.contains(QStringLiteral("export")), qPrintable(told));
        commands << QStringLiteral("list");
        commands.sort();

        const QString help = outputOf({QStringLiteral("--help")});
        QStringList used;
        for (const QString &usage : captures(help, QStringLiteral("^  catalog (.*)$"))
                                        .value(0)
                                        .split(QStringLiteral(" | ")))
            used << usage.section(QLatin1Char(' '), 0, 0);
        used.sort();
        QCOMPARE(used, commands);

        const QString section = manual()
                                    .section(QStringLiteral(".SS catalog\n"), 1)
                                    .section(QStringLiteral(".SS "), 0, 0);
        QCOMPARE(captures(section, QStringLiteral("^\\.B ([a-z]+)$")), commands);

        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        if (bash.isEmpty())
            QSKIP("there is no bash that could complete");
        const auto completed = [&bash](const QStringList &words) {
            QProcess shell;
            shell.start(
                bash,
                QStringList{
                    QStringLiteral("--norc"), QStringLiteral("-c"),
                    QStringLiteral(
                        "source \"$0\"; COMP_WORDS=(\"$@\" ''); COMP_CWORD=$#; _greenprint_cli; "
                        "printf '%s\\n' \"${COMPREPLY[@]}\""),
                    root() + QStringLiteral("/resources/desktop/greenprint-cli.bash"),
                    QStringLiteral(GREENPRINT_CLI)}
                    + words);
            if (!shell.waitForFinished(60000))
                return QStringList();
            QStringList lines = QString::fromUtf8(shell.readAllStandardOutput())
                                    .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            lines.sort();
            return lines;
        };
        QCOMPARE(completed({QStringLiteral("catalog")}), commands);
        const QStringList tables = completed({QStringLiteral("catalog"), QStringLiteral("list")});
        for (const QString &table : tables)
            QVERIFY2(told.contains(table), qPrintable(table));
        QCOMPARE(tables.size(), 8);
        QVERIFY(completed({QStringLiteral("library")}).contains(QStringLiteral("recover")));
        QVERIFY(completed({QStringLiteral("export")}).contains(QStringLiteral("cyclonedx")));
    }

    void manualHasEveryOption_data() {
        QTest::addColumn<QString>("verb");
        for (const QString &verb : captures(manual(), QStringLiteral("^\\.SS (.*)$")))
            QTest::newRow(qPrintable(verb)) << verb;
    }
    void manualHasEveryOption() {
        QFETCH(QString, verb);
        const QString page = manual();
        const QString common = page.section(QStringLiteral(".SH COMMON OPTIONS"), 1)
                                   .section(QStringLiteral(".SH "), 0, 0);
        const QString part = page.section(QStringLiteral(".SS %1\n").arg(verb), 1)
                                 .section(QRegularExpression(QStringLiteral("\n\\.S[SH] ")), 0, 0);
        const QString pattern = QStringLiteral("^\\.(?:BI?|BR \\S+ \", \") (--?[a-z][a-z-]*)");
        QStringList described = captures(common, pattern);
        const QStringList own = captures(part, QStringLiteral("^\\.TP\\n\\.BI? (--?[a-z][a-z-]*)"));
        for (const QString &option : own) {
            QVERIFY2(!described.contains(option), qPrintable(option));
            described << option;
        }
        described.sort();
        QCOMPARE(described, optionsIn(outputOf({verb, QStringLiteral("--help")})));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "documents.moc"
