#include "model/catalog/regionnames.h"

#include "model/catalog/catalog.h"
#include "model/plan/finding.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace greenprint;

namespace {

/// A language of which only the places are known.
class OtherLanguage : public QTranslator {
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }
    QString translate(const char *context, const char *text, const char *, int) const override {
        const bool place = qstrcmp(context, "Place") == 0
                           && std::ranges::any_of(translatedPlaces(), [text](const char *known) {
                                  return qstrcmp(known, text) == 0;
                              });
        return place ? QStringLiteral("<%1>").arg(QString::fromUtf8(text)) : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class RegionNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Every name of the catalog can be translated, and nothing is translated for nothing.
    void tableIsThatOfTheCatalog() {
        QSet<QString> names;
        for (const Region &region : Catalog::builtIn().regions())
            names += {region.name, region.country, region.locality};
        names.remove(QString());
        QSet<QString> table;
        for (const char *place : translatedPlaces()) {
            const QString name = QString::fromUtf8(place);
            QVERIFY2(!table.contains(name), place);
            QVERIFY2(names.contains(name), place);
            table.insert(name);
        }
        for (const QString &name : names)
            QVERIFY2(table.contains(name), qPrintable(name));
    }

    void namesAreOfTheLanguage() {
        const Region *frankfurt = Catalog::builtIn().region(QStringLiteral("eu-central-1"));
        QVERIFY(frankfurt);
        QCOMPARE(regionName(*frankfurt), QStringLiteral("Europe (Frankfurt)"));
        QCOMPARE(countryName(*frankfurt), QStringLiteral("Germany"));
        const OtherLanguage other;
        QCOMPARE(regionName(*frankfurt), QStringLiteral("<Europe (Frankfurt)>"));
        QCOMPARE(countryName(*frankfurt), QStringLiteral("<Germany>"));
        QCOMPARE(localityName(*frankfurt), QStringLiteral("<Hesse (Frankfurt)>"));
        QCOMPARE(placeName(QString()), QString());
    }

    /// Names that a plan gives are its author's.
    void namesOfThePlanStay() {
        const OtherLanguage other;
        Region site;
        site.added = true;
        site.name = QStringLiteral("Germany");
        QCOMPARE(regionName(site), QStringLiteral("Germany"));
        site.added = false;
        site.name = QStringLiteral("Our hall");
        QCOMPARE(regionName(site), QStringLiteral("Our hall"));
    }

    /// A finding is made once and read in several languages.
    void findingsNameThemToo() {
        Finding finding;
        finding.code = FindingCode::MarketEqualsLocation;
        finding.arguments = QStringList{QStringLiteral("Europe (Frankfurt)")};
        QVERIFY(messageText(finding).contains(QLatin1String(" Europe (Frankfurt):")));
        const OtherLanguage other;
        QVERIFY(messageText(finding).contains(QLatin1String(" <Europe (Frankfurt)>:")));
    }
};

QTEST_GUILESS_MAIN(RegionNamesTest)
#include "regionnames.moc"
