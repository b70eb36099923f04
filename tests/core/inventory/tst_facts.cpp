// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/facts.h"

#include <QJsonDocument>
#include <QTest>

using namespace wingman;
using namespace wingman::inventory;

namespace {

Facts example()
{
    Facts facts{TargetRef::parse(QStringLiteral("docker://local/container/web")).value(),
                QStringLiteral("engine-1"),
                ObjectId::parse(QStringLiteral("3f8a")).value(),
                {},
                Instant(std::chrono::seconds(7))};
    facts.set(fact::state, QStringLiteral("running"), FactClass::Gate);
    facts.set(fact::health, QStringLiteral("healthy"), FactClass::Open);
    facts.set(QStringLiteral("environment"), QStringLiteral("PASSWORD=planted"), FactClass::Secret);
    return facts;
}

} // namespace

class tst_Facts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsStayInMemory()
    {
        const Facts facts = example();
        QCOMPARE(facts.value(QStringLiteral("environment")).value(), QStringLiteral("PASSWORD=planted"));
        const QByteArray text = QJsonDocument(facts.toJson()).toJson();
        QVERIFY(!text.contains("planted"));
        QVERIFY(!text.contains("environment"));
        QVERIFY(text.contains("healthy"));
    }
    void whatHasNoClassIsASecret()
    {
        Facts facts = example();
        facts.values.insert(QStringLiteral("odd"), Fact{.value = QStringLiteral("unclassified")});
        QVERIFY(!QJsonDocument(facts.toJson()).toJson().contains("unclassified"));
    }
    void theyComeBackWithoutSecretsAndTimes()
    {
        const Facts facts = example();
        const auto back = Facts::fromJson(facts.toJson());
        QVERIFY(back);
        QVERIFY(back->target == facts.target);
        QCOMPARE(back->engineId, facts.engineId);
        QVERIFY(back->object == facts.object);
        QCOMPARE(back->values.size(), 2);
        QVERIFY(back->values.value(fact::state) == (Fact{QStringLiteral("running"), FactClass::Gate}));
        QVERIFY(back->values.value(fact::health) == (Fact{QStringLiteral("healthy"), FactClass::Open}));
        QCOMPARE(back->toJson(), facts.toJson());
    }
    void timesOfReadingDoNotShow()
    {
        Facts later = example();
        later.readAt += std::chrono::hours(1);
        QCOMPARE(later.toJson(), example().toJson());
    }
    void nothingThereComesBackAsNothingThere()
    {
        Facts facts = example();
        facts.object.reset();
        facts.values.clear();
        const auto back = Facts::fromJson(facts.toJson());
        QVERIFY(back && !back->exists());
        QVERIFY(!back->value(fact::state));
    }
    void brokenOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no target") << QByteArray("{\"engine\":\"e\"}");
        QTest::newRow("a target that is none") << QByteArray("{\"target\":\"web\"}");
        QTest::newRow("an empty id") << QByteArray("{\"target\":\"docker://local/container/web\",\"object\":\"\"}");
        QTest::newRow("an id of another type")
            << QByteArray("{\"target\":\"docker://local/container/web\",\"object\":7}");
    }
    void brokenOnesAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Facts::fromJson(QJsonDocument::fromJson(text).object()));
    }
};

QTEST_GUILESS_MAIN(tst_Facts)
#include "tst_facts.moc"
