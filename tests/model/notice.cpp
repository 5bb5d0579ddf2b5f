#include "model/catalog/catalog.h"
#include "tests/support/keptfile.h"

#include <QTest>

using namespace greenprint;

namespace {

/// Whose figures the catalog holds, and on what terms: made from the catalog's own sources.
QByteArray notice() {
    const Catalog &catalog = Catalog::builtIn();
    QString text = QStringLiteral(
        "Greenprint catalog: sources and licences\n"
        "========================================\n\n"
        "The files of this folder carry facts and figures that others have published, in "
        "Greenprint's "
        "own format. Each\nfigure names its source; sources.csv lists them. What stands under a "
        "licence keeps it.\n\n"
        "Electricity Maps\n"
        "----------------\n\n"
        "grid-electricity-maps.csv, and no other file, contains carbon intensities of electricity "
        "by "
        "Electricity Maps\n(https://www.electricitymaps.com). They are made available under the "
        "Open "
        "Database License (ODbL) v1.0,\nhttps://opendatacommons.org/licenses/odbl/1-0/. Any rights "
        "in "
        "individual contents are licensed under the\nDatabase Contents License, "
        "https://opendatacommons.org/licenses/dbcl/1-0/. Whoever passes the file on, changed or\n"
        "not, passes it on under the ODbL and names Electricity Maps. Figures that Greenprint "
        "computes "
        "with it are\nproduced works: they may be used freely, and their reports name the "
        "source.\n");
    QStringList licences;
    for (const Source &s : catalog.sources()) {
        if (!s.licence.isEmpty() && !licences.contains(s.licence))
            licences << s.licence;
    }
    licences.sort();
    for (const QString &licence : licences) {
        const QString title = licence == QLatin1String("own work")
                                  ? QStringLiteral("Greenprint's own work")
                              : licence == QLatin1String("facts only")
                                  ? QStringLiteral("Facts quoted from publications")
                                  : licence;
        text += QLatin1Char('\n') + title + QLatin1Char('\n')
                + QString(title.size(), QLatin1Char('-')) + QStringLiteral("\n\n");
        for (const Source &s : catalog.sources()) {
            if (s.licence != licence)
                continue;
            text += QStringLiteral("%1 (%2)\n    %3, %4\n    %5\n")
                        .arg(s.id)
                        .arg(s.year)
                        .arg(s.title, s.publisher, s.reference);
        }
    }
    return text.toUtf8();
}

} // namespace

class NoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNoticeNamesEverySource() {
        const QString difference = test::differenceFromKept(
            QStringLiteral("resources/catalog/NOTICE"), notice());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void everySourceHasItsTerms() {
        for (const Source &s : Catalog::builtIn().sources().subspan(kFirstCatalogSource)) {
            QVERIFY2(
                !s.licence.isEmpty() && s.year > 0 && !s.publisher.isEmpty(), qPrintable(s.id));
        }
    }

    // the share-alike licence stays with one file
    void electricityMapsFiguresStayInTheirFile() {
        const Catalog &catalog = Catalog::builtIn();
        int maps = 0;
        for (const Region &r : catalog.regions()) {
            const auto from = [&](const YearSeries &series) {
                return !series.isEmpty()
                       && catalog.source(series.years.front().provenance.source)
                              .id.startsWith(QLatin1String("electricity-maps"));
            };
            maps += from(r.gridLifecycle) ? 1 : 0;
            QVERIFY2(!from(r.gridEmber) && !from(r.gridCcf), qPrintable(r.id));
        }
        QVERIFY(maps > 30);
    }
};

QTEST_APPLESS_MAIN(NoticeTest)
#include "notice.moc"
