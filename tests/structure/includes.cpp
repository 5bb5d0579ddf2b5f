#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

/// One #include of a source file.
struct Include {
    QString file; ///< from the root: "model/plan/plan.h"
    int line = 0;
    QString target;
    bool quoted = false;
};

QString root() {
    return QStringLiteral(GREENPRINT_SOURCE_DIR);
}

std::vector<Include> includesUnder(const QString &folder) {
    static const QRegularExpression pattern(QStringLiteral("^#include ([\"<])([^\">]+)[\">]"));
    std::vector<Include> includes;
    QDirIterator files(
        root() + QLatin1Char('/') + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        int line = 0;
        while (!file.atEnd()) {
            const QString text = QString::fromUtf8(file.readLine());
            ++line;
            const QRegularExpressionMatch match = pattern.match(text);
            if (match.hasMatch())
                includes.push_back(
                    {path.mid(root().size() + 1), line, match.captured(2),
                     match.captured(1) == QLatin1String("\"")});
        }
    }
    return includes;
}

/// The first two folders: "model/plan"; only the first for files beside them.
QString part(const QString &path, int depth) {
    const QStringList folders = path.split(QLatin1Char('/'));
    return folders.mid(0, std::min<qsizetype>(depth, folders.size() - 1)).join(QLatin1Char('/'));
}

QString place(const Include &i) {
    return QStringLiteral("%1:%2 includes %3").arg(i.file).arg(i.line).arg(i.target);
}

/// The Qt module that a header such as QString belongs to; empty if it is none of Qt's, or if the
/// headers are not where Qt says.
QString qtModuleOf(const QString &header) {
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> map;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
            for (const QString &name :
                 QDir(headers.filePath(module)).entryList({QStringLiteral("Q*")}, QDir::Files))
                map.insert(name, module);
        }
        return map;
    }();
    return modules.value(header);
}

} // namespace

// Includes run downwards only, as CONTRIBUTING.md draws it.
class IncludesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layers_data() {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QStringList>("below");
        QTest::newRow("model") << QStringLiteral("model") << QStringList{};
        QTest::newRow("reports") << QStringLiteral("reports")
                                 << QStringList{QStringLiteral("model")};
        QTest::newRow("ui") << QStringLiteral("ui")
                            << QStringList{QStringLiteral("model"), QStringLiteral("reports")};
        QTest::newRow("app") << QStringLiteral("app")
                             << QStringList{
                                    QStringLiteral("model"), QStringLiteral("reports"),
                                    QStringLiteral("ui")};
    }
    void layers() {
        QFETCH(QString, layer);
        QFETCH(QStringList, below);
        const std::vector<Include> includes = includesUnder(layer);
        QVERIFY(!includes.empty());
        QStringList wrong;
        for (const Include &i : includes) {
            if (!i.quoted || i.target.endsWith(QLatin1String(".moc")))
                continue;
            const QString target = part(i.target, 1);
            if (target != layer && !below.contains(target))
                wrong << place(i);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    // quantity <- catalog <- plan <- estimate <- whatif <- review; the library beside them
    void partsOfTheModel() {
        const QStringList chain{QStringLiteral("model/quantity"), QStringLiteral("model/catalog"),
                                QStringLiteral("model/plan"),     QStringLiteral("model/estimate"),
                                QStringLiteral("model/whatif"),   QStringLiteral("model/review")};
        QStringList wrong;
        for (const Include &i : includesUnder(QStringLiteral("model"))) {
            const QString from = part(i.file, 2);
            const QString to = part(i.target, 2);
            // what lies in model itself is for every part of it
            if (!i.quoted || from == to || to == QLatin1String("model")
                || i.target.endsWith(QLatin1String(".moc")))
                continue;
            const bool toLibrary = to == QLatin1String("model/library");
            const bool fromLibrary = from == QLatin1String("model/library");
            const qsizetype reach = fromLibrary ? chain.indexOf(QStringLiteral("model/whatif"))
                                                : chain.indexOf(from) - 1;
            if (toLibrary || chain.indexOf(to) < 0 || chain.indexOf(to) > reach)
                wrong << place(i);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void modulesOfQt_data() {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QStringList>("modules");
        const QStringList core{QStringLiteral("QtCore")};
        QTest::newRow("model") << QStringLiteral(
            "model") << core + QStringList{QStringLiteral("QtSql"), QStringLiteral("QtConcurrent")};
        QTest::newRow("reports") << QStringLiteral(
            "reports") << core + QStringList{QStringLiteral("QtGui"), QStringLiteral("QtSvg")};
    }
    void modulesOfQt() {
        QFETCH(QString, layer);
        QFETCH(QStringList, modules);
        if (qtModuleOf(QStringLiteral("QString")) != QLatin1String("QtCore"))
            QSKIP("The headers of Qt are not where Qt says");
        QStringList wrong;
        for (const Include &i : includesUnder(layer)) {
            const QString module = i.quoted ? QString() : qtModuleOf(i.target);
            if (!module.isEmpty() && !modules.contains(module))
                wrong << place(i);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void databasesStayInTheLibrary() {
        QStringList wrong;
        for (const char *layer : {"model", "reports", "ui", "app"}) {
            for (const Include &i : includesUnder(QLatin1String(layer))) {
                if (part(i.file, 2) != QLatin1String("model/library")
                    && (qtModuleOf(i.target) == QLatin1String("QtSql")
                        || i.target == QLatin1String("sqlite3.h")))
                    wrong << place(i);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noUmbrellaHeaders() {
        static const QRegularExpression umbrella(
            QStringLiteral("^Qt(Core|Gui|Widgets|Charts|Sql|Concurrent|Test|Svg)(/Qt\\1)?$"));
        QStringList wrong;
        for (const char *layer : {"model", "reports", "ui", "app", "tests"}) {
            for (const Include &i : includesUnder(QLatin1String(layer))) {
                if (!i.quoted && umbrella.match(i.target).hasMatch())
                    wrong << place(i);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

QTEST_APPLESS_MAIN(IncludesTest)
#include "includes.moc"
