// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window/fake_links.h"

namespace wingman::test {
namespace {

QByteArray bytesOf(const ui::GivenSecret &secret)
{
    return secret ? QByteArray(secret->bytes().data(), static_cast<qsizetype>(secret->bytes().size())) : QByteArray();
}

} // namespace

QList<operations::OperationSpec> FakeWork::operations() const
{
    return specs;
}

QString FakeWork::confirmationPhrase(const operations::Plan &) const
{
    return {};
}

Async<execution::Record> FakeWork::plan(operations::Intent, Cancel)
{
    return none<execution::Record>();
}

Async<execution::Record> FakeWork::ask(PlanId, Cancel)
{
    return none<execution::Record>();
}

Async<execution::Record> FakeWork::decide(PlanId, bool, QString, QString, Cancel)
{
    return none<execution::Record>();
}

Async<execution::Record> FakeWork::run(PlanId, QString, Cancel)
{
    return none<execution::Record>();
}

Async<execution::Record> FakeWork::withdraw(PlanId, Cancel)
{
    return none<execution::Record>();
}

Async<execution::Record> FakeWork::find(QString, Cancel)
{
    return none<execution::Record>();
}

Async<ui::RecordPage> FakeWork::list(execution::RecordFilter filter, Cancel)
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

Async<ui::ApprovalPage> FakeWork::approvals(bool, int, Cancel)
{
    return none<ui::ApprovalPage>();
}

Async<QList<execution::Foreseen>> FakeWork::foresee(inventory::TargetRef target, Cancel)
{
    foreseeAsked.append(target.text());
    QList<execution::Foreseen> answer = foreseen.value(target.text());
    co_return answer;
}

QList<ui::RunningWork> FakeWork::running() const
{
    return now;
}

void FakeWork::stop(PlanId plan)
{
    stopped.append(plan.text());
}

Async<QList<audit::ListedEntry>> FakeRecord::list(audit::EntryFilter, audit::Page, Cancel)
{
    co_return QList<audit::ListedEntry>();
}

Async<audit::ListedEntry> FakeRecord::entry(audit::Sequence, Cancel)
{
    co_return fail(Code::NotFound, {{"what", QStringLiteral("an entry")}});
}

Async<QList<audit::ListedEntry>> FakeRecord::ofExecution(QString, Cancel)
{
    co_return QList<audit::ListedEntry>();
}

Async<audit::VerifyReport> FakeRecord::verify(audit::VerifyOptions, audit::VerifyProgress, Cancel)
{
    co_return audit::VerifyReport();
}

Async<inventory::Facts> FakeTargets::facts(inventory::TargetRef target, QString, Cancel)
{
    ++factsAsked;
    const auto found = known.constFind(target.text());
    if (found == known.cend())
        co_return fail(Code::NotFound, {{"what", target.text()}});
    inventory::Facts answer = *found;
    co_return answer;
}

Async<std::shared_ptr<ui::LogStream>> FakeTargets::logs(EndpointId, ObjectId, inventory::LogOptions, Cancel)
{
    co_return fail(Code::Unsupported, {});
}

Async<std::shared_ptr<ui::StatsStream>> FakeTargets::stats(EndpointId, ObjectId, Cancel)
{
    co_return fail(Code::Unsupported, {});
}

Async<QByteArray> FakeTargets::inspect(inventory::TargetRef, QString, bool, Cancel)
{
    co_return fail(Code::Unsupported, {});
}

void FakeTargets::refresh(const EndpointId &endpoint)
{
    refreshed.append(endpoint.text());
}

Async<QList<diagnostics::CheckResult>> FakeTargets::examine(QList<EndpointId>, Cancel)
{
    QList<diagnostics::CheckResult> answer = checks;
    co_return answer;
}

Async<std::optional<diagnostics::CheckResult>> FakeTargets::examineKeychain(Cancel)
{
    const auto found = std::find_if(checks.cbegin(), checks.cend(),
                                    [](const auto &one) { return one.id == QStringLiteral("keychain"); });
    const auto answer = found == checks.cend() ? std::nullopt : std::optional(*found);
    co_return answer;
}

Async<diagnostics::CheckResult> FakeTargets::tryOut(inventory::Endpoint endpoint, Cancel cancel)
{
    tried.append(endpoint);
    return when(way, cancel);
}

Async<QList<ui::Discovered>> FakeTargets::discover(Cancel cancel)
{
    ++discoverAsked;
    return when(engines, cancel);
}

Async<configuration::Stored> FakeConfiguration::stored(Cancel)
{
    configuration::Stored answer = now;
    co_return answer;
}

Async<QList<configuration::Version>> FakeConfiguration::history(configuration::Document, int, Cancel)
{
    co_return QList<configuration::Version>();
}

Async<QList<policy::Finding>> FakeConfiguration::wouldBeAllowed(QString, inventory::TargetKind, Cancel)
{
    co_return QList<policy::Finding>();
}

Async<QList<history::Entry>> FakeHistory::timeline(history::ObjectKey, history::TimelinePage, Cancel)
{
    co_return QList<history::Entry>();
}

Async<history::Away> FakeHistory::whileAway(Instant, int, Cancel)
{
    co_return history::Away();
}

Async<QList<history::Entry>> FakeHistory::changedOutside(Instant, Cancel)
{
    co_return QList<history::Entry>();
}

std::optional<Instant> FakeHistory::lastSeen() const
{
    return std::nullopt;
}

Async<diagnostics::CheckResult> FakeLogins::tryOut(inventory::Endpoint endpoint, ui::GivenSecret login, Cancel)
{
    tried.append(endpoint);
    triedWith.append(bytesOf(login));
    diagnostics::CheckResult answer;
    if (!ways.isEmpty())
        answer = ways.size() > 1 ? ways.takeFirst() : ways.first();
    co_return answer;
}

Async<> FakeLogins::keep(QString reference, ui::GivenSecret secret, Cancel)
{
    if (keepFails) {
        const Error error = *keepFails;
        co_return Failure(error);
    }
    kept.insert(reference, bytesOf(secret));
    co_return {};
}

Async<> FakeLogins::forget(QString reference, Cancel)
{
    kept.remove(reference);
    forgotten.append(reference);
    co_return {};
}

Async<ui::ImportedLogin> FakeLogins::import(QString, Cancel)
{
    Result<ui::ImportedLogin> answer = found;
    co_return answer;
}

QList<ui::FactorQuestion> FakeLogins::questions() const
{
    return asked;
}

void FakeLogins::answer(quint64 id, const QString &way, ui::GivenSecret factor)
{
    answers.append(QStringLiteral("%1 %2:%3").arg(id).arg(way, QString::fromUtf8(bytesOf(factor))));
    over(id);
}

void FakeLogins::decline(quint64 id)
{
    answers.append(QStringLiteral("%1 declined").arg(id));
    over(id);
}

void FakeLogins::ask(const ui::FactorQuestion &question)
{
    asked.append(question);
    Q_EMIT questionsChanged();
}

void FakeLogins::over(quint64 id)
{
    asked.removeIf([id](const ui::FactorQuestion &one) { return one.id == id; });
    Q_EMIT questionsChanged();
}

void FakeClusters::answer()
{
    QList<Completion<bool>> held = std::exchange(m_held, {});
    for (Completion<bool> &one : held)
        one.complete(true);
}

Async<inventory::Trend> FakeClusters::trend(inventory::TargetRef target, inventory::TrendSpan span, Cancel cancel)
{
    return of(trends, target.text() + QLatin1Char(' ') + inventory::trendSpanName(span), cancel);
}

Async<inventory::GuestSnapshots> FakeClusters::snapshots(inventory::TargetRef guest, Cancel cancel)
{
    return of(trees, guest.text(), cancel);
}

Async<inventory::StoredVolumes> FakeClusters::content(inventory::TargetRef storage, Cancel cancel)
{
    return of(contents, storage.text(), cancel);
}

Async<inventory::StoredVolumes> FakeClusters::backups(inventory::TargetRef guest, Cancel cancel)
{
    return of(kept, guest.text(), cancel);
}

Async<inventory::TaskReport> FakeClusters::task(EndpointId, QString upid, qint64 firstLine, Cancel)
{
    asked.append(QStringLiteral("%1 from %2").arg(upid).arg(firstLine));
    return answered(tasks.value(upid, nothing(upid)));
}

Async<QList<ui::GuestAt>> FakeClusters::guestsAt(EndpointId engine, Cancel cancel)
{
    return of(guests, engine.text(), cancel);
}

Async<> FakeSession::lock(sessions::LockReason reason, Cancel)
{
    locked.append(reason);
    return []() -> Async<> { co_return {}; }();
}

Async<> FakeSession::unlock(ui::GivenSecret given, Cancel)
{
    return carryOut(this, QStringLiteral("unlock"), bytesOf(given), std::nullopt);
}

Async<> FakeSession::setPassphrase(ui::GivenSecret current, ui::GivenSecret fresh, Cancel)
{
    return carryOut(this, QStringLiteral("set"), bytesOf(current), bytesOf(fresh));
}

Async<> FakeSession::removePassphrase(ui::GivenSecret current, Cancel)
{
    return carryOut(this, QStringLiteral("remove"), bytesOf(current), QByteArray());
}

Async<> FakeSession::carryOut(FakeSession *fake, QString what, QByteArray given, std::optional<QByteArray> fresh)
{
    if (fake->holds) {
        const QString whom = QStringLiteral("a test");
        const Completion<bool> held = fake->m_held;
        const auto waited = co_await held.wait(whom, Deadline::never(), Cancel());
        if (!waited)
            co_return propagate(waited);
    }
    if (fake->refusal)
        co_return Failure(*fake->refusal);
    if (!fake->passphrase.isEmpty() && given != fake->passphrase)
        co_return fail(Code::PassphraseWrong);
    fake->done.append(what);
    if (fresh)
        fake->passphrase = *fresh;
    co_return {};
}

} // namespace wingman::test
