// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/node_facts.h"

#include "widgets/format.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;
using namespace std::chrono_literals;

namespace {

const Instant now(std::chrono::hours(24 * 20000));

inventory::Node node(std::optional<int> days)
{
    inventory::Node one{.id = ObjectId::parse(QStringLiteral("pve1")).value()};
    inventory::NodeCertificate certificate;
    certificate.file = QStringLiteral("pve-ssl.pem");
    if (days)
        certificate.until = now + 24h * *days;
    one.certificates = {certificate};
    return one;
}

} // namespace

class tst_NodeFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotKnownIsNotWell()
    {
        inventory::Node one = node(std::nullopt);
        one.certificates.clear();
        const auto facts = careFacts(one, now);
        QCOMPARE(facts.size(), 3);
        for (const FactText &fact : facts)
            QCOMPARE(fact.value, unknownText());
    }
    void updates_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << 0 << QStringLiteral("nothing");
        QTest::newRow("some") << 14 << QStringLiteral("14");
    }
    void updates()
    {
        QFETCH(int, waiting);
        QFETCH(QString, word);
        inventory::Node one = node(100);
        one.updates = waiting;
        QVERIFY2(careFacts(one, now).at(1).value.contains(word), qPrintable(careFacts(one, now).at(1).value));
    }
    void certificates_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("tone");
        QTest::newRow("far") << 31 << static_cast<int>(Tone::Plain);
        QTest::newRow("a month") << 30 << static_cast<int>(Tone::Warn);
        QTest::newRow("a week") << 7 << static_cast<int>(Tone::Danger);
        QTest::newRow("over") << -1 << static_cast<int>(Tone::Danger);
    }
    void certificates()
    {
        QFETCH(int, days);
        QFETCH(int, tone);
        const FactText fact = careFacts(node(days), now).last();
        QCOMPARE(static_cast<int>(fact.tone), tone);
        QVERIFY(fact.value != unknownText());
    }
};

QTEST_GUILESS_MAIN(tst_NodeFacts)
#include "tst_node_facts.moc"
