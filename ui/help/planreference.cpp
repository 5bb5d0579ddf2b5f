#include "ui/help/planreference.h"

#include "model/plan/element.h"

#include <QCoreApplication>

namespace greenprint::ui {
namespace {

struct PlanReferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanReference)
};

/// A cell of a Markdown table. One without anything would be joined with its neighbour.
QString cell(QString text) {
    if (text.isEmpty())
        return QString(QChar(0x00a0));
    return text.replace(QLatin1Char('|'), QLatin1String("\\|"));
}

QString row(const QStringList &cells) {
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

QString defaultOf(const Parameter &p) {
    if (p.defaultText)
        return QLatin1String(p.defaultText);
    if (p.defaultNote)
        return QCoreApplication::translate("Parameter", p.defaultNote);
    return p.required ? PlanReferenceTexts::tr("required") : QString();
}

/// As it is written in the file, whatever the language.
QString nameOf(const Parameter &p) {
    switch (p.storage) {
    case Storage::TextChild:
        return QStringLiteral("`<%1>`").arg(p.name());
    case Storage::Content:
        return QStringLiteral("`(text)`");
    default:
        return QStringLiteral("`%1`").arg(p.name());
    }
}

/// One table for each element, in the order of the file.
void describe(const ElementSpec &spec, const QString &path, QString &text) {
    const QString tag =
        spec.identity
            ? QStringLiteral("<%1 %2=\"\u2026\">").arg(spec.tag(), QLatin1String(spec.identity))
            : QStringLiteral("<%1>").arg(spec.tag());
    text += QStringLiteral("\n## %1\n\n%2\n")
                .arg(
                    path, PlanReferenceTexts::tr("%1. Written as `%2`.")
                              .arg(QCoreApplication::translate("Parameter", spec.label), tag));
    if (!spec.parameters.empty()) {
        text += QLatin1Char('\n')
                + row(
                    {PlanReferenceTexts::tr("Name"), PlanReferenceTexts::tr("Meaning"),
                     PlanReferenceTexts::tr("Value"), PlanReferenceTexts::tr("Unit"),
                     PlanReferenceTexts::tr("Default")})
                + QStringLiteral("|---|---|---|---|---|\n");
    }
    for (const Parameter &p : spec.parameters) {
        text += row(
            {nameOf(p), cell(p.translatedHelp()), cell(p.expectation()),
             cell(p.unit == Unit::One ? QString() : symbol(p.unit)), cell(defaultOf(p))});
    }
    for (const ChildSpec &child : spec.children)
        describe(
            *child.spec,
            spec.is("plan") ? child.spec->tag() : path + QLatin1Char('/') + child.spec->tag(),
            text);
}

} // namespace

QString planReference() {
    QString text = QStringLiteral("# %1\n\n%2\n\n%3 %4\n")
                       .arg(
                           PlanReferenceTexts::tr("The plan file"),
                           PlanReferenceTexts::tr(
                               "A plan is an XML file (`*.gplan`, UTF-8) that can be read, "
                               "compared and changed by hand or by a script. Numbers have a "
                               "point and no separators; units are in the names. Everything "
                               "without \"required\" may be left out. A RELAX NG schema is "
                               "printed by `greenprint-cli schema`."),
                           PlanReferenceTexts::tr(
                               "A place in a plan is written as a path, as in "
                               "`task[train]/hours` or `scenario[north]/endpoint[api]/mode`."),
                           PlanReferenceTexts::tr(
                               "Where a practice is adopted on several parts, a second pair of "
                               "brackets says which is meant: "
                               "`scenario[north]/practice[TU-01][train]/strength`."));
    describe(specOf<Plan>(), QStringLiteral("plan"), text);
    return text;
}

} // namespace greenprint::ui
