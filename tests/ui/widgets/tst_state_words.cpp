// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_words.h"

#include <QTest>
#include <array>

using namespace wingman;
using namespace wingman::ui;
using inventory::ContainerState;
using inventory::Health;

namespace {

constexpr std::array containerStates{ContainerState::Created,    ContainerState::Running,  ContainerState::Paused,
                                     ContainerState::Restarting, ContainerState::Removing, ContainerState::Exited,
                                     ContainerState::Dead,       ContainerState::Unknown};
constexpr std::array healths{Health::None, Health::Starting, Health::Healthy, Health::Unhealthy};

inventory::Store::Entry entry()
{
    return {.endpoint = {.id = EndpointId::parse(QStringLiteral("local")).value(),
                         .platform = inventory::Platform::Docker,
                         .address = QStringLiteral("unix:///run/docker.sock"),
                         .source = {},
                         .demonstration = false,
                         .tlsCa = {},
                         .tlsCertificate = {},
                         .tlsKey = {},
                         .credential = {},
                         .tlsServerName = {}},
            .snapshot = std::nullopt,
            .live = false,
            .since = {},
            .error = std::nullopt};
}

} // namespace

class tst_StateWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void containers_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("health");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        QTest::addColumn<int>("shape");
        const auto row = [](const char *name, ContainerState state, Health health, const char *word, Tone tone,
                            Shape shape) {
            QTest::newRow(name) << int(state) << int(health) << QString::fromUtf8(word) << int(tone) << int(shape);
        };
        row("running", ContainerState::Running, Health::None, "Running", Tone::Ok, Shape::Disc);
        row("healthy", ContainerState::Running, Health::Healthy, "Healthy", Tone::Ok, Shape::Disc);
        row("unhealthy", ContainerState::Running, Health::Unhealthy, "Unhealthy", Tone::Warn, Shape::HalfDisc);
        row("starting", ContainerState::Running, Health::Starting, "Starting", Tone::Accent, Shape::HalfDisc);
        row("exited, and health no longer counts", ContainerState::Exited, Health::Healthy, "Exited", Tone::Muted,
            Shape::Ring);
        row("paused", ContainerState::Paused, Health::None, "Paused", Tone::Warn, Shape::Bars);
        row("dead", ContainerState::Dead, Health::None, "Dead", Tone::Danger, Shape::Cross);
        row("unknown", ContainerState::Unknown, Health::Healthy, "Unknown", Tone::Danger, Shape::Triangle);
    }
    void containers()
    {
        QFETCH(int, state);
        QFETCH(int, health);
        QFETCH(QString, word);
        QFETCH(int, tone);
        QFETCH(int, shape);
        const StateWords words = wordsFor(static_cast<ContainerState>(state), static_cast<Health>(health));
        QCOMPARE(words.word, word);
        QCOMPARE(int(words.tone), tone);
        QCOMPARE(int(words.shape), shape);
    }

    void whatIsStaleIsUnknownAndNeverGreen()
    {
        for (const ContainerState state : containerStates) {
            for (const Health health : healths) {
                const StateWords words = wordsFor(state, health, true);
                QVERIFY2(words.word.startsWith(QStringLiteral("Unknown")), qPrintable(words.word));
                QVERIFY(words.tone != Tone::Ok);
                QCOMPARE(words.shape, Shape::Triangle);
            }
        }
        for (const char *status : {"running", "stopped", "paused", "unknown", "", "io-error"}) {
            const StateWords words = wordsForGuest(QString::fromLatin1(status), true);
            QVERIFY2(words.word.startsWith(QStringLiteral("Unknown")), qPrintable(words.word));
            QCOMPARE(words.shape, Shape::Triangle);
        }
        QCOMPARE(wordsForNode(QStringLiteral("online"), true).shape, Shape::Triangle);
    }

    void guestsAndNodes()
    {
        QCOMPARE(wordsForGuest(QStringLiteral("running")),
                 (StateWords{QStringLiteral("Running"), Tone::Ok, Shape::Disc}));
        QCOMPARE(wordsForGuest(QStringLiteral("stopped")).shape, Shape::Ring);
        QCOMPARE(wordsForGuest(QStringLiteral("paused")).shape, Shape::Bars);
        QCOMPARE(wordsForNode(QStringLiteral("offline")).shape, Shape::Cross);
        const StateWords odd = wordsForGuest(QStringLiteral("pre\nlaunch"));
        QCOMPARE(odd.shape, Shape::Triangle);
        QVERIFY2(!odd.word.contains(QLatin1Char('\n')), "a cluster's word must be inert");
    }

    void endpoints()
    {
        inventory::Store::Entry endpoint = entry();
        QCOMPARE(wordsFor(endpoint).word, QStringLiteral("Connecting"));
        endpoint.error = Error{Code::TimedOut, {}};
        QCOMPARE(wordsFor(endpoint).word, QStringLiteral("Never reached"));
        endpoint.snapshot = inventory::Snapshot{.endpoint = endpoint.endpoint.id,
                                                .engine = {},
                                                .containers = {},
                                                .images = {},
                                                .volumes = {},
                                                .networks = {},
                                                .nodes = {},
                                                .guests = {},
                                                .readAt = {},
                                                .problems = {}};
        QCOMPARE(wordsFor(endpoint).word, QStringLiteral("Stale"));
        QVERIFY(wordsFor(endpoint).tone != Tone::Ok);
        endpoint.live = true;
        QCOMPARE(wordsFor(endpoint).tone, Tone::Ok);
    }

    /// Within one kind of thing, two states never look the same without their colour, unless they mean the same.
    void onlySuccessIsGreen()
    {
        using execution::State;
        for (int value = 0; value <= int(State::Blocked); ++value) {
            const auto state = static_cast<State>(value);
            const StateWords words = wordsFor(state);
            QVERIFY(!words.word.isEmpty());
            QCOMPARE(words.tone == Tone::Ok, state == State::Succeeded);
        }
        QVERIFY(wordsFor(State::Succeeded).shape != wordsFor(State::Failed).shape);
        QVERIFY(wordsFor(State::Unknown).shape != wordsFor(State::Failed).shape);
        QCOMPARE(wordsFor(approvals::ApprovalState::Approved).tone, Tone::Ok);
        QVERIFY(wordsFor(approvals::ApprovalState::Used).tone != Tone::Ok);
        QCOMPARE(wordsFor(policy::Decision::Verdict::Deny).tone, Tone::Danger);
        QCOMPARE(wordsFor(policy::Decision::Verdict::NeedsApproval).tone, Tone::Accent);
        QCOMPARE(wordsFor(policy::Decision::Verdict::Allow).tone, Tone::Ok);
        QVERIFY(wordsFor(diagnostics::CheckStatus::Skipped).tone != Tone::Ok);
        QVERIFY(wordsFor(operations::Tier::One).shape != wordsFor(operations::Tier::Three).shape);
    }
};

QTEST_GUILESS_MAIN(tst_StateWords)
#include "tst_state_words.moc"
