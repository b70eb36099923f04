// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allow_proposal.h"

#include "policy/policy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using inventory::ContainerState;
using inventory::Store;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

EndpointId id(const char *name)
{
    return EndpointId::parse(QString::fromLatin1(name)).value();
}

struct Given
{
    const char *name;
    const char *project = "";
    ContainerState state = ContainerState::Running;
};

Store::Entry engine(const char *name, bool demonstration, const QList<Given> &containers)
{
    inventory::Snapshot snapshot{.endpoint = id(name),
                                 .engine = {},
                                 .containers = {},
                                 .images = {},
                                 .volumes = {},
                                 .networks = {},
                                 .nodes = {},
                                 .guests = {},
                                 .readAt = {},
                                 .problems = {}};
    for (const Given &one : containers) {
        inventory::Container container{.id = ObjectId::parse(QString::fromLatin1(one.name)).value()};
        container.name = QString::fromLatin1(one.name);
        container.project = QString::fromLatin1(one.project);
        container.state = one.state;
        snapshot.containers.insert(container.id, container);
    }
    return {inventory::Endpoint{id(name), inventory::Platform::Docker, {}, {}, demonstration, {}, {}, {}, {}, {}},
            snapshot,
            true,
            Instant{},
            {}};
}

policy::NameList list(const char *text)
{
    return policy::NameList::parse(QString::fromLatin1(text)).value();
}

QStringList patterns(const QList<AllowRow> &rows)
{
    QStringList all;
    for (const AllowRow &row : rows)
        all.append(row.isListed ? row.pattern + QStringLiteral(" listed") : row.pattern);
    return all;
}

QStringList texts(std::initializer_list<const char *> all)
{
    QStringList texts;
    for (const char *one : all)
        texts.append(QString::fromLatin1(one));
    return texts;
}

const QList<Given> shop{{"shop-web-1", "shop"}, {"shop-db-1", "shop"}, {"caddy"}, {"old", "", ContainerState::Exited},
                        {"named", "blog"},      {"blog-db-1", "blog"}};

} // namespace

class tst_AllowProposal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProjectWhoseNamesBeginAlikeIsOnePattern()
    {
        const auto rows = proposedAllowlist({engine("local", false, shop)}, {}, {});
        QCOMPARE(patterns(rows), texts({"local/blog-db-1", "local/caddy", "local/named", "local/shop-*"}));
        QCOMPARE(rows.last().covered, texts({"shop-db-1", "shop-web-1"}));
        for (const AllowRow &row : rows)
            QVERIFY(policy::checkedList(policy::ListKind::Containers, {row.pattern}));
    }

    void aPatternNeverAllowsWhatRunsElsewhere()
    {
        const auto rows =
            proposedAllowlist({engine("local", false, {{"web"}}), engine("other", false, {{"web"}})}, {}, {});
        QCOMPARE(patterns(rows), texts({"local/web", "other/web"}));
        QCOMPARE(rows.first().covered, texts({"web"}));
    }

    void theRealWinsOverTheMadeUpUnlessItIsAskedFor()
    {
        const QList<Store::Entry> both{engine("demo", true, {{"made-up"}}), engine("local", false, {{"real"}})};
        QCOMPARE(patterns(proposedAllowlist(both, {}, {})), texts({"local/real"}));
        QCOMPARE(patterns(proposedAllowlist(both, id("demo"), {})), texts({"demo/made-up"}));
        QCOMPARE(patterns(proposedAllowlist({both.first()}, {}, {})), texts({"demo/made-up"}));
        Store::Entry unread = both.last();
        unread.snapshot.reset();
        QVERIFY(proposedAllowlist({unread}, {}, {}).isEmpty());
    }

    void whatIsOnTheListIsMarked()
    {
        const auto rows = proposedAllowlist({engine("local", false, {{"a"}, {"b"}})}, {}, list("local/a,c"));
        QCOMPARE(patterns(rows), texts({"local/a listed", "local/b"}));
    }

    void ticksAndEditsSurviveWhatChangesMeanwhile()
    {
        AllowProposalModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setProposal({engine("local", false, shop)}, {}, {});
        QCOMPARE(model.wanted().size(), 4);
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(3, 0), QStringLiteral("local/shop-web-*"), Qt::EditRole));
        QCOMPARE(model.at(3)->covered, texts({"shop-web-1"}));
        QList<Given> more = shop;
        more.append({"another"});
        model.setProposal({engine("local", false, more)}, {}, {});
        QCOMPARE(model.wanted(), texts({"local/another", "local/blog-db-1", "local/named", "local/shop-web-*"}));
        model.setProposal({engine("local", false, more)}, {}, list("local/shop-web-*"));
        QVERIFY(model.at(model.indexOf(QStringLiteral("local/shop-*")))->isListed);
        QVERIFY(!model.wanted().contains(QStringLiteral("local/shop-web-*")));
        QCOMPARE(reset.size(), 0);
    }

    void whatWasDecidedHoldsWhenItComesBack()
    {
        AllowProposalModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        const QList<Given> both{{"caddy"}, {"db"}};
        model.setProposal({engine("local", false, both)}, {}, {});
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("local/caddy-1"), Qt::EditRole));
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        model.setProposal({engine("local", false, {})}, {}, {}); // both start again
        QCOMPARE(model.rowCount(), 0);
        model.setProposal({engine("local", false, both)}, {}, {});
        QCOMPARE(model.wanted(), texts({"local/caddy-1"}));
    }

    void whatWasNotWantedIsNotTickedUnderAnotherPattern()
    {
        AllowProposalModel model;
        model.setProposal({engine("local", false, {{"shop-web", "shop"}, {"shop-db", "shop"}})}, {}, {});
        QCOMPARE(model.wanted(), texts({"local/shop-*"}));
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        model.setProposal({engine("local", false, {{"shop-web", "shop"}, {"caddy"}})}, {}, {});
        QCOMPARE(model.wanted(), texts({"local/caddy"})); // shop-web alone is proposed by its name
        model.setAllWanted(false);
        model.setProposal({engine("local", false, {{"shop-web", "shop"}, {"caddy"}, {"new"}})}, {}, {});
        QCOMPARE(model.wanted(), QStringList());
    }

    void whatIsNotAnotherIsNotTold()
    {
        AllowProposalModel model;
        model.setProposal({engine("local", false, shop)}, {}, {});
        QSignalSpy told(&model, &AllowProposalModel::wantedChanged);
        QList<Given> more = shop;
        more.append(Given{"shop-more-1", "shop"});
        model.setProposal({engine("local", false, more)}, {}, {});
        QCOMPARE(told.size(), 0);
        QVERIFY(model.index(3, 1).data().toString().contains(QStringLiteral("shop-more-1")));
    }

    void namesFromElsewhereAreInert()
    {
        AllowProposalModel model;
        auto entry = engine("local", false, {{"shop-a", "shop"}, {"shop-b", "shop"}});
        entry.snapshot->containers.first().name = QStringLiteral("shop-\u202eevil");
        model.setProposal({entry}, {}, {});
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
            for (const int column : {0, 1})
                QVERIFY(!model.index(0, column).data(role).toString().contains(QChar(0x202e)));
        }
    }

    void whatCannotBeAnEntryIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"*", "local/*", "", "two words", "a*b", "web,db", "/x"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void whatCannotBeAnEntryIsRefusedAndNothingChanges()
    {
        QFETCH(QString, typed);
        AllowProposalModel model;
        model.setProposal({engine("local", false, {{"web"}})}, {}, {});
        QSignalSpy refused(&model, &AllowProposalModel::refused);
        QVERIFY(!model.setData(model.index(0, 0), typed, Qt::EditRole));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused.at(0).at(0).toString().isEmpty());
        QCOMPARE(model.wanted(), texts({"local/web"}));
    }

    void allOrNone()
    {
        AllowProposalModel model;
        QAbstractItemModelTester tester(&model, Mode::Fatal);
        model.setProposal({engine("local", false, shop)}, {}, list("local/caddy"));
        model.setAllWanted(false);
        QVERIFY(model.wanted().isEmpty());
        QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked)); // it is on the list
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEditable));
        model.setAllWanted(true);
        QCOMPARE(model.wanted().size(), 3);
    }
};

QTEST_GUILESS_MAIN(tst_AllowProposal)
#include "tst_allow_proposal.moc"
