// SPDX-License-Identifier: GPL-3.0-or-later
// What a part of the window asks, answered from plain values that a test sets; and a window around it that writes down
// what was asked of it.
#pragma once

#include "base/async.h"
#include "link/links.h"
#include "link/navigator.h"
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

    QList<operations::OperationSpec> operations() const override { return specs; }
    QString confirmationPhrase(const operations::Plan &) const override { return {}; }
    Async<execution::Record> plan(operations::Intent, Cancel) override { return none<execution::Record>(); }
    Async<execution::Record> ask(PlanId, Cancel) override { return none<execution::Record>(); }
    Async<execution::Record> decide(PlanId, bool, QString, QString, Cancel) override
    {
        return none<execution::Record>();
    }
    Async<execution::Record> run(PlanId, QString, Cancel) override { return none<execution::Record>(); }
    Async<execution::Record> withdraw(PlanId, Cancel) override { return none<execution::Record>(); }
    Async<execution::Record> find(QString, Cancel) override { return none<execution::Record>(); }
    Async<ui::RecordPage> list(execution::RecordFilter filter, Cancel) override
    {
        ui::RecordPage page;
        for (const execution::Record &record : std::as_const(records)) {
            const auto isOn = [&](const operations::TargetPlan &target) {
                return target.target().text().contains(filter.target);
            };
            const auto &targets = record.plan.targets;
            const bool fits = filter.target.isEmpty() || std::any_of(targets.cbegin(), targets.cend(), isOn);
            const bool isIn = filter.states.isEmpty() || filter.states.contains(record.state);
            if (fits && isIn && page.records.size() < filter.limit)
                page.records.append(record);
        }
        co_return page;
    }
    Async<ui::ApprovalPage> approvals(bool, int, Cancel) override { return none<ui::ApprovalPage>(); }
    Async<QList<execution::Foreseen>> foresee(inventory::TargetRef target, Cancel) override
    {
        foreseeAsked.append(target.text());
        QList<execution::Foreseen> answer = foreseen.value(target.text());
        co_return answer;
    }
    QList<ui::RunningWork> running() const override { return now; }
    void stop(PlanId plan) override { stopped.append(plan.text()); }

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
    Async<QList<audit::ListedEntry>> list(audit::EntryFilter, audit::Page, Cancel) override
    {
        co_return QList<audit::ListedEntry>();
    }
    Async<audit::ListedEntry> entry(audit::Sequence, Cancel) override
    {
        co_return fail(Code::NotFound, {{"what", QStringLiteral("an entry")}});
    }
    Async<QList<audit::ListedEntry>> ofExecution(QString, Cancel) override { co_return QList<audit::ListedEntry>(); }
    Async<audit::VerifyReport> verify(audit::VerifyOptions, audit::VerifyProgress, Cancel) override
    {
        co_return audit::VerifyReport();
    }
};

class FakeTargets final : public ui::TargetLink
{
public:
    QMap<QString, inventory::Facts> known; // by target's address
    int factsAsked = 0;
    QList<diagnostics::CheckResult> checks; // of the doctor

    Async<inventory::Facts> facts(inventory::TargetRef target, QString, Cancel) override
    {
        ++factsAsked;
        const auto found = known.constFind(target.text());
        if (found == known.cend())
            co_return fail(Code::NotFound, {{"what", target.text()}});
        inventory::Facts answer = *found;
        co_return answer;
    }
    Async<std::shared_ptr<ui::LogStream>> logs(EndpointId, ObjectId, inventory::LogOptions, Cancel) override
    {
        co_return fail(Code::Unsupported, {});
    }
    Async<std::shared_ptr<ui::StatsStream>> stats(EndpointId, ObjectId, Cancel) override
    {
        co_return fail(Code::Unsupported, {});
    }
    Async<QByteArray> inspect(inventory::TargetRef, QString, bool, Cancel) override
    {
        co_return fail(Code::Unsupported, {});
    }
    QStringList refreshed;
    void refresh(const EndpointId &endpoint) override { refreshed.append(endpoint.text()); }
    Async<QList<diagnostics::CheckResult>> examine(QList<EndpointId>, Cancel) override
    {
        QList<diagnostics::CheckResult> answer = checks;
        co_return answer;
    }
    Async<std::optional<diagnostics::CheckResult>> examineKeychain(Cancel) override
    {
        const auto found = std::find_if(checks.cbegin(), checks.cend(),
                                        [](const auto &one) { return one.id == QStringLiteral("keychain"); });
        const auto answer = found == checks.cend() ? std::nullopt : std::optional(*found);
        co_return answer;
    }
    // What was asked is answered when the test likes; without a question open, at once by these.
    Result<QList<ui::Discovered>> engines{QList<ui::Discovered>()};
    Result<diagnostics::CheckResult> way{diagnostics::CheckResult()};
    bool holds = false; // answer() gives what was asked meanwhile
    QList<inventory::Endpoint> tried;
    int discoverAsked = 0;
    int stopped = 0; // questions whose asker did not want to wait any more
    void answer() { std::exchange(m_held, {}).complete(true); }

    Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, Cancel cancel) override
    {
        tried.append(endpoint);
        return when(way, cancel);
    }
    Async<QList<ui::Discovered>> discover(Cancel cancel) override
    {
        ++discoverAsked;
        return when(engines, cancel);
    }

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

    Async<configuration::Stored> stored(Cancel) override
    {
        configuration::Stored answer = now;
        co_return answer;
    }
    Async<QList<configuration::Version>> history(configuration::Document, int, Cancel) override
    {
        co_return QList<configuration::Version>();
    }
    Async<QList<policy::Finding>> wouldBeAllowed(QString, inventory::TargetKind, Cancel) override
    {
        co_return QList<policy::Finding>();
    }
};

class FakeHistory final : public ui::HistoryLink
{
public:
    Async<QList<history::Entry>> timeline(history::ObjectKey, history::TimelinePage, Cancel) override
    {
        co_return QList<history::Entry>();
    }
    Async<history::Away> whileAway(Instant, int, Cancel) override { co_return history::Away(); }
    Async<QList<history::Entry>> changedOutside(Instant, Cancel) override { co_return QList<history::Entry>(); }
    std::optional<Instant> lastSeen() const override { return std::nullopt; }
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

    Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, ui::GivenSecret login, Cancel) override
    {
        tried.append(endpoint);
        triedWith.append(bytesOf(login));
        diagnostics::CheckResult answer;
        if (!ways.isEmpty())
            answer = ways.size() > 1 ? ways.takeFirst() : ways.first();
        co_return answer;
    }
    Async<> keep(QString reference, ui::GivenSecret secret, Cancel) override
    {
        if (keepFails) {
            const Error error = *keepFails;
            co_return Failure(error);
        }
        kept.insert(reference, bytesOf(secret));
        co_return {};
    }
    Async<> forget(QString reference, Cancel) override
    {
        kept.remove(reference);
        forgotten.append(reference);
        co_return {};
    }
    Async<ui::ImportedLogin> import(QString, Cancel) override
    {
        Result<ui::ImportedLogin> answer = found;
        co_return answer;
    }
    QList<ui::FactorQuestion> questions() const override { return asked; }
    void answer(quint64 id, const QString &way, ui::GivenSecret factor) override
    {
        answers.append(QStringLiteral("%1 %2:%3").arg(id).arg(way, QString::fromUtf8(bytesOf(factor))));
        over(id);
    }
    void decline(quint64 id) override
    {
        answers.append(QStringLiteral("%1 declined").arg(id));
        over(id);
    }
    void ask(const ui::FactorQuestion &question)
    {
        asked.append(question);
        Q_EMIT questionsChanged();
    }
    void over(quint64 id)
    {
        asked.removeIf([id](const ui::FactorQuestion &one) { return one.id == id; });
        Q_EMIT questionsChanged();
    }

private:
    static QByteArray bytesOf(const ui::GivenSecret &secret)
    {
        return secret ? QByteArray(secret->bytes().data(), static_cast<qsizetype>(secret->bytes().size()))
                      : QByteArray();
    }
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
    void answer()
    {
        QList<Completion<bool>> held = std::exchange(m_held, {});
        for (Completion<bool> &one : held)
            one.complete(true);
    }

    Async<inventory::Trend> trend(inventory::TargetRef target, inventory::TrendSpan span, Cancel cancel) override
    {
        return of(trends, target.text() + QLatin1Char(' ') + inventory::trendSpanName(span), cancel);
    }
    Async<inventory::GuestSnapshots> snapshots(inventory::TargetRef guest, Cancel cancel) override
    {
        return of(trees, guest.text(), cancel);
    }
    Async<inventory::StoredVolumes> content(inventory::TargetRef storage, Cancel cancel) override
    {
        return of(contents, storage.text(), cancel);
    }
    Async<inventory::StoredVolumes> backups(inventory::TargetRef guest, Cancel cancel) override
    {
        return of(kept, guest.text(), cancel);
    }
    Async<inventory::TaskReport> task(EndpointId, QString upid, qint64 firstLine, Cancel) override
    {
        asked.append(QStringLiteral("%1 from %2").arg(upid).arg(firstLine));
        return answered(tasks.value(upid, nothing(upid)));
    }
    Async<QList<ui::GuestAt>> guestsAt(EndpointId engine, Cancel cancel) override
    {
        return of(guests, engine.text(), cancel);
    }

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

/// All of them, with a feed that a test fills.
struct FakeLinks
{
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    ui::Feed feed{clock};
    FakeWork work;
    FakeRecord record;
    FakeTargets targets;
    FakeConfiguration configuration;
    FakeHistory history;
    FakeLogins logins;
    FakeClusters clusters;
    ui::Links links{feed, work, record, targets, configuration, history, logins, clusters};
};

/// Writes down what was asked of the window: "go wingman:audit/chain", "plan docker.container.restart on …".
class FakeNavigator final : public ui::Navigator
{
public:
    QStringList asked;
    QList<operations::Intent> intents;

    void go(const ui::Place &place) override { asked.append(QStringLiteral("go ") + place.url().toString()); }
    void openPlan(const operations::Intent &intent) override
    {
        QStringList targets;
        for (const inventory::TargetRef &target : intent.targets)
            targets.append(target.text());
        asked.append(QStringLiteral("plan %1 on %2").arg(intent.operation.text(), targets.join(QLatin1Char(' '))));
        intents.append(intent);
    }
    void openRecord(const QString &id) override { asked.append(QStringLiteral("record ") + id); }
    void openHelp(const QString &topic) override { asked.append(QStringLiteral("help ") + topic); }
    void openPosture() override { asked.append(QStringLiteral("posture")); }
    void openFirstRun() override { asked.append(QStringLiteral("first run")); }
    void openAddEndpoint() override { asked.append(QStringLiteral("add endpoint")); }
    void openAddCluster() override { asked.append(QStringLiteral("add cluster")); }
    void say(const QString &line) override { asked.append(QStringLiteral("say ") + line); }
};

} // namespace wingman::test
