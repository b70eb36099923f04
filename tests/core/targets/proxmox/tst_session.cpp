// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/session.h"

#include "support/proxmox_calls.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;

namespace {

Deadline ample()
{
    return Deadline::after(30s);
}

const QString start = QStringLiteral("/nodes/pve1/qemu/101/status/start");

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : codeName(result.error().code);
}

/// Answers every challenge with this, and keeps what it was asked.
SecondFactor answering(const QByteArray &text, std::shared_ptr<QList<Challenge>> seen)
{
    return [text, seen](Challenge challenge, Deadline, Cancel) -> Async<secrets::SecretBytes> {
        seen->append(challenge);
        QByteArray copy(text.constData(), text.size());
        co_return secrets::SecretBytes::takeFrom(copy);
    };
}

ClientOptions withPassword(std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>())
{
    ClientOptions options;
    options.login = passwordLogin;
    options.clock = std::move(clock);
    return options;
}

std::shared_ptr<const Road> roadTo(const ProxmoxServer &server)
{
    return std::make_shared<const Road>(connectorsFor(clusterEndpoint(server.pinnedAddress())).value());
}

/// Is let in, and says at once that it was of no use.
Async<> useless(std::shared_ptr<const Session> session)
{
    const auto headers = co_await session->headers(false, ample(), Cancel());
    if (!headers)
        co_return propagate(headers);
    (void)session->refused(headers->first());
    co_return {};
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTicketIsFetchedOnce()
    {
        ProxmoxServer server;
        const auto client = clientOf(server.pinnedAddress(), withPassword());
        // Many at once, one login.
        std::vector<Async<channel::Response>> flows;
        for (int i = 0; i < 8; ++i)
            flows.push_back(client->send(question(), ample(), Cancel()));
        for (auto &flow : flows)
            QVERIFY(await(std::move(flow)));
        QCOMPARE(server.ticketsGiven, 1);
        // An order carries the CSRF token, a question does not; the ticket is safe in a cookie.
        QVERIFY(await(client->send(order("POST", start), ample(), Cancel())));
        QCOMPARE(server.asked.constLast().user, QStringLiteral("root@pam"));
        for (const Asked &wire : server.server.asked()) {
            QVERIFY(!wire.target.contains("ticket?") && wire.header("Authorization").isEmpty());
            if (wire.target.contains("/access/ticket"))
                continue;
            QCOMPARE(wire.header("CSRFPreventionToken").isEmpty(), wire.method == "GET");
            const QByteArray cookie = wire.header("Cookie");
            QVERIFY(cookie.startsWith("PVEAuthCookie=PVE%3Aroot%40pam%3A"));
            QVERIFY(!cookie.mid(14).contains('+') && !cookie.mid(14).contains('/') && !cookie.mid(14).contains('='));
        }
        QCOMPARE(server.violations, QStringList());
    }
    void itIsRenewedBeforeItEnds()
    {
        ProxmoxServer server;
        const auto clock = std::make_shared<ManualClock>();
        const auto client = clientOf(server.pinnedAddress(), withPassword(clock));
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        clock->advance(99min);
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        QCOMPARE(server.ticketsGiven, 1);
        clock->advance(2min);
        server.passwords.clear(); // only the ticket itself opens now
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        QCOMPARE(server.ticketsGiven, 2);
        // A machine that slept: the steady clock stood still, the ticket is over all the same.
        clock->setWall(clock->now() + 3h);
        QCOMPARE(codeOf(await(client->send(question(), ample(), Cancel()))), QStringLiteral("PERMISSION_REFUSED"));
        server.passwords.insert(QStringLiteral("root@pam"), QStringLiteral("correct: horse/battery+"));
        clock->advance(11min); // what was refused is not sent again at once
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        QCOMPARE(server.ticketsGiven, 3);
    }
    void aSecondFactorIsNotAskedForAgainToRenew()
    {
        ProxmoxServer server;
        server.totp.insert(QStringLiteral("root@pam"), QStringLiteral("123456"));
        const auto clock = std::make_shared<ManualClock>();
        const auto seen = std::make_shared<QList<Challenge>>();
        ClientOptions options = withPassword(clock);
        options.secondFactor = answering("totp:123456", seen);
        const auto client = clientOf(server.pinnedAddress(), options);
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        clock->advance(101min);
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        QCOMPARE(seen->size(), 1);
    }
    void aTicketThatEndedIsFetchedAnew()
    {
        ProxmoxServer server;
        const auto client = clientOf(server.pinnedAddress(), withPassword());
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        server.endTickets();
        QVERIFY(await(client->send(question(), ample(), Cancel()))); // asked once more, with a new one
        QCOMPARE(server.ticketsGiven, 2);
        server.endTickets();
        // An order is not sent again, not even where it was refused; the next one finds a new ticket.
        QCOMPARE(codeOf(await(client->send(order("POST", start), ample(), Cancel()))),
                 QStringLiteral("PERMISSION_REFUSED"));
        QCOMPARE(server.count("POST", start), 1);
        QVERIFY(await(client->send(order("POST", start), ample(), Cancel())));
    }
    /// The answer to a question with the old ticket comes when there is a new one.
    void aLateRefusalKeepsTheNewTicket()
    {
        ProxmoxServer server;
        const Session session(roadTo(server), loginOf(passwordLogin), {}, std::make_shared<SystemClock>());
        const auto old = await(session.headers(false, ample(), Cancel()));
        QVERIFY(old);
        QVERIFY(session.refused(old->first()));
        const auto fresh = await(session.headers(false, ample(), Cancel()));
        QVERIFY(fresh && *fresh != *old);
        QVERIFY(session.refused(old->first())); // with what is held now it may work
        QCOMPARE(await(session.headers(false, ample(), Cancel())).value(), *fresh);
        QCOMPARE(server.ticketsGiven, 2);
        QVERIFY(session.refused(fresh->first()));
        QVERIFY(await(session.headers(false, ample(), Cancel())));
        QCOMPARE(server.ticketsGiven, 3);
    }
    void aTokenThatIsRefusedIsReadAgain()
    {
        ProxmoxServer server;
        const auto read = std::make_shared<int>(0);
        const LoginSource counted = [read](Deadline, Cancel) -> Async<Login> {
            ++*read;
            QByteArray copy(tokenLogin.constData(), tokenLogin.size());
            co_return loginFrom(secrets::SecretBytes::takeFrom(copy));
        };
        const Session session(roadTo(server), counted, {}, std::make_shared<SystemClock>());
        const auto headers = await(session.headers(false, ample(), Cancel()));
        QVERIFY(headers);
        QVERIFY(!session.refused(headers->first()));
        QVERIFY(await(session.headers(false, ample(), Cancel())));
        QCOMPARE(*read, 2);
    }
    /// Many wait for one login, and the first of them loses its ticket before the others have looked at it.
    void aTicketMayBeGoneBeforeItIsUsed()
    {
        ProxmoxServer server;
        const auto session = std::make_shared<const Session>(roadTo(server), loginOf(passwordLogin), SecondFactor(),
                                                             std::make_shared<SystemClock>());
        auto first = useless(session);
        auto second = session->headers(false, ample(), Cancel());
        QVERIFY(await(std::move(first)));
        const auto answer = await(std::move(second));
        QCOMPARE(codeOf(answer), QStringLiteral("PERMISSION_REFUSED"));
        QVERIFY(await(session->headers(false, ample(), Cancel())));
    }
    void aTicketThatIsStillGoodOutlivesAFailedRenewal()
    {
        ProxmoxServer server;
        const auto clock = std::make_shared<ManualClock>();
        const auto client = clientOf(server.pinnedAddress(), withPassword(clock));
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        clock->advance(101min);
        server.setWeather(ProxmoxServer::Weather::CloseUnasked, QStringLiteral("/access/ticket"));
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        QCOMPARE(server.count("POST", QStringLiteral("/access/ticket")), 2); // tried
        server.setWeather(ProxmoxServer::Weather::Calm);
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        QCOMPARE(server.ticketsGiven, 2); // and tried again
        clock->advance(3h);
        server.setWeather(ProxmoxServer::Weather::CloseUnasked, QStringLiteral("/access/ticket"));
        QCOMPARE(codeOf(await(client->send(question(), ample(), Cancel()))), QStringLiteral("CONNECTION_LOST"));
    }
    /// Sent again and again, a wrong password locks the account.
    void aRefusedPasswordRests()
    {
        ProxmoxServer server;
        const auto clock = std::make_shared<ManualClock>();
        const auto lies = std::make_shared<QByteArray>("root@pam:guessed");
        const LoginSource source = [lies](Deadline, Cancel) -> Async<Login> {
            QByteArray copy(lies->constData(), lies->size());
            co_return loginFrom(secrets::SecretBytes::takeFrom(copy));
        };
        const Session session(roadTo(server), source, {}, clock);
        const auto sent = [&server] { return server.count("POST", QStringLiteral("/access/ticket")); };
        QString said;
        for (int i = 0; i < 3; ++i) {
            const auto refused = await(session.headers(false, ample(), Cancel()));
            QCOMPARE(codeOf(refused), QStringLiteral("PERMISSION_REFUSED"));
            QVERIFY(said.isEmpty() || refused.error().sentence() == said);
            said = refused.error().sentence();
            clock->advance(3min);
        }
        QCOMPARE(sent(), 1);
        clock->advance(2min);
        QCOMPARE(codeOf(await(session.headers(false, ample(), Cancel()))), QStringLiteral("PERMISSION_REFUSED"));
        QCOMPARE(sent(), 2);
        *lies = passwordLogin; // another one is tried at once
        QVERIFY(await(session.headers(false, ample(), Cancel())));
        QCOMPARE(sent(), 3);
    }
    void aWrongCsrfTokenEndsNoSession()
    {
        ProxmoxServer server;
        const auto client = clientOf(server.pinnedAddress(), withPassword());
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        server.csrfBroken = true;
        const auto refused = await(client->send(order("POST", start), ample(), Cancel()));
        QCOMPARE(codeOf(refused), QStringLiteral("PERMISSION_REFUSED"));
        QVERIFY(refused.error().sentence().contains(QStringLiteral("csrf")));
        QVERIFY(await(client->send(question(), ample(), Cancel())));
        QCOMPARE(server.ticketsGiven, 1);
    }
    void aWrongPasswordIsSaidAsItIs()
    {
        ProxmoxServer server;
        server.delayOf401 = 100;
        ClientOptions options = withPassword();
        options.login = "root@pam:guessed";
        for (const bool old : {false, true}) {
            server.oldErrors = old;
            const auto client = clientOf(server.pinnedAddress(), options);
            const auto refused = await(client->send(question(), ample(), Cancel()));
            QCOMPARE(codeOf(refused), QStringLiteral("PERMISSION_REFUSED"));
            QVERIFY(refused.error().sentence().contains(QStringLiteral("authentication failure")));
            QVERIFY(!refused.error().sentence().contains(QStringLiteral("guessed")));
        }
        // Somebody without patience does not take the login from the others.
        options.login = passwordLogin;
        const auto other = clientOf(server.pinnedAddress(), options);
        const Cancel cancel;
        auto first = other->send(question(), ample(), cancel);
        auto second = other->send(question(), ample(), Cancel());
        cancel.cancel();
        QCOMPARE(codeOf(await(std::move(first))), QStringLiteral("CANCELLED"));
        QVERIFY(await(std::move(second)));
    }

    void secondFactors_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<bool>("works");
        QTest::newRow("the code of the moment") << QByteArray("totp:123456") << true;
        QTest::newRow("a recovery key") << QByteArray("recovery:ab-cd-ef") << true;
        QTest::newRow("a wrong code") << QByteArray("totp:654321") << false;
        QTest::newRow("a key that was never given") << QByteArray("recovery:no") << false;
    }
    void secondFactors()
    {
        QFETCH(QByteArray, given);
        QFETCH(bool, works);
        ProxmoxServer server;
        server.totp.insert(QStringLiteral("root@pam"), QStringLiteral("123456"));
        server.recovery.insert(QStringLiteral("root@pam"), {QStringLiteral("ab-cd-ef")});
        const auto seen = std::make_shared<QList<Challenge>>();
        ClientOptions options = withPassword();
        options.secondFactor = answering(given, seen);
        const auto client = clientOf(server.pinnedAddress(), options);
        const auto answer = await(client->send(question(), ample(), Cancel()));
        QCOMPARE(codeOf(answer), works ? QStringLiteral("success") : QStringLiteral("PERMISSION_REFUSED"));
        QCOMPARE(seen->size(), 1);
        QCOMPARE(seen->first().user, QStringLiteral("root@pam"));
        QCOMPARE(seen->first().ways, (QStringList{QStringLiteral("recovery"), QStringLiteral("totp")}));
        // The half ticket went nowhere but back to the login.
        for (const Asked &wire : server.server.asked())
            QVERIFY(wire.target.endsWith("/access/ticket") || !wire.header("Cookie").contains("tfa"));
        QCOMPARE(server.violations, QStringList());
        if (works && given.startsWith("recovery")) {
            // Used up: it opens nothing a second time.
            server.endTickets();
            QCOMPARE(codeOf(await(client->send(question(), ample(), Cancel()))), QStringLiteral("PERMISSION_REFUSED"));
        }
    }
    void aSecondFactorWithNobodyThere()
    {
        ProxmoxServer server;
        server.totp.insert(QStringLiteral("root@pam"), QStringLiteral("123456"));
        const auto client = clientOf(server.pinnedAddress(), withPassword());
        const auto refused = await(client->send(question(), ample(), Cancel()));
        QCOMPARE(codeOf(refused), QStringLiteral("PERMISSION_REFUSED"));
        QVERIFY(refused.error().arguments.text(u"ways").contains(QStringLiteral("totp")));
        QVERIFY(refused.error().sentence().contains(QStringLiteral("second factor")));
    }
    void aSecondFactorThatNobodyGaveIsNotAskedForWithoutEnd()
    {
        ProxmoxServer server;
        server.totp.insert(QStringLiteral("root@pam"), QStringLiteral("123456"));
        ClientOptions options = withPassword();
        const auto asked = std::make_shared<int>(0);
        const auto answer = std::make_shared<Result<QByteArray>>(fail(Code::Cancelled));
        options.secondFactor = [asked, answer](Challenge, Deadline, Cancel) -> Async<secrets::SecretBytes> {
            ++*asked;
            if (!*answer)
                co_return propagate(*answer);
            QByteArray copy(**answer);
            copy.detach();
            co_return secrets::SecretBytes::takeFrom(copy);
        };
        const auto client = clientOf(server.pinnedAddress(), options);
        const auto sent = [&server] { return server.count("POST", QStringLiteral("/access/ticket")); };
        for (const Code how : {Code::Cancelled, Code::TimedOut}) {
            *answer = fail(how);
            *asked = 0;
            const auto before = sent();
            QCOMPARE(codeOf(await(client->admit(ample(), Cancel()))), QStringLiteral("PERMISSION_REFUSED"));
            for (int i = 0; i < 3; ++i) { // as a watch goes on trying
                const auto refused = await(client->send(question(), ample(), Cancel()));
                QCOMPARE(codeOf(refused), QStringLiteral("PERMISSION_REFUSED"));
                QVERIFY(refused.error().sentence().contains(QStringLiteral("second factor")));
            }
            QCOMPARE(*asked, 1);
            QCOMPARE(sent(), before + 1);
        }
        // Whoever asks for it is asked.
        *answer = QByteArray("totp:123456");
        QVERIFY(await(client->admit(ample(), Cancel())));
        QVERIFY(await(client->send(question(), ample(), Cancel())));
    }
    void theSecretMayBeMissing()
    {
        ProxmoxServer server;
        ClientOptions options;
        const auto road = std::make_shared<const Road>(connectorsFor(clusterEndpoint(server.pinnedAddress())).value());
        const LoginSource locked = [](Deadline, Cancel) -> Async<Login> { co_return fail(Code::KeychainLocked); };
        const Session session(road, locked, {}, options.clock);
        QCOMPARE(codeOf(await(session.headers(false, ample(), Cancel()))), QStringLiteral("KEYCHAIN_LOCKED"));
        QCOMPARE(server.server.connections(), 0);
    }
    void theSessionMayGoWhileItSignsIn()
    {
        ProxmoxServer server;
        server.setWeather(ProxmoxServer::Weather::Silent, QStringLiteral("/access/ticket"));
        const auto road = std::make_shared<const Road>(connectorsFor(clusterEndpoint(server.pinnedAddress())).value());
        auto session =
            std::make_unique<Session>(road, loginOf(passwordLogin), SecondFactor(), std::make_shared<SystemClock>());
        auto flow = session->headers(false, ample(), Cancel());
        QTRY_COMPARE(server.asked.size(), 1);
        session.reset();
        QCOMPARE(codeOf(await(std::move(flow))), QStringLiteral("CANCELLED"));
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
