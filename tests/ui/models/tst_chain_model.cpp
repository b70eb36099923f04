// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;

namespace {

audit::ListedEntry entry(audit::Sequence sequence)
{
    audit::ListedEntry row;
    row.sequence = sequence;
    audit::Entry content;
    content.sequence = sequence;
    content.what.action = QStringLiteral("plan.created");
    content.what.actor = QStringLiteral("os:anna");
    content.what.parameters = {{QStringLiteral("operation"), QStringLiteral("docker.container.restart")}};
    content.what.decision = QStringLiteral("needs_approval");
    row.entry = content;
    row.hash[0] = static_cast<decltype(row.hash)::value_type>(sequence % 251);
    return row;
}

/// `count` entries from `newest` downwards.
QList<audit::ListedEntry> entries(audit::Sequence newest, qint64 count)
{
    QList<audit::ListedEntry> list;
    for (audit::Sequence i = newest; i > newest - count && i > 0; --i)
        list.append(entry(i));
    return list;
}

/// "250…1 (250)", or what is wrong with the order.
QString shown(const ChainModel &model)
{
    const auto &rows = model.rows();
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (rows[i].sequence != rows[i - 1].sequence - 1)
            return QStringLiteral("gap below %1").arg(rows[i - 1].sequence);
    }
    return rows.isEmpty()
               ? QStringLiteral("empty")
               : QStringLiteral("%1…%2 (%3)").arg(rows.first().sequence).arg(rows.last().sequence).arg(rows.size());
}

} // namespace

class tst_ChainModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesComeAsOneScrolls()
    {
        ChainModel model; // without the tester, which fetches more by itself
        QList<std::optional<audit::Sequence>> asked;
        connect(&model, &ChainModel::pageWanted, &model, [&](int, const audit::Page &page) { asked << page.before; });
        QVERIFY(!model.canFetchMore({}));
        model.restart();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!asked.last());
        QVERIFY(model.isLoading());
        QVERIFY(!model.canFetchMore({})); // one page at a time
        model.takePage(model.generation(), entries(150, ChainModel::pageSize));
        QCOMPARE(shown(model), QStringLiteral("150…51 (100)"));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(*asked.last(), 51);
        model.takePage(model.generation(), entries(50, 50));
        QCOMPARE(shown(model), QStringLiteral("150…1 (150)"));
        QVERIFY(model.isComplete());
        QVERIFY(!model.canFetchMore({}));
    }

    void newEntriesComeOnTopAndNothingElseMoves()
    {
        ChainModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.restart();
        model.takePage(model.generation(), entries(150, ChainModel::pageSize));
        const QPersistentModelIndex watched = model.indexOf(QStringLiteral("140"));
        QSignalSpy inserted(&model, &ChainModel::rowsInserted);
        QSignalSpy removed(&model, &ChainModel::rowsRemoved);
        QSignalSpy reset(&model, &ChainModel::modelReset);
        QSignalSpy changed(&model, &ChainModel::dataChanged);
        model.takeNewest(model.generation(), entries(153, ChainModel::pageSize));
        QCOMPARE(shown(model), QStringLiteral("153…51 (103)"));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().at(2).toInt(), 2);
        QCOMPARE(removed.size() + reset.size() + changed.size(), 0);
        QCOMPARE(watched.row(), 13);
        QCOMPARE(watched.data(KeyRole).toString(), QStringLiteral("140"));
    }

    void aGapIsNeverShownAsIfThereWereNone()
    {
        ChainModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.restart();
        model.takePage(model.generation(), entries(100, 30));
        QVERIFY(model.isComplete());
        model.takeNewest(model.generation(), entries(1000, ChainModel::pageSize));
        QCOMPARE(shown(model), QStringLiteral("1000…901 (100)"));
        QVERIFY(!model.isComplete());
        QVERIFY(model.isLoading() || model.canFetchMore({})); // the tester fetches more by itself
    }

    void theAnswerToAnotherFilterChangesNothing()
    {
        ChainModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.restart();
        const int before = model.generation();
        model.restart();
        model.takePage(before, entries(10, 10));
        model.takeNewest(before, entries(10, 10));
        model.fail(before, Error{Code::TimedOut, {}});
        QCOMPARE(shown(model), QStringLiteral("empty"));
        QVERIFY(model.isLoading());
        model.takePage(model.generation(), entries(5, 5));
        QCOMPARE(shown(model), QStringLiteral("5…1 (5)"));
    }

    void whatCouldNotBeReadIsAskedForAgainOnlyOnRequest()
    {
        ChainModel model;
        QSignalSpy asked(&model, &ChainModel::pageWanted);
        model.restart();
        model.takePage(model.generation(), entries(150, ChainModel::pageSize));
        model.fetchMore({});
        model.fail(model.generation(), Error{Code::DatabaseBusy, {}});
        QVERIFY(model.error());
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(asked.size(), 2);
        model.retry();
        QCOMPARE(asked.size(), 3);
        QVERIFY(!model.error());
        model.takePage(model.generation(), entries(60, 60)); // overlaps: what is there already is left out
        QCOMPARE(shown(model), QStringLiteral("150…1 (150)"));
    }

    void anEmptyChainIsComplete()
    {
        ChainModel model;
        model.restart();
        model.takePage(model.generation(), {});
        QVERIFY(model.isComplete());
        QSignalSpy newest(&model, &ChainModel::newestWanted);
        model.refresh();
        QCOMPARE(newest.size(), 1);
        model.takeNewest(model.generation(), entries(2, 2));
        QCOMPARE(shown(model), QStringLiteral("2…1 (2)"));
    }

    void aDamagedRowIsShownAsSuch()
    {
        ChainModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto list = entries(3, 3);
        list[1].entry.reset();
        list[1].damage = audit::ViolationType::BodyMalformed;
        list[2].damage = audit::ViolationType::ContentMismatch; // readable, and not what was written
        model.restart();
        model.takePage(model.generation(), list);
        const auto text = [&](int row, ChainModel::Column column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        using Column = ChainModel::Column;
        QVERIFY(!model.index(0, 0).data(DamagedRole).toBool());
        QVERIFY(model.index(1, 0).data(DamagedRole).toBool());
        QVERIFY(model.index(2, 0).data(DamagedRole).toBool());
        QCOMPARE(text(0, Column::Operation), QStringLiteral("docker.container.restart"));
        QCOMPARE(text(0, Column::Outcome), QStringLiteral("needs_approval"));
        QCOMPARE(text(1, Column::Sequence), QStringLiteral("2"));
        QCOMPARE(text(1, Column::What), audit::violationSentence(audit::ViolationType::BodyMalformed));
        QCOMPARE(text(1, Column::Outcome), QString());
        QCOMPARE(model.index(2, 0).data(Qt::ToolTipRole).toString(),
                 audit::violationSentence(audit::ViolationType::ContentMismatch));
    }
};

QTEST_GUILESS_MAIN(tst_ChainModel)
#include "tst_chain_model.moc"
