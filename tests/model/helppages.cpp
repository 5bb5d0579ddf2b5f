#include "model/catalog/catalog.h"
#include "tests/support/reference.h"

#include <QRegularExpression>
#include <QTest>

using namespace greenprint;
using namespace greenprint::test;

namespace {

QString page(const char *name) {
    return QString::fromUtf8(sourceFile(QStringLiteral("resources/help/") + QLatin1String(name)));
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
};

QTEST_APPLESS_MAIN(HelpPagesTest)
#include "helppages.moc"
