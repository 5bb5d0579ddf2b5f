#include "model/catalog/cataloglabel.h"

#include "model/catalog/manifest.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace greenprint {
namespace {

struct CatalogLabelTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogMerge)
};

} // namespace

Expected<void> checkLabel(const QString &name) {
    static const QRegularExpression fitting(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.-]{0,39}\\z"));
    if (fitting.match(name).hasMatch())
        return {};
    return failure(Error::usage(
        CatalogLabelTexts::tr(
            "\"%1\" does not name a catalog; expected letters, digits, \".\" and \"-\"")
            .arg(name)));
}

QString versionAfter(const QString &base, const QString &label) {
    static const QRegularExpression leftOut(QStringLiteral("^(\\d+)-earlier$"));
    QStringList labels = base.split(QLatin1Char('+'));
    // the catalog that all began with stands in front, behind it how many labels are not named
    qlonglong earlier = 0;
    if (const auto told = leftOut.match(labels.value(1)); told.hasMatch()) {
        earlier = told.captured(1).toLongLong();
        labels.removeAt(1);
    }
    labels << label;
    const auto version = [&] {
        QStringList parts = labels;
        if (earlier > 0)
            parts.insert(1, QStringLiteral("%1-earlier").arg(earlier));
        return parts.join(QLatin1Char('+'));
    };
    while (version().size() > CatalogManifest::kMostOfVersion && labels.size() > 2) {
        labels.removeAt(1);
        ++earlier;
    }
    return version();
}

} // namespace greenprint
