#include "model/review/reviewexport.h"

#include "model/plan/planfile.h"
#include "model/review/builtinlens.h"
#include "model/review/lensfile.h"
#include "tests/support/reference.h"
#include "tests/support/sampleplan.h"
#include "tests/support/simulated.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace greenprint;
using test::planOf;

namespace {

ReviewResult reviewed(const Plan &plan) {
    return review(Catalog::builtIn(), plan, builtInLens(Catalog::builtIn()), baselineId(plan));
}

QJsonObject waReview(const Plan &plan) {
    return QJsonDocument::fromJson(
               writeWaReview(Catalog::builtIn(), reviewed(plan), {plan.name, QDate(2026, 11, 21)}))
        .object();
}

QJsonArray answersOf(const QByteArray &review) {
    const WaAnswers answers = writeWaAnswers(reviewed(planOf(review)));
    return QJsonDocument::fromJson(answers.bytes).object()[QLatin1String("Answers")].toArray();
}

QStringList words(const char *list) {
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

/// The members of a shape in AWS's description of its API; empty if that is not at hand.
QStringList apiMembers(const char *shape) {
    QFile file(test::referenceFile(QStringLiteral(
        "reference/schemas/well-architected/botocore-wellarchitected-service-2.json")));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[QLatin1String("shapes")][QLatin1String(shape)]
                                                  [QLatin1String("members")]
                                                      .toObject()
                                                      .keys();
}

} // namespace

class ReviewExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The rules of the schema "aws-well-architected-framework-review", version 1.
    void waReviewKeepsToItsSchema() {
        const QStringList allowed = words(
            "schema_version workload date review_mode skill_version run_id lens "
            "business_criticality pillar_scores findings recall_note");
        const QStringList pillars = words(
            "operational_excellence security reliability performance_efficiency "
            "cost_optimization sustainability");
        const QStringList findingKeys = words(
            "bp_id title lens pillar status severity evidence effort recommendation");
        const QRegularExpression bpId(QStringLiteral("^[A-Z]{2,}[0-9]{1,3}-BP[0-9]{1,3}$"));
        for (const Plan &plan : samples()) {
            const QJsonObject json = waReview(plan);
            for (const QString &key : json.keys())
                QVERIFY2(allowed.contains(key), qPrintable(key));
            for (const char *key :
                 {"schema_version", "workload", "date", "review_mode", "skill_version", "run_id",
                  "recall_note"})
                QVERIFY2(!json[QLatin1String(key)].toString().isEmpty(), key);
            QVERIFY(
                QDate::fromString(json[QLatin1String("date")].toString(), Qt::ISODate).isValid());
            const QJsonObject scores = json[QLatin1String("pillar_scores")].toObject();
            QVERIFY(!scores.isEmpty());
            for (const QString &pillar : scores.keys()) {
                QVERIFY2(pillars.contains(pillar), qPrintable(pillar));
                QVERIFY(scores[pillar].toInt() >= 1 && scores[pillar].toInt() <= 5);
            }
            QStringList ids;
            for (const QJsonValue value : json[QLatin1String("findings")].toArray()) {
                const QJsonObject finding = value.toObject();
                for (const QString &key : finding.keys())
                    QVERIFY2(findingKeys.contains(key), qPrintable(key));
                QVERIFY(pillars.contains(finding[QLatin1String("pillar")].toString()));
                const QString id = finding[QLatin1String("bp_id")].toString();
                if (!id.isEmpty()) {
                    QVERIFY2(bpId.match(id).hasMatch(), qPrintable(id));
                    QVERIFY2(!ids.contains(id), qPrintable(id));
                    ids << id;
                }
                QVERIFY(!finding[QLatin1String("title")].toString().isEmpty());
                const QString status = finding[QLatin1String("status")].toString();
                if (status.endsWith(QLatin1String("implemented"))
                    && status != QLatin1String("implemented"))
                    QVERIFY2(
                        words("high medium low")
                            .contains(finding[QLatin1String("severity")].toString()),
                        qPrintable(id));
            }
        }
    }

    void suggestionsAreCalledSo() {
        const QByteArray plan = "<workload><logs id=\"l\" gb-per-month=\"5\"/></workload>";
        const auto logs = [](const QJsonObject &json) {
            for (const QJsonValue f : json[QLatin1String("findings")].toArray()) {
                if (f[QLatin1String("title")].toString().contains(QLatin1String("logs")))
                    return f.toObject();
            }
            return QJsonObject();
        };
        const QJsonObject suggested = logs(waReview(planOf(plan)));
        QVERIFY(suggested[QLatin1String("evidence")][QLatin1String("note")].toString().contains(
            QLatin1String("not confirmed")));
        const QJsonObject json = waReview(planOf(
            plan
            + "<review><answer question=\"SEC_protection\" date=\"2026-10-05\"><choice "
              "id=\"TR_17\" status=\"confirmed\"/></answer></review>"));
        QCOMPARE(json[QLatin1String("date")].toString(), QStringLiteral("2026-10-05"));
        QVERIFY(!logs(json)[QLatin1String("evidence")][QLatin1String("note")].toString().startsWith(
            QLatin1String("Suggested")));
        QVERIFY(json[QLatin1String("recall_note")].toString().contains(
            QLatin1String("1 of 19 questions")));
    }

    void answersInTheNamesOfTheApi() {
        const QJsonArray answers = answersOf(
            "<review><answer question=\"COST_notebooks\" note=\"n\"><choice id=\"TR_14\" "
            "status=\"confirmed\" note=\"since June\"/><choice id=\"TR_12\" status=\"rejected\"/>"
            "<choice id=\"TR_13\" reason=\"business-priorities\"/></answer>"
            "<answer question=\"SUS_tuning\" not-applicable=\"yes\" reason=\"out-of-scope\"/>"
            "<answer question=\"SUS_goal\"><choice id=\"BG_01\" status=\"suggested\"/></answer>"
            "</review>");
        QCOMPARE(answers.size(), 2); // what is only suggested is no answer
        const QJsonObject notebooks = answers[0].toObject();
        QCOMPARE(
            notebooks[QLatin1String("QuestionId")].toString(), QStringLiteral("COST_notebooks"));
        QCOMPARE(notebooks[QLatin1String("IsApplicable")].toBool(), true);
        QCOMPARE(
            notebooks[QLatin1String("SelectedChoices")].toArray(),
            QJsonArray{QStringLiteral("TR_14")});
        const QJsonObject updates = notebooks[QLatin1String("ChoiceUpdates")].toObject();
        QCOMPARE(
            updates[QLatin1String("TR_14")][QLatin1String("Status")].toString(),
            QStringLiteral("SELECTED"));
        QCOMPARE(
            updates[QLatin1String("TR_12")][QLatin1String("Status")].toString(),
            QStringLiteral("UNSELECTED"));
        QCOMPARE(
            updates[QLatin1String("TR_13")][QLatin1String("Reason")].toString(),
            QStringLiteral("BUSINESS_PRIORITIES"));
        QCOMPARE(answers[1][QLatin1String("IsApplicable")].toBool(true), false);
        QCOMPARE(answers[1][QLatin1String("Reason")].toString(), QStringLiteral("OUT_OF_SCOPE"));

        const QStringList known = apiMembers("UpdateAnswerInput");
        const QStringList update = apiMembers("ChoiceUpdate");
        if (known.isEmpty())
            QSKIP("AWS's description of the API is not beside the checkout");
        for (const QString &member : notebooks.keys())
            QVERIFY2(known.contains(member), qPrintable(member));
        for (const QJsonValue choice : updates) {
            for (const QString &member : choice.toObject().keys())
                QVERIFY2(update.contains(member), qPrintable(member));
        }
    }

    void longNotesAreCutAndNamed() {
        const QByteArray review = "<review><answer question=\"COST_notebooks\" note=\""
                                  + QByteArray(3000, 'q')
                                  + "\"><choice id=\"TR_14\" status=\"confirmed\" note=\""
                                  + QByteArray(250, 'c')
                                  + "\"/><choice id=\"TR_12\" status=\"confirmed\" note=\""
                                  + QByteArray(248, 'c')
                                  + "\xf0\x9f\x8c\xb1\xf0\x9f\x8c\xb1\"/></answer></review>";
        const WaAnswers written = writeWaAnswers(reviewed(planOf(review)));
        QCOMPARE(written.shortened.size(), 2);
        QVERIFY(written.shortened[0].contains(QLatin1String("3000")));
        const QJsonObject answer = answersOf(review)[0].toObject();
        QCOMPARE(answer[QLatin1String("Notes")].toString().size(), 2084);
        const QJsonObject updates = answer[QLatin1String("ChoiceUpdates")].toObject();
        QCOMPARE(updates[QLatin1String("TR_14")][QLatin1String("Notes")].toString().size(), 250);
        const QString cut = updates[QLatin1String("TR_12")][QLatin1String("Notes")].toString();
        QVERIFY(cut.size() <= 250);
        QVERIFY(!cut.at(cut.size() - 2).isHighSurrogate()); // no half of a character
    }

    /// Two questions may have choices of the same id, and each its own advice.
    void adviceIsThatOfTheQuestion() {
        Lens lens;
        lens.id = lens.name = QStringLiteral("Our 100 %2");
        LensPillar pillar{QStringLiteral("security"), QStringLiteral("Security"), {}};
        for (const char *advice : {"Lock the door.", "Close the window."}) {
            LensQuestion question;
            question.id = QStringLiteral("question_%1").arg(pillar.questions.size());
            LensChoice choice;
            choice.id = choice.title = QStringLiteral("done");
            choice.improvement.text = QLatin1String(advice);
            question.choices = {choice};
            pillar.questions.push_back(question);
        }
        lens.pillars = {pillar};
        const Plan plan = planOf({});
        const ReviewResult result = review(
            Catalog::builtIn(), plan, lens, baselineId(plan), Improvements::LeftOut);
        const QJsonObject json = QJsonDocument::fromJson(writeWaReview(
                                                             Catalog::builtIn(), result,
                                                             {plan.name, QDate(2026, 11, 21)}))
                                     .object();
        const QJsonArray findings = json[QLatin1String("findings")].toArray();
        QCOMPARE(findings.size(), qsizetype(2));
        const auto advice = [&](int i) {
            return findings[i].toObject()[QLatin1String("recommendation")].toString();
        };
        QCOMPARE(advice(0), QStringLiteral("Lock the door."));
        QCOMPARE(advice(1), QStringLiteral("Close the window."));
        // what looks like a place in a text is part of the name
        QVERIFY(json[QLatin1String("recall_note")].toString().contains(lens.name));
    }

    void exportedLensReadsBack() {
        const Lens lens = builtInLens(Catalog::builtIn());
        const QByteArray bytes = writeLens(lens);
        QVERIFY(bytes.size() < 500'000);
        const auto reading = readLens(bytes, lens.id);
        QVERIFY(reading);
        QVERIFY(reading->defects.empty());
        QVERIFY(lintLens(lens).empty());
        // the same answers are rated the same, whichever of the two a plan is reviewed against
        const Plan plan = planOf("<review><answer question=\"COST_notebooks\"><choice id=\"TR_14\" "
                                 "status=\"confirmed\"/></answer></review>");
        const ReviewResult own = reviewed(plan);
        const ReviewResult file = review(
            Catalog::builtIn(), plan, reading->lens, baselineId(plan), Improvements::LeftOut);
        QCOMPARE(file.risks, own.risks);
        QCOMPARE(file.coverage, own.coverage);
        QCOMPARE(file.suggestedCoverage, own.suggestedCoverage);
    }

private:
    /// Those that are shipped, and an empty plan.
    static std::vector<Plan> samples() {
        std::vector<Plan> plans = test::samples();
        plans.push_back(planOf({}));
        return plans;
    }
};

QTEST_APPLESS_MAIN(ReviewExportTest)
#include "reviewexport.moc"
