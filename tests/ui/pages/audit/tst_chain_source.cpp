// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_source.h"

#include "support/window/record_links.h"

#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;

namespace {

QList<audit::Sequence> sequencesOf(const ChainModel &model)
{
    QList<audit::Sequence> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.at(row)->sequence);
    return all;
}

} // namespace

class tst_ChainSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeftOutBetweenTwoReadings_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("the second batch cannot be read") << true;
        QTest::newRow("more is told of between two batches") << false;
    }
    /// What is new does not fit into one batch, because the filter leaves out most of it.
    void nothingIsLeftOutBetweenTwoReadings()
    {
        QFETCH(bool, fails);
        CountedRecord record;
        record.head = 1000;
        record.refusedEvery = 50;
        ChainModel model;
        ChainSource source(record, model);
        ChainFilter refused;
        refused.setRefusedOnly(true);
        source.setFilter(refused);
        QTRY_COMPARE(model.rowCount(), 20);
        QVERIFY(model.isComplete());

        record.head = 2200;
        const QSignalSpy failed(&source, &ChainSource::refreshFailed);
        const QSignalSpy refreshed(&source, &ChainSource::refreshed);
        record.lists.close();
        model.refresh();
        QVERIFY(record.lists.isAwaited());
        if (fails)
            record.lists.failOnce(); // the second one
        record.lists.letThrough();
        if (fails)
            QTRY_COMPARE(failed.size(), 1);
        else
            QTRY_VERIFY(record.lists.isAwaited()); // in the middle
        record.lists.open();
        model.refresh();
        QTRY_VERIFY(!refreshed.isEmpty());
        QList<audit::Sequence> expected;
        for (audit::Sequence sequence = 2200; sequence > 0; sequence -= 50)
            expected.append(sequence);
        QTRY_COMPARE(sequencesOf(model), expected);
    }

    void aReadingThatIsUnderWayComesToItsEnd()
    {
        CountedRecord record;
        record.head = 50;
        ChainModel model;
        ChainSource source(record, model);
        source.setFilter({});
        QTRY_COMPARE(model.rowCount(), 50);
        const QSignalSpy refreshed(&source, &ChainSource::refreshed);
        record.lists.close();
        const int before = record.listsAsked;
        for (int i = 0; i < 3; ++i) {
            ++record.head;
            model.refresh();
        }
        QCOMPARE(record.listsAsked, before + 1);
        record.lists.letThrough();
        QTRY_COMPARE(refreshed.size(), 1);
        QTRY_COMPARE(record.listsAsked, before + 2); // what was said meanwhile is looked at too
        ++record.head;
        record.lists.open();
        QTRY_COMPARE(refreshed.size(), 2);
        QCOMPARE(model.rowCount(), 54);
    }

    void anotherFilterDropsWhatIsBeingRead()
    {
        CountedRecord record;
        record.head = 50;
        ChainModel model;
        ChainSource source(record, model);
        source.setFilter({});
        QTRY_COMPARE(model.rowCount(), 50);
        record.lists.close();
        model.refresh();
        model.refresh();
        ChainFilter refused;
        refused.setRefusedOnly(true);
        source.setFilter(refused);
        record.lists.open();
        QTRY_COMPARE(model.rowCount(), 5);
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 5);
    }
};

QTEST_MAIN(tst_ChainSource)
#include "tst_chain_source.moc"
