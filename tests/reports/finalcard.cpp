#include "model/plan/planfile.h"
#include "model/plan/planpath.h"
#include "reports/content/impactfields.h"
#include "reports/content/report.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace greenprint;
using namespace greenprint::report;

namespace {

/// A plan that says everything that a final card needs.
const QByteArray kComplete =
    "<plan format=\"1\" id=\"p\" name=\"Complete\">"
    "<about owner=\"O\"><functional-unit name=\"1,000 answers\" quantity=\"1000\" "
    "of=\"requests\" service=\"v\"/><targets latency-p95-ms=\"500\"/></about>"
    "<workload><dataset id=\"d\" role=\"training\" size-gb=\"100\"/>"
    "<task id=\"t\" name=\"Train\" stage=\"training\" kind=\"training\" "
    "training-type=\"scratch\" instance=\"ml.m5.xlarge\" hours=\"4\" flop=\"1e18\"/>"
    "<service id=\"v\" requests-per-month=\"100000\" instance=\"ml.m5.xlarge\" "
    "service-time-ms=\"20\"/></workload>"
    "<scenario id=\"a\" name=\"Here\" baseline=\"yes\"/>"
    "<scenario id=\"b\" name=\"North\" from=\"a\"><region all=\"eu-north-1\"/></scenario>"
    "<card status=\"final\" version=\"1.0\" author=\"A\" contact=\"c@example.com\">"
    "<model-description>Says yes or no.</model-description>"
    "<intended-uses>Answers.</intended-uses>"
    "<unit-rationale>What the business counts.</unit-rationale></card></plan>";

Plan planFrom(const QByteArray &bytes) {
    const PlanReading reading = readPlan(bytes, Catalog::builtIn());
    if (!reading.ok())
        qFatal("%s", qPrintable(reading.errorText()));
    return reading.plan;
}

Expected<Document> cardOf(const Plan &plan) {
    ReportOrder order;
    order.kind = ReportKind::ModelCard;
    order.written = QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC);
    return buildReport(Catalog::builtIn(), plan, order);
}

/// The fields of a plan's card as buildReport works them out.
std::vector<ImpactField> fieldsOf(const Plan &plan) {
    const Catalog catalog = Catalog::builtIn().with(catalogOverrides(plan));
    const Comparison comparison = compare(Catalog::builtIn(), plan);
    const QString id = comparison.baseline;
    const Doubt doubt = doubtOf(catalog, plan, {id}, id);
    return impactFields(
        {catalog, plan, comparison, id, QLocale(QLocale::English), QDateTime(), &doubt});
}

} // namespace

class FinalCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompletePlanBecomesFinal() {
        const auto card = cardOf(planFrom(kComplete));
        QVERIFY2(card, card ? "" : qPrintable(card.error().text()));
        QCOMPARE(card->status, QStringLiteral("Final"));
        for (const ImpactField &field : fieldsOf(planFrom(kComplete))) {
            if (field.level == ImpactField::Level::Required)
                QVERIFY2(
                    field.state != ImpactField::State::Missing,
                    qPrintable(field.label + QLatin1String(": ") + field.remark));
        }
    }

    void aDraftNeedsNothing() {
        const auto card = cardOf(planFrom("<plan format=\"1\" name=\"x\"/>"));
        QVERIFY2(card, card ? "" : qPrintable(card.error().text()));
        QCOMPARE(card->status, QStringLiteral("Draft"));
    }

    void eachMissingFieldIsNamed_data() {
        QTest::addColumn<QStringList>("changes"); ///< "path=value", an empty value removes
        QTest::addColumn<QString>("named");
        const auto row = [](const char *path, const char *named) {
            QTest::newRow(path) << QStringList{QString::fromLatin1(path) + QLatin1Char('=')}
                                << QString::fromLatin1(named);
        };
        row("card/version", "card/version");
        row("card/author", "card/author");
        row("card/contact", "card/contact");
        row("card/model-description", "card/model-description");
        row("card/intended-uses", "card/intended-uses");
        row("card/unit-rationale", "card/unit-rationale");
        row("task[t]/training-type", "task[t]/training-type");
        row("task[t]/instance", "task[t]/instance");
        const auto rows = [](const char *name, const QStringList &changes, const char *named) {
            QTest::newRow(name) << changes << QString::fromLatin1(named);
        };
        rows(
            "no functional unit",
            {QStringLiteral("about/functional-unit/name="),
             QStringLiteral("about/functional-unit/of="),
             QStringLiteral("about/functional-unit/service=")},
            "about/functional-unit/name");
        rows(
            "nothing is asked", {QStringLiteral("service[v]/requests-per-month=0")},
            "service[v]/requests-per-month");
        // a site of the plan's own, of which not everything is known
        const QStringList site{
            QStringLiteral("override[site]/kind=region"),
            QStringLiteral("override[site]/name=S"),
            QStringLiteral("override[site]/pue=1.4"),
            QStringLiteral("override[site]/grid-g-per-kwh=300"),
            QStringLiteral("override[site]/wue-l-per-kwh=1"),
            QStringLiteral("override[site]/wcf-l-per-kwh=2")};
        const auto without = [&](const char *attribute) {
            QStringList changes = site;
            changes.removeIf([&](const QString &c) {
                return c.startsWith(QStringLiteral("override[site]/") + QLatin1String(attribute));
            });
            return changes << QStringLiteral("scenario[a]/region/all=site");
        };
        rows("PUE is not known", without("pue"), "override[site]/pue");
        rows(
            "grid factor is not known", without("grid-g-per-kwh"), "override[site]/grid-g-per-kwh");
        rows("so there is no range", without("grid-g-per-kwh"), "Range");
    }

    void eachMissingFieldIsNamed() {
        QFETCH(QStringList, changes);
        QFETCH(QString, named);
        Plan plan = planFrom(kComplete);
        for (const QString &change : changes) {
            const auto done = setAt(
                refTo(plan), change.section(QLatin1Char('='), 0, 0),
                change.section(QLatin1Char('='), 1));
            QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        }
        const auto card = cardOf(plan);
        QVERIFY(!card);
        QVERIFY2(card.error().text().contains(named), qPrintable(card.error().text()));
        plan.card.status = CardStatus::Draft;
        const auto draft = cardOf(plan);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().text()));
    }

    /// A job that the scenario leaves out needs no type of training.
    void whatIsLeftOutNeedsNothing() {
        Plan plan = planFrom(kComplete);
        for (const char *change : {"task[t]/training-type=", "scenario[a]/compute[t]/skip=yes"}) {
            const QString words = QString::fromLatin1(change);
            const auto done = setAt(
                refTo(plan), words.section(QLatin1Char('='), 0, 0),
                words.section(QLatin1Char('='), 1));
            QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        }
        const std::vector<ImpactField> fields = fieldsOf(plan);
        const auto type = std::find_if(
            fields.begin(), fields.end(), [](const ImpactField &f) { return f.number == 6; });
        QVERIFY(type != fields.end());
        QVERIFY(type->state != ImpactField::State::Missing);
    }

    /// All 29 are listed, and each points to a section that is there.
    void everyFieldHasItsPlace() {
        const Plan plan = planFrom(kComplete);
        const auto card = cardOf(plan);
        QVERIFY(card);
        std::set<QString> sections;
        for (const Section &s : card->sections)
            sections.insert(s.id);
        std::set<int> numbers;
        for (const ImpactField &field : fieldsOf(plan)) {
            numbers.insert(field.number);
            QVERIFY2(sections.contains(field.section), qPrintable(field.section));
        }
        QCOMPARE(numbers.size(), 29u);
    }
};

QTEST_MAIN(FinalCardTest)
#include "finalcard.moc"
