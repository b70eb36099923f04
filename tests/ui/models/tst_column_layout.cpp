// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/column_layout.h"

#include <QTest>

using namespace wingman::ui;

namespace {

QList<ColumnSpec> specs()
{
    return {{QStringLiteral("name"), true, true},
            {QStringLiteral("state"), true, false},
            {QStringLiteral("cpu"), true, false},
            {QStringLiteral("id"), false, false}};
}

QString idsOf(const ColumnLayout &layout)
{
    QStringList ids;
    for (const ColumnState &column : layout.columns)
        ids.append(column.shown ? column.id : QStringLiteral("-") + column.id);
    return ids.join(QLatin1Char(' '));
}

} // namespace

class tst_ColumnLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedComesBack()
    {
        ColumnLayout layout = ColumnLayout::standard(specs());
        QVERIFY(layout.setShown(QStringLiteral("id"), true, specs()));
        QVERIFY(layout.move(QStringLiteral("cpu"), 1, specs()));
        layout.columns[0].width = 240;
        layout.sortedBy = QStringLiteral("cpu");
        layout.order = Qt::DescendingOrder;
        QCOMPARE(layout.toText(), QStringLiteral("1;name,1,240;cpu,1,0;state,1,0;id,1,0;sort=cpu,desc"));
        QCOMPARE(ColumnLayout::fromText(layout.toText(), specs()), layout);
    }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: the standard
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("nothing", "", "");
        row("other version", "2;name,1,0;state,1,0;cpu,1,0;id,0,0", "");
        row("order is kept", "1;name,1,0;id,1,0;cpu,0,0;state,1,0", "name id -cpu state");
        row("a column is new since then", "1;name,1,0;cpu,1,0", "name cpu state -id");
        row("a column that is not there", "1;name,1,0;gone,1,0", "");
        row("twice", "1;name,1,0;cpu,1,0;cpu,0,0", "");
        row("the fixed one is hidden", "1;name,0,0;cpu,1,0", "");
        row("the fixed one is moved", "1;cpu,1,0;name,1,0", "");
        row("not shown or hidden", "1;name,1,0;cpu,2,0", "");
        row("width is a word", "1;name,1,wide", "");
        row("width is negative", "1;name,1,-4", "");
        row("width is absurd", "1;name,1,10001", "");
        row("too few fields", "1;name,1", "");
        row("sorted by nothing known", "1;name,1,0;sort=gone,asc", "");
        row("sorted in no order", "1;name,1,0;sort=cpu,up", "");
        row("sorted twice", "1;name,1,0;sort=cpu,asc;sort=id,asc", "");
        row("rubbish", "1;;;;", "");
    }
    void text()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const ColumnLayout layout = ColumnLayout::fromText(text, specs());
        if (expected.isEmpty())
            QCOMPARE(layout, ColumnLayout::standard(specs()));
        else
            QCOMPARE(idsOf(layout), expected);
    }

    void whatCannotBeChosenIsRefused()
    {
        ColumnLayout layout = ColumnLayout::standard(specs());
        const ColumnLayout before = layout;
        QVERIFY(!layout.setShown(QStringLiteral("name"), false, specs()));
        QVERIFY(!layout.setShown(QStringLiteral("gone"), true, specs()));
        QVERIFY(!layout.move(QStringLiteral("name"), 2, specs()));
        QVERIFY(!layout.move(QStringLiteral("cpu"), 0, specs()));
        QVERIFY(!layout.move(QStringLiteral("cpu"), 4, specs()));
        QCOMPARE(layout, before);
    }

    void theLastColumnStays()
    {
        const QList<ColumnSpec> two{{QStringLiteral("a"), true, false}, {QStringLiteral("b"), true, false}};
        ColumnLayout layout = ColumnLayout::standard(two);
        QVERIFY(layout.setShown(QStringLiteral("a"), false, two));
        QVERIFY(!layout.setShown(QStringLiteral("b"), false, two));
        QCOMPARE(layout.shownColumns(), QStringList{QStringLiteral("b")});
        QCOMPARE(ColumnLayout::fromText(QStringLiteral("1;a,0,0;b,0,0"), two), ColumnLayout::standard(two));
    }
};

QTEST_GUILESS_MAIN(tst_ColumnLayout)
#include "tst_column_layout.moc"
