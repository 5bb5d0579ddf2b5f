#include "model/catalog/csvtable.h"

#include <QTest>

#include <random>

using namespace greenprint;

class CsvTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QByteArray("a,b\n1,x\n") << QStringLiteral("x");
        QTest::newRow("no last line end") << QByteArray("a,b\n1,x") << QStringLiteral("x");
        QTest::newRow("crlf") << QByteArray("a,b\r\n1,x\r\n") << QStringLiteral("x");
        QTest::newRow("quoted comma") << QByteArray("a,b\n1,\"x, y\"\n") << QStringLiteral("x, y");
        QTest::newRow("doubled quote")
            << QByteArray("a,b\n1,\"say \"\"x\"\"\"\n") << QStringLiteral("say \"x\"");
        QTest::newRow("line break inside")
            << QByteArray("a,b\n1,\"x\ny\"\n") << QStringLiteral("x\ny");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a,b\n1,x\n")
                                         << QStringLiteral("x");
        QTest::newRow("empty last cell") << QByteArray("a,b\n1,\n") << QString();
        QTest::newRow("empty last cell, no line end") << QByteArray("a,b\n1,") << QString();
    }
    void cells() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cell);
        const auto table = CsvTable::parse(bytes, QStringLiteral("t.csv"));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().text()));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->column("a"), 0);
        QCOMPARE(table->text(0, table->column("b")), cell);
        QCOMPARE(table->column("c"), -1);
    }

    void defects_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("t.csv");
        QTest::newRow("too few cells") << QByteArray("a,b\n1,2\n3\n") << QStringLiteral("t.csv:3");
        QTest::newRow("too many cells") << QByteArray("a,b\n1,2,3\n") << QStringLiteral("t.csv:2");
        QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n") << QStringLiteral("t.csv:2");
        QTest::newRow("text after quote")
            << QByteArray("a,b\n1,\"2\"x\n") << QStringLiteral("t.csv:2");
        QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8) << QStringLiteral("t.csv");
        QTest::newRow("lone carriage return")
            << QByteArray("a,b\n1,2\r3\n") << QStringLiteral("t.csv:2");
    }
    void defects() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto table = CsvTable::parse(bytes, QStringLiteral("t.csv"));
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().where, place);
        QVERIFY(!table.error().message.isEmpty());
    }

    /// Commas and line ends cost a byte in a file, and much more in a table.
    void manyCellsAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("expected");
        const QByteArray header = QByteArray(CsvTable::kMaxColumns - 1, ',') + "x\n";
        QTest::newRow("header of commas") << QByteArray(100'000, ',') << QStringLiteral("t.csv:1")
                                          << QStringLiteral("more than 512 columns");
        QTest::newRow("row of commas")
            << header + QByteArray(100'000, ',') << QStringLiteral("t.csv:2")
            << QStringLiteral("more than 512 columns");
        QTest::newRow("rows") << "x\n" + QByteArray(CsvTable::kMaxCells + 1, '\n')
                              << QStringLiteral("t.csv:2000002")
                              << QStringLiteral("at most 2000000");
    }
    void manyCellsAreRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QString, expected);
        const auto table = CsvTable::parse(bytes, QStringLiteral("t.csv"));
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().where, place);
        QVERIFY2(table.error().message.contains(expected), qPrintable(table.error().message));
    }

    void asManyColumnsAsAllowedAreRead() {
        const QByteArray row = QByteArray(CsvTable::kMaxColumns - 1, ',') + "x\n";
        const auto table = CsvTable::parse(row + row, QStringLiteral("t.csv"));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().text()));
        QCOMPARE(table->columnCount(), CsvTable::kMaxColumns);
        QCOMPARE(table->text(0, CsvTable::kMaxColumns - 1), QStringLiteral("x"));
    }

    /// A copy outlives the table that it was made of, as those in a catalog do.
    void copiesStandAlone() {
        CsvTable copy;
        {
            const auto table = CsvTable::parse(
                "a,b\n1,\"say \"\"x\"\"\"\n", QStringLiteral("t.csv"));
            QVERIFY(table.has_value());
            copy = *table;
        }
        QCOMPARE(copy.text(0, copy.column("b")), QStringLiteral("say \"x\""));
    }

    void rowsKnowTheirLine() {
        const auto table = CsvTable::parse("a,b\n\"1\n1\",2\n3,4\n", QStringLiteral("t.csv"));
        QVERIFY(table.has_value());
        QCOMPARE(table->line(0), 2);
        QCOMPARE(table->line(1), 4);
    }

    void randomBytesNeverCrash() {
        std::mt19937 random(7);
        const QByteArray alphabet("ab1,,\"\"\n\r~.", 11);
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes;
            for (int n = static_cast<int>(random() % 40); n > 0; --n)
                bytes += alphabet[static_cast<qsizetype>(
                    random() % static_cast<unsigned>(alphabet.size()))];
            const auto table = CsvTable::parse(bytes, QStringLiteral("t.csv"));
            if (!table) {
                QVERIFY(table.error().where.startsWith(QLatin1String("t.csv")));
                QVERIFY(!table.error().message.isEmpty());
                continue;
            }
            ++read;
            for (int row = 0; row < table->rowCount(); ++row) {
                for (int c = 0; c < table->columnCount(); ++c)
                    (void)table->text(row, c);
            }
        }
        // both ways are gone often
        QVERIFY(read > 500 && read < 19'500);
    }
};

QTEST_APPLESS_MAIN(CsvTableTest)
#include "csvtable.moc"
