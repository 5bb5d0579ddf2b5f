#include "model/catalog/catalog.h"
#include "model/plan/element.h"
#include "tests/support/keptfile.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

namespace {

QString page(const char *name) {
    return QString::fromUtf8(sourceFile(QStringLiteral("resources/help/") + QLatin1String(name)));
}

/// A cell of a Markdown table. One without anything would be joined with its neighbour.
QString cell(QString text) {
    if (text.isEmpty())
        return QString(QChar(0x00a0));
    return text.replace(QLatin1Char('|'), QLatin1String("\\|"));
}

QString defaultOf(const Parameter &p) {
    if (p.defaultText)
        return QLatin1String(p.defaultText);
    if (p.defaultNote)
        return QString::fromUtf8(p.defaultNote);
    return p.required ? QStringLiteral("required") : QString();
}

/// One table for each element, in the order of the file.
void describe(const ElementSpec &spec, const QString &path, QString &text) {
    text +=
        QStringLiteral("\n## %1\n\n%2. Written as `%3`.\n")
            .arg(
                path, QString::fromUtf8(spec.label),
                spec.identity
                    ? QStringLiteral("<%1 %2=\"…\">").arg(spec.tag(), QLatin1String(spec.identity))
                    : QStringLiteral("<%1>").arg(spec.tag()));
    if (!spec.parameters.empty())
        text += QStringLiteral(
            "\n| Name | Meaning | Value | Unit | Default |\n|---|---|---|---|---|\n");
    for (const Parameter &p : spec.parameters) {
        const QString name = p.storage == Storage::TextChild ? QStringLiteral("<%1>").arg(p.name())
                             : p.storage == Storage::Content ? QStringLiteral("(text)")
                                                             : p.name();
        text += QStringLiteral("| `%1` | %2 | %3 | %4 | %5 |\n")
                    .arg(
                        name, cell(QString::fromUtf8(p.help)), cell(p.expectation()),
                        cell(p.unit == Unit::One ? QString() : symbol(p.unit)), cell(defaultOf(p)));
    }
    for (const ChildSpec &child : spec.children)
        describe(
            *child.spec,
            spec.is("plan") ? child.spec->tag() : path + QLatin1Char('/') + child.spec->tag(),
            text);
}

QByteArray planReference() {
    QString text = QStringLiteral(
        "# The plan file\n\n"
        "A plan is an XML file (`*.gplan`, UTF-8) that can be read, compared and changed by hand "
        "or by "
        "a script. Numbers have a point and no separators; units are in the names. Everything "
        "without "
        "\"required\" may be left out. A RELAX NG schema is printed by `greenprint-cli schema`.\n\n"
        "A place in a plan is written as a path, as in `task[train]/hours` or "
        "`scenario[north]/endpoint[api]/mode`.\n");
    describe(specOf<Plan>(), QStringLiteral("plan"), text);
    return text.toUtf8();
}

} // namespace

// The help says what the program does: its pages name functions and figures, and both must be
// there.
class HelpPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void functionsOfTheMethodExist() {
        static const QRegularExpression pattern(QStringLiteral("`(\\w+)` in `(model/[\\w/.]+)`"));
        const QString text = page("method.md");
        int found = 0;
        for (auto it = pattern.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString source = QString::fromUtf8(sourceFile(match.captured(2)));
            const QRegularExpression call(
                QStringLiteral("\\b%1\\s*(\\(|\\{)").arg(match.captured(1)));
            QVERIFY2(source.contains(call), qPrintable(match.captured(0)));
            ++found;
        }
        QVERIFY(found >= 35);
        // every part of the method has a formula or a rule, and so a function
        const QStringList parts = text.split(QStringLiteral("\n## "));
        for (const QString &part : parts.mid(1, 13))
            QVERIFY2(part.contains(pattern), qPrintable(part.left(40)));
    }

    void coefficientsOfTheMethodAreThoseOfTheCatalog() {
        static const QRegularExpression pattern(
            QStringLiteral("`([a-z0-9-]+)` = ([0-9]+(?:\\.[0-9]+)?)( [^\\s,;:.)]+)?"));
        QStringList named;
        for (auto it = pattern.globalMatch(page("method.md")); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const auto c = fromKeyword<Coefficient>(match.captured(1));
            QVERIFY2(c, qPrintable(match.captured(0)));
            named << match.captured(1);
            const Catalog &catalog = Catalog::builtIn();
            QVERIFY2(
                std::abs(match.captured(2).toDouble() - catalog.coefficient(*c).value)
                    <= 1e-12 * catalog.coefficient(*c).value,
                qPrintable(match.captured(0)));
            if (catalog.unit(*c) != Unit::One)
                QCOMPARE(match.captured(3).trimmed(), symbol(catalog.unit(*c)));
        }
        for (const Keyword<Coefficient> &k : Keywords<Coefficient>::all)
            QVERIFY2(named.contains(QLatin1String(k.word)), k.word);
    }

    void thePlanFileIsThatOfTheTable() {
        const QString difference = differenceFromKept(
            QStringLiteral("resources/help/plan-file.md"), planReference());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_APPLESS_MAIN(HelpPagesTest)
#include "helppages.moc"
