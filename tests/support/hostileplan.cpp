#include "tests/support/hostileplan.h"

#include "model/plan/element.h"
#include "model/plan/planfile.h"

#include <QTest>

namespace greenprint::test {
namespace {

/// Small, with at least one of each element that carries text.
const QByteArray kPlan =
    "<plan format=\"1\" id=\"hostile\" name=\"x\"><about owner=\"x\" team=\"x\">"
    "<description>x</description><goal>x</goal><benefit>x</benefit>"
    "<functional-unit name=\"x\" quantity=\"1000\" of=\"requests\" service=\"api\"/>"
    "<horizon months=\"3\"/><targets monthly-cost-usd=\"1\" accuracy=\"0.9\"/></about><workload>"
    "<dataset id=\"raw\" name=\"x\" role=\"training\" size-gb=\"100\"/>"
    "<task id=\"train\" name=\"x\" stage=\"training\" kind=\"training\" instance=\"ml.m5.xlarge\" "
    "hours=\"4\" runs-per-month=\"2\">"
    "<measured instance=\"own.node\" count=\"1\" hours=\"3\"/></task>"
    "<service id=\"api\" name=\"x\" requests-per-month=\"100000\" instance=\"ml.m5.xlarge\" "
    "service-time-ms=\"20\"/>"
    "<transfer id=\"copy\" name=\"x\" gb-per-month=\"10\" from=\"dataset:raw\" to=\"us-east-1\"/>"
    "<edge id=\"boards\" name=\"x\" devices=\"3\" device-watts=\"5\" hours-per-month=\"100\" "
    "grid-g-per-kwh=\"300\"/></workload>"
    "<scenario id=\"today\" name=\"x\" baseline=\"yes\" description=\"x\">"
    "<region all=\"eu-central-1\"/><quality metric=\"accuracy\" value=\"0.8\"/></scenario>"
    "<scenario id=\"own\" name=\"x\" from=\"today\" description=\"x\">"
    "<region training=\"own-site\"/><compute task=\"train\" instance=\"own.node\"/>"
    "<change path=\"task[train]/hours\" value=\"5\" note=\"x\"/>"
    "<practice id=\"TR-07\" on=\"train\" strength=\"0.5\" note=\"x\"/></scenario>"
    "<override kind=\"region\" id=\"own-site\" name=\"x\" grid-g-per-kwh=\"300\" pue=\"1.3\" "
    "note=\"x\" source=\"x\"/>"
    "<override kind=\"instance\" id=\"own.node\" name=\"x\" accelerators=\"1\" accelerator=\"x\" "
    "watts=\"300\"/>"
    "<review owner=\"x\"><answer question=\"OPS_release\" status=\"confirmed\" note=\"x\" by=\"x\" "
    "date=\"2026-11-21\"><choice id=\"DE_01\" status=\"confirmed\" note=\"x\"/></answer>"
    "<answer question=\"SUS_search\" not-applicable=\"yes\" reason=\"out-of-scope\" note=\"x\"/>"
    "<acceptance question=\"COST_notebooks\" by=\"x\" until=\"2027-01-01\" reason=\"x\"/>"
    "<action practice=\"TR-14\" owner=\"x\" due=\"2027-01-01\" effort=\"low\"/></review>"
    "<card status=\"draft\" version=\"x\" author=\"x\"/>"
    "<report kind=\"model-card\"><prose section=\"carbon\">x</prose></report>"
    "<report kind=\"comparison\"><prose section=\"front\">x</prose></report>"
    "<report kind=\"well-architected\"><prose section=\"scope\">x</prose></report>"
    "<milestone name=\"x\" recorded=\"2026-11-21\"/><note on=\"scenario[own]\">x</note></plan>";

const Plan &fullPlan() {
    static const Plan plan = [] {
        const PlanReading reading = readPlan(kPlan, Catalog::builtIn());
        if (!reading.ok())
            qFatal("%s", qPrintable(reading.errorText()));
        return reading.plan;
    }();
    return plan;
}

/// Whether an input of the kind "text" is no author's own words, but leads to something.
bool leads(const ElementSpec &spec, const Parameter &parameter) {
    return spec.is("change") || (spec.is("review") && parameter.name() == QLatin1String("lens"));
}

void write(const ElementSpec &spec, void *element, const QString &text) {
    for (const Parameter &p : spec.parameters) {
        if (p.kind == ValueKind::Text && !leads(spec, p))
            p.access.assign(element, text, p);
    }
    for (const ChildSpec &child : spec.children) {
        for (int i = 0; i < child.count(element); ++i)
            write(*child.spec, child.at(element, i), text);
    }
}

} // namespace

std::vector<HostileText> hostileTexts() {
    const auto s = [](const char16_t *text) { return QString::fromUtf16(text); };
    return {
        {"script", s(u"<script>alert(1)</script>")},
        {"image", s(u"<img src=x onerror=alert(1)>")},
        {"local file", s(u"<img src=\"file:///etc/passwd\"><link href='file:///etc/passwd'>")},
        {"attribute", s(u"\" onload=\"alert(1)")},
        {"single quote", s(u"' onload='alert(1)")},
        {"style", s(u"</style><style>@import url(http://x)</style>")},
        {"comment", s(u"--><b>x</b><!--")},
        {"cdata", s(u"]]><b>x</b>")},
        {"entity", s(u"&lt;b&gt; &#60;b&#62; &unknown;")},
        {"formula", s(u"=HYPERLINK(\"http://x\",\"y\")")},
        {"plus", s(u"+1+cmd|' /C calc'!A0")},
        {"minus", s(u"-2+3+cmd|' /C calc'!A0")},
        {"at", s(u"@SUM(1+1)*cmd|' /C calc'!A0")},
        {"tab", s(u"\t=1+1")},
        {"return", s(u"\r=1+1")},
        {"blank before a formula", s(u" =1+1")},
        {"wide formula", s(u"\uff1d1+1")},
        {"quotes and commas", s(u"a,\"b\",c\nd")},
        {"link", s(u"[click](javascript:alert(1))")},
        {"picture", s(u"![x](http://x/y.png)")},
        {"bare address", s(u"see https://x.example/a_b and www.x.example")},
        {"mention", s(u"@someone, mail a@b.example, :smile:")},
        {"table", s(u"a | b | c\n--- | ---\nx | y")},
        {"heading", s(u"# one\n## two\n===\n---\n")},
        {"front matter", s(u"x\"\n---\nlicense: evil\n---\n")},
        {"list", s(u"- a\n+ b\n* c\n1. d\n2) e")},
        {"code", s(u"`a` ```b``` ~~~c~~~\n    d")},
        {"math", s(u"$x$ $$y$$")},
        {"emphasis", s(u"*a* **b** _c_ __d__ ~~e~~")},
        {"backslash", s(u"\\* \\<b> \\\\[x](y)")},
        {"reference", s(u"[a]: http://x\n\n[a]")},
        {"escapes of JSON", s(u"\\u0000 \\\" \\n {\"a\": [1, null]}")},
        {"places", s(u"50 %1 %2 %3 %n %L1 {0} ${x} $(x)")},
        {"control", QStringLiteral("a\u0001b\u001bc\u0000d")},
        {"right to left", s(u"\u202egnirts\u202c \u2066x\u2069 \u05d0\u05d1")},
        {"invisible", s(u"a\u200bb\ufeffc\u00add\u2028e\u2029f\ufffe")},
        {"lone surrogate", QString(QChar(0xd83d)) + QStringLiteral("x") + QChar(0xdc00)},
        {"beyond the first plane", QString::fromUcs4(U"\U0001F600 \U000F0000")},
        {"long word", QStringLiteral("w").repeated(3000)},
        {"long text", QStringLiteral("ten signs ").repeated(1000)},
        {"many lines", QStringLiteral("line\n").repeated(200)},
        {"only blanks", s(u" \n\t \u00a0 ")},
    };
}

void hostileRows() {
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts())
        QTest::newRow(hostile.name) << hostile.text;
}

Plan hostilePlan(const QString &text) {
    Plan plan = fullPlan();
    const ElementRef root = refTo(plan);
    write(*root.spec, root.element, text);
    // what no plan file can hold is not taken by the tables; a plan in memory may have it
    plan.name = text;
    plan.about.description = text;
    plan.about.owner = text;
    plan.about.functionalUnit.name = text;
    plan.card.modelDescription = text;
    plan.card.baseModel = text;
    plan.card.author = text;
    plan.card.version = text;
    plan.card.offsets = text;
    plan.workload.tasks.front().name = text;
    plan.workload.datasets.front().name = text;
    plan.workload.services.front().name = text;
    for (Answer &answer : plan.review.answers)
        answer.note = text;
    for (Scenario &scenario : plan.scenarios) {
        scenario.name = text;
        scenario.description = text;
        for (Quality &quality : scenario.qualities)
            quality.metric = text;
    }
    plan.notes.push_back({text, {}, {}, text, {}});
    return plan;
}

} // namespace greenprint::test
