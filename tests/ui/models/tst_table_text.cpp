// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"

#include <QJsonDocument>
#include <QTest>

using namespace wingman::ui;

namespace {

TableRows oneCell(const QJsonValue &value)
{
    return {{{QStringLiteral("value"), QStringLiteral("Value")}}, {{value}}};
}

TableRows table()
{
    return {{{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("cpu"), QStringLiteral("CPU")}},
            {{QStringLiteral("web"), 0.5}, {QStringLiteral("database"), QJsonValue()}}};
}

} // namespace

class tst_TableText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvField_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const auto text = [](const char *name, const QString &value, const QString &field) {
            QTest::newRow(name) << QJsonValue(value) << field;
        };
        text("plain", QStringLiteral("web-1"), QStringLiteral("web-1"));
        text("comma", QStringLiteral("a,b"), QStringLiteral("\"a,b\""));
        text("quote", QStringLiteral("a\"b"), QStringLiteral("\"a\"\"b\""));
        text("line end", QStringLiteral("a\nb"), QStringLiteral("\"a\nb\""));
        text("space in front", QStringLiteral(" a"), QStringLiteral("\" a\""));
        text("formula", QStringLiteral("=1+2"), QStringLiteral("'=1+2"));
        text("formula with quotes", QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\""));
        text("plus", QStringLiteral("+1"), QStringLiteral("'+1"));
        text("minus", QStringLiteral("-x"), QStringLiteral("'-x"));
        text("at", QStringLiteral("@sum"), QStringLiteral("'@sum"));
        text("tab", QStringLiteral("\t=1"), QStringLiteral("\"'\t=1\""));
        text("spaces before a formula", QStringLiteral("  =1"), QStringLiteral("'  =1"));
        text("full width", QStringLiteral(u"\uFF1D1"), QStringLiteral(u"'\uFF1D1"));
        text("inside is no formula", QStringLiteral("a=b"), QStringLiteral("a=b"));
        QTest::newRow("negative number") << QJsonValue(-3) << QStringLiteral("-3");
        QTest::newRow("fraction") << QJsonValue(0.25) << QStringLiteral("0.25");
        QTest::newRow("large whole number")
            << QJsonValue(qint64(9007199254740991)) << QStringLiteral("9007199254740991");
        QTest::newRow("true") << QJsonValue(true) << QStringLiteral("true");
        QTest::newRow("unknown") << QJsonValue() << QString();
    }
    void csvField()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QCOMPARE(tableCsv(oneCell(value)), QStringLiteral("Value\r\n") + field + QStringLiteral("\r\n"));
    }

    void textIsAligned()
    {
        QCOMPARE(tableText(table()), QStringLiteral("Name      CPU\nweb       0.5\ndatabase  –\n"));
    }

    void textIsInert()
    {
        const QString text = tableText(oneCell(QStringLiteral("a\nb\u202Ec")));
        QCOMPARE(text.count(QLatin1Char('\n')), 2);
        QVERIFY(!text.contains(QChar(0x202E)));
    }

    void jsonKeepsTypes()
    {
        QCOMPARE(QJsonDocument::fromJson(tableJson(table())),
                 QJsonDocument::fromJson(R"([{"name":"web","cpu":0.5},{"name":"database","cpu":null}])"));
        QCOMPARE(tableAs(TableFormat::Json, table()).toUtf8(), tableJson(table()));
        QCOMPARE(tableAs(TableFormat::Csv, table()), tableCsv(table()));
        QCOMPARE(tableAs(TableFormat::Text, table()), tableText(table()));
    }

    void aShortRowLacksValues()
    {
        TableRows rows = table();
        rows.rows = {{QStringLiteral("web")}};
        QCOMPARE(tableCsv(rows), QStringLiteral("Name,CPU\r\nweb,\r\n"));
        QCOMPARE(QJsonDocument::fromJson(tableJson(rows)), QJsonDocument::fromJson(R"([{"name":"web","cpu":null}])"));
    }
};

QTEST_GUILESS_MAIN(tst_TableText)
#include "tst_table_text.moc"
