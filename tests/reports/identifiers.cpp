#include "reports/type/identifiers.h"

#include "model/catalog/catalog.h"
#include "reports/type/quantities.h"
#include "reports/type/typesetter.h"
#include "reports/write/htmlwriter.h"

#include <QTest>

#include <initializer_list>

using namespace greenprint;
using namespace greenprint::report;

class IdentifiersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areTold_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char *text, std::initializer_list<const char *> ids) {
            QStringList list;
            for (const char *id : ids)
                list << QString::fromUtf8(id);
            QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text) << list;
        };
        row("", {});
        row("-", {});
        row("a - b", {});
        row("ap-southeast-2", {"ap-southeast-2"});
        row("in eu-central-1, or (us-gov-west-1).", {"eu-central-1", "us-gov-west-1"});
        row("Europe (Frankfurt), eu-central-1-", {"eu-central-1"});
        row("--us-east-1--", {"us-east-1"});
        row("zone US-NW-PACW of the grid", {"US-NW-PACW"});
        row("task[train-2]/hours", {"train-2"});
        row("train-model", {"train-model"});
        row("a low-carbon grid", {});
        row("Low-Carbon", {});
        row("A100-Beschleuniger", {});
        row("CO\u2082-\u00c4quivalent", {});
        row("ap-s\u00fcd-2", {});
        row("ml.p4d.24xlarge", {});
        row("ap-northeast-1\u30fb\u6771\u4eac", {"ap-northeast-1"});
    }

    void areTold() {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QStringList found;
        for (const TextSpan &span : identifiersIn(text))
            found << text.sliced(span.start, span.length);
        QCOMPARE(found, ids);
    }

    void everyRegionIsOne() {
        for (const Region &region : Catalog::builtIn().regions())
            QCOMPARE(identifiersIn(region.id), (std::vector<TextSpan>{{0, region.id.size()}}));
    }

    /// In a column that holds the longest id, no line ends inside one.
    void linesEndOutside() {
        const Typesetter type;
        const TextStyle look;
        QString text;
        double widest = 0.0;
        for (const Region &region : Catalog::builtIn().regions()) {
            text += QStringLiteral("%1 (%2), ").arg(region.name, region.id);
            widest = std::max(widest, type.width(QStringLiteral("(%1), ").arg(region.id), look));
        }
        for (const TextAlign align : {TextAlign::Left, TextAlign::Right, TextAlign::Center}) {
            for (double width = widest; width < 3.0 * widest; width += 7.0) {
                const TextBlock block = type.set(text, look.aligned(align), width);
                QVERIFY(block.width() <= width);
                const QStringList lines = block.lines();
                QCOMPARE(lines.join(QString()), text);
                for (const Region &region : Catalog::builtIn().regions()) {
                    QVERIFY2(
                        std::ranges::any_of(
                            lines, [&](const QString &l) { return l.contains(region.id); }),
                        qPrintable(lines.join(QLatin1Char('\n'))));
                }
            }
        }
    }

    void figuresKeepTheirUnits_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("whole");
        const auto row = [](const char *name, const char *text, const QStringList &whole) {
            QTest::newRow(name) << QString::fromUtf8(text) << whole;
        };
        row("percent", "used (31 %), idle", {QStringLiteral("(31 %")});
        row("data", "of 240 GB, 1.28 TB a month",
            {QStringLiteral("240 GB"), QStringLiteral("1.28 TB")});
        row("times", "on 8 \u00d7 ml.m5.xlarge.", {QString::fromUtf8("8 \u00d7 ml.m5.xlarge")});
        row("letter x", "on 8 x ml.m5.xlarge", {QStringLiteral("8 x ml.m5.xlarge")});
        row("rate", "12 GB/month", {QStringLiteral("12 GB/month")});
        row("French", "240 Go par mois", {QStringLiteral("240 Go")});
        row("words", "3 scenarios in 5 pages", {});
        row("end", "31 ", {});
        row("no number", "GB kWh", {});
    }

    void figuresKeepTheirUnits() {
        QFETCH(QString, text);
        QFETCH(QStringList, whole);
        QStringList found;
        for (const TextSpan &span : quantitiesIn(text))
            found << text.sliced(span.start, span.length);
        QCOMPARE(found, whole);
        const Typesetter type;
        const TextStyle look;
        for (double width = 80.0; width < 160.0; width += 3.0) {
            const QStringList lines = type.set(text, look, width).lines();
            QCOMPARE(lines.join(QString()), text);
            for (const QString &figure : whole)
                QVERIFY2(
                    std::ranges::any_of(
                        lines, [&](const QString &line) { return line.contains(figure); }),
                    qPrintable(lines.join(QLatin1Char('\n'))));
        }
    }

    void htmlKeepsThemWhole() {
        Document document;
        document.sections = {
            {QStringLiteral("a"),
             QStringLiteral("Section"),
             1,
             false,
             {Paragraph{QStringLiteral("31 % on 2 x ml.m5.large, <b>12 GB in eu-west-1")}}}};
        const QString html = QString::fromUtf8(writeHtml(document));
        for (const char *whole : {"31 %", "2 x ml.m5.large", "&lt;b&gt;12 GB", "eu-west-1"})
            QVERIFY2(
                html.contains(
                    QStringLiteral("<span class=\"whole\">%1</span>").arg(QLatin1String(whole))),
                whole);
    }

    /// One that no line holds is broken, and nothing is lost.
    void tooLongIsBroken() {
        const Typesetter type;
        const QString id = QStringLiteral("part-1-").repeated(40) + QLatin1Char('2');
        const TextBlock block = type.set(QStringLiteral("of ") + id, {}, 100.0);
        QVERIFY(block.width() <= 100.0);
        QCOMPARE(block.lines().join(QString()), QStringLiteral("of ") + id);
    }

    void shortenedEndsInAnEllipsis() {
        const Typesetter type;
        const QString text = QStringLiteral("word ").repeated(200);
        for (int lines = 1; lines < 8; ++lines) {
            const TextBlock block = type.shortened(text, {}, 120.0, lines);
            QCOMPARE(block.lineCount(), lines);
            QVERIFY(block.lines().last().endsWith(QChar(0x2026)));
            QVERIFY(block.width() <= 120.0);
        }
        QCOMPARE(type.shortened(QStringLiteral("a\nb"), {}, 120.0, 2).lineCount(), 2);
        QCOMPARE(
            type.shortened(QStringLiteral("a\nb\nc"), {}, 120.0, 2).lines().first().trimmed(),
            QStringLiteral("a"));
    }
};

QTEST_MAIN(IdentifiersTest)
#include "identifiers.moc"
