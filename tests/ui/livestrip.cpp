#include "ui/window/livestrip.h"

#include "tests/ui/pagefixture.h"

using namespace greenprint;
using namespace greenprint::ui;

namespace {

void rename(PlanDocument &document, const QString &name) {
    const Expected<void> done = document.edit(
        QStringLiteral("Rename"), [&](Plan &plan) { plan.scenarios.back().name = name; });
    QVERIFY(done);
}

} // namespace

/// How the strip shares its room.
class LiveStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreSeenWholeWhereThereIsRoom() {
        PageFixture f;
        LiveStrip strip(f.context());
        strip.show();
        QVERIFY(f.settle());
        const ScenarioBox &box = *strip.scenarios();
        strip.resize(1800, strip.sizeHint().height());
        rename(f.document(), QStringLiteral("Training in Nordeuropa"));
        QVERIFY(f.settle());
        QTRY_COMPARE(box.width(), box.wantedWidth());
        QVERIFY(
            box.width()
            > box.fontMetrics().horizontalAdvance(QStringLiteral("Training in Nordeuropa")));
        // the longest of all gets a sensible width
        rename(f.document(), QString(300, QLatin1Char('w')));
        QVERIFY(f.settle());
        QTRY_COMPARE(box.width(), box.wantedWidth());
        QVERIFY(box.width() < 500);
        // what is not needed is left to the figures
        rename(f.document(), QStringLiteral("B"));
        QVERIFY(f.settle());
        QTRY_VERIFY(box.width() < 300);
        QCOMPARE(box.maximumWidth(), box.sizeHint().width());
    }

    void figuresComeBeforeNames() {
        PageFixture f;
        LiveStrip strip(f.context());
        strip.show();
        QVERIFY(f.settle());
        rename(f.document(), QStringLiteral("Training in Nordeuropa, Antworten aus Frankfurt"));
        QVERIFY(f.settle());
        const ScenarioBox &box = *strip.scenarios();
        strip.resize(strip.minimumSizeHint());
        QTRY_VERIFY(box.width() < box.wantedWidth());
        const QList<FigureTile *> tiles = strip.findChildren<FigureTile *>();
        QVERIFY(!tiles.isEmpty());
        for (const FigureTile *tile : tiles)
            QVERIFY(tile->width() >= tile->minimumSizeHint().width());
    }
};

QTEST_MAIN(LiveStripTest)
#include "livestrip.moc"
