// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overview.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;

namespace {

inventory::Endpoint endpoint(const QString &name, bool demonstration = false,
                             inventory::Platform platform = inventory::Platform::Docker)
{
    return {.id = EndpointId::parse(name).value(),
            .platform = platform,
            .address = QStringLiteral("unix:///run/docker.sock"),
            .source = QStringLiteral("usual socket"),
            .demonstration = demonstration,
            .tlsCa = {},
            .tlsCertificate = {},
            .tlsKey = {},
            .credential = {},
            .tlsServerName = {}};
}

Overview overview(const QList<inventory::Endpoint> &endpoints)
{
    const identity::Actor alice{identity::ActorId::parse(QStringLiteral("alice")).value(), identity::Role::Admin,
                                identity::Origin::Console};
    return {alice,
            policy::makePosture({}, {}, parseInstant(u"2026-01-02T03:04:05Z").value(), false, {}),
            endpoints,
            {},
            QStringLiteral("/home/alice/.local/share/wingman")};
}

} // namespace

class tst_Overview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyWindowSaysWhatWasFound_data()
    {
        QTest::addColumn<QList<inventory::Endpoint>>("endpoints");
        QTest::addColumn<QString>("title");
        const auto own = endpoint(QStringLiteral("wingman"), false, inventory::Platform::Wingman);
        QTest::newRow("nothing") << QList<inventory::Endpoint>{} << QStringLiteral("No engine or cluster");
        QTest::newRow("only itself") << QList<inventory::Endpoint>{own} << QStringLiteral("No engine or cluster");
        QTest::newRow("only the demonstration")
            << QList<inventory::Endpoint>{own, endpoint(QStringLiteral("demo"), true)}
            << QStringLiteral("Only the demonstration");
        QTest::newRow("one engine") << QList<inventory::Endpoint>{own, endpoint(QStringLiteral("local"))}
                                    << QStringLiteral("Connected to one endpoint");
        QTest::newRow("two") << QList<inventory::Endpoint>{endpoint(QStringLiteral("a")), endpoint(QStringLiteral("b"))}
                             << QStringLiteral("Connected to 2 endpoints");
    }
    void anEmptyWindowSaysWhatWasFound()
    {
        QFETCH(QList<inventory::Endpoint>, endpoints);
        QFETCH(QString, title);
        const Message message = emptyMessage(overview(endpoints));
        QVERIFY2(message.title.startsWith(title), qPrintable(message.title));
        QVERIFY(!message.sentence.isEmpty());
        QVERIFY(!message.steps.isEmpty() && message.steps.size() <= 3);
    }

    void anEndpointThatCannotBeUsedIsSaid()
    {
        Overview with = overview({});
        with.problems = {QStringLiteral("lab: no such file \x1b[31m, Authorization: Bearer TOPSECRET")};
        const QString sentence = emptyMessage(with).sentence;
        QVERIFY(sentence.contains(QStringLiteral("lab: no such file")));
        QVERIFY(!sentence.contains(u'\x1b'));
        QVERIFY(!sentence.contains(QStringLiteral("TOPSECRET")));
    }

    void aProblemSaysWhatToDo()
    {
        const Error error{Code::DatabaseNewer,
                          {{"path", QStringLiteral("wingman.db")}, {"found", qint64(99)}, {"known", qint64(20)}}};
        const Message message = problemMessage(error);
        QCOMPARE(message.sentence, error.sentence());
        QVERIFY(message.steps.join(u' ').contains(QStringLiteral("--data-dir")));
    }

    void theLineNamesAFewEndpoints_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("line");
        QTest::newRow("none") << 0 << QStringLiteral("No endpoint yet");
        QTest::newRow("one") << 1 << QStringLiteral("1 endpoint: e0");
        QTest::newRow("three") << 3 << QStringLiteral("3 endpoints: e0, e1, e2");
        QTest::newRow("five") << 5 << QStringLiteral("5 endpoints: e0, e1, e2 and 2 more");
    }
    void theLineNamesAFewEndpoints()
    {
        QFETCH(int, count);
        QFETCH(QString, line);
        QList<inventory::Endpoint> endpoints;
        for (int i = 0; i < count; ++i)
            endpoints.append(endpoint(QStringLiteral("e%1").arg(i)));
        QCOMPARE(endpointLine(endpoints), line);
    }
};

QTEST_GUILESS_MAIN(tst_Overview)
#include "tst_overview.moc"
