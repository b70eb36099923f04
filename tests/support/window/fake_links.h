// SPDX-License-Identifier: GPL-3.0-or-later
// What a part of the window asks, answered from plain values that a test sets.
#pragma once

#include "base/async.h"
#include "link/links.h"
#include "support/manual_clock.h"

namespace wingman::test {

class FakeWork final : public ui::WorkLink
{
public:
    QList<operations::OperationSpec> specs;
    QMap<QString, QList<execution::Foreseen>> foreseen; // by target's address
    QList<ui::RunningWork> now;
    QList<execution::Record> records;
    QStringList foreseeAsked;
    QStringList stopped;

    QList<operations::OperationSpec> operations() const override;
    QString confirmationPhrase(const operations::Plan &) const override;
    Async<execution::Record> plan(operations::Intent, Cancel) override;
    Async<execution::Record> ask(PlanId, Cancel) override;
    Async<execution::Record> decide(PlanId, bool, QString, QString, Cancel) override;
    Async<execution::Record> run(PlanId, QString, Cancel) override;
    Async<execution::Record> withdraw(PlanId, Cancel) override;
    Async<execution::Record> find(QString, Cancel) override;
    Async<ui::RecordPage> list(execution::RecordFilter filter, Cancel) override;
    Async<ui::ApprovalPage> approvals(bool, int, Cancel) override;
    Async<QList<execution::Foreseen>> foresee(inventory::TargetRef target, Cancel) override;
    QList<ui::RunningWork> running() const override;
    void stop(PlanId plan) override;

private:
    template <typename T>
    static Async<T> none()
    {
        co_return fail(Code::NotFound, {{"what", QStringLiteral("a record")}});
    }
};

class FakeRecord final : public ui::RecordLink
{
public:
    Async<QList<audit::ListedEntry>> list(audit::EntryFilter, audit::Page, Cancel) override;
    Async<audit::ListedEntry> entry(audit::Sequence, Cancel) override;
    Async<QList<audit::ListedEntry>> ofExecution(QString, Cancel) override;
    Async<audit::VerifyReport> verify(audit::VerifyOptions, audit::VerifyProgress, Cancel) override;
};

class FakeTargets final : public ui::TargetLink
{
public:
    QMap<QString, inventory::Facts> known; // by target's address
    int factsAsked = 0;
    QList<diagnostics::CheckResult> checks; // of the doctor

    Async<inventory::Facts> facts(inventory::TargetRef target, QString, Cancel) override;
    Async<std::shared_ptr<ui::LogStream>> logs(EndpointId, ObjectId, inventory::LogOptions, Cancel) override;
    Async<std::shared_ptr<ui::StatsStream>> stats(EndpointId, ObjectId, Cancel) override;
    Async<QByteArray> inspect(inventory::TargetRef, QString, bool, Cancel) override;
    QStringList refreshed;
    void refresh(const EndpointId &endpoint) override;
    Async<QList<diagnostics::CheckResult>> examine(QList<EndpointId>, Cancel) override;
    Async<std::optional<diagnostics::CheckResult>> examineKeychain(Cancel) override;
    // What was asked is answered when the test likes; without a question open, at once by these.
    Result<QList<ui::Discovered>> engines{QList<ui::Discovered>()};
    Result<diagnostics::CheckResult> way{diagnostics::CheckResult()};
    bool holds = false; // answer() gives what was asked meanwhile
    QList<inventory::Endpoint> tried;
    int discoverAsked = 0;
    int stopped = 0; // questions whose asker did not want to wait any more
    void answer() { std::exchange(m_held, {}).complete(true); }

    Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, Cancel cancel) override;
    Async<QList<ui::Discovered>> discover(Cancel cancel) override;

private:
    template <typename T>
    Async<T> when(const Result<T> &answer, Cancel cancel)
    {
        return holds ? later(this, m_held, &answer, std::move(cancel)) : now(answer);
    }
    template <typename T>
    static Async<T> now(Result<T> answer)
    {
        co_return answer;
    }
    template <typename T>
    static Async<T> later(FakeTargets *fake, Completion<bool> held, const Result<T> *answer, Cancel cancel)
    {
        const QString whom = QStringLiteral("a test");
        const auto waited = co_await held.wait(whom, Deadline::never(), cancel);
        if (!waited) {
            ++fake->stopped;
            co_return propagate(waited);
        }
        Result<T> now = *answer;
        co_return now;
    }

    Completion<bool> m_held;
};

class FakeConfiguration final : public ui::ConfigurationLink
{
public:
    configuration::Stored now;

    Async<configuration::Stored> stored(Cancel) override;
    Async<QList<configuration::Version>> history(configuration::Document, int, Cancel) override;
    Async<QList<policy::Finding>> wouldBeAllowed(QString, inventory::TargetKind, Cancel) override;
};

class FakeHistory final : public ui::HistoryLink
{
public:
    Async<QList<history::Entry>> timeline(history::ObjectKey, history::TimelinePage, Cancel) override;
    Async<history::Away> whileAway(Instant, int, Cancel) override;
    Async<QList<history::Entry>> changedOutside(Instant, Cancel) override;
    std::optional<Instant> lastSeen() const override;
};

class FakeLogins final : public ui::LoginLink
{
public:
    /// Answers in the order of the questions; the last one for all that follow.
    QList<diagnostics::CheckResult> ways;
    QList<inventory::Endpoint> tried;
    QList<QByteArray> triedWith; // the login, where there was one
    QMap<QString, QByteArray> kept;
    QStringList forgotten;
    std::optional<Error> keepFails;
    Result<ui::ImportedLogin> found{fail(Code::NotFound, {{"what", QStringLiteral("a login")}})};
    QList<ui::FactorQuestion> asked;
    QStringList answers;

    Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, ui::GivenSecret login, Cancel) override;
    Async<> keep(QString reference, ui::GivenSecret secret, Cancel) override;
    Async<> forget(QString reference, Cancel) override;
    Async<ui::ImportedLogin> import(QString, Cancel) override;
    QList<ui::FactorQuestion> questions() const override;
    void answer(quint64 id, const QString &way, ui::GivenSecret factor) override;
    void decline(quint64 id) override;
    void ask(const ui::FactorQuestion &question);
    void over(quint64 id);
};

/// What clusters tell, by the target's address (and for courses ` hour`, …), or by the task's name.
class FakeClusters final : public ui::ClusterLink
{
public:
    QMap<QString, Result<inventory::Trend>> trends;
    QMap<QString, Result<inventory::GuestSnapshots>> trees;
    QMap<QString, Result<inventory::StoredVolumes>> contents, kept;
    QMap<QString, Result<inventory::TaskReport>> tasks;
    QMap<QString, Result<QList<ui::GuestAt>>> guests; // by their engine
    QStringList asked;
    bool holds = false; // answer() gives what was asked meanwhile
    int stopped = 0;    // questions whose asker did not want to wait any more
    void answer();

    Async<inventory::Trend> trend(inventory::TargetRef target, inventory::TrendSpan span, Cancel cancel) override;
    Async<inventory::GuestSnapshots> snapshots(inventory::TargetRef guest, Cancel cancel) override;
    Async<inventory::StoredVolumes> content(inventory::TargetRef storage, Cancel cancel) override;
    Async<inventory::StoredVolumes> backups(inventory::TargetRef guest, Cancel cancel) override;
    Async<inventory::TaskReport> task(EndpointId, QString upid, qint64 firstLine, Cancel) override;
    Async<QList<ui::GuestAt>> guestsAt(EndpointId engine, Cancel cancel) override;

private:
    static Failure nothing(const QString &what) { return fail(Code::NotFound, {{"what", what}}); }
    template <typename T>
    static Async<T> answered(Result<T> answer)
    {
        co_return answer;
    }
    template <typename T>
    static Async<T> later(FakeClusters *fake, Completion<bool> held, Result<T> answer, Cancel cancel)
    {
        const QString whom = QStringLiteral("a test");
        const auto waited = co_await held.wait(whom, Deadline::never(), cancel);
        if (!waited) {
            ++fake->stopped;
            co_return propagate(waited);
        }
        Result<T> now = answer;
        co_return now;
    }
    template <typename T>
    Async<T> of(const QMap<QString, Result<T>> &known, const QString &key, const Cancel &cancel)
    {
        asked.append(key);
        Result<T> answer = known.value(key, nothing(key));
        if (!holds)
            return answered(std::move(answer));
        m_held.append(Completion<bool>());
        return later(this, m_held.last(), std::move(answer), cancel);
    }

    QList<Completion<bool>> m_held;
};

/// A lock whose passphrase a test knows. `holds`: questions are answered when answer() says so.
class FakeSession final : public ui::SessionLink
{
public:
    QByteArray passphrase;        // empty: none is set
    std::optional<Error> refusal; // of everything but lock()
    QList<sessions::LockReason> locked;
    QStringList done; // "unlock", "set", "remove"
    bool holds = false;
    void answer() { std::exchange(m_held, {}).complete(true); }

    Async<> lock(sessions::LockReason reason, Cancel) override;
    Async<> unlock(ui::GivenSecret given, Cancel) override;
    Async<> setPassphrase(ui::GivenSecret current, ui::GivenSecret fresh, Cancel) override;
    Async<> removePassphrase(ui::GivenSecret current, Cancel) override;

private:
    static Async<> carryOut(FakeSession *fake, QString what, QByteArray given, std::optional<QByteArray> fresh);

    Completion<bool> m_held;
};

/// All of them, with a feed that a test fills.
template <typename Work = FakeWork, typename Record = FakeRecord, typename History = FakeHistory>
struct LinksOf
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    ui::Feed feed{clock};
    Work work;
    Record record;
    FakeTargets targets;
    FakeConfiguration configuration;
    History history;
    FakeLogins logins;
    FakeClusters clusters;
    FakeSession session;
    ui::Links links{feed, work, record, targets, configuration, history, logins, clusters, session};
};

using FakeLinks = LinksOf<>;

} // namespace wingman::test
