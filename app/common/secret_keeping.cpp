// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets on their way into the keychain. The chain holds names, never what is behind them.
#include "common/parts.h"
#include "common/secret_files.h"

#include <QCoreApplication>

namespace wingman::app {
namespace {

constexpr auto patience = std::chrono::seconds(30);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Composition)
};

using PartsPtr = std::shared_ptr<Composition::Parts>;

Result<secrets::SecretRef> keychainRef(const QString &reference)
{
    auto ref = secrets::SecretRef::parse(reference);
    if (!ref)
        return propagate(ref);
    if (ref->kind() != secrets::SecretRef::Kind::Keychain)
        return fail(Code::InvalidInput,
                    {{"what", ref->text()}, {"reason", Words::tr("secrets are only kept in the keychain")}});
    return *ref;
}

Async<> record(PartsPtr parts, QString action, secrets::SecretRef ref, QString result, Cancel cancel)
{
    audit::EntryDraft draft;
    draft.actor = parts->actor.id.text();
    draft.role = identity::roleName(parts->actor.role);
    draft.origin = identity::originName(parts->actor.origin);
    draft.action = action;
    draft.target = inventory::TargetRef::configuration(QStringLiteral("secret/") + ref.name()).text();
    draft.result = result;
    const auto written = co_await parts->log->append(std::move(draft), Deadline::after(patience), std::move(cancel));
    if (!written)
        co_return propagate(written);
    co_return {};
}

/// The same rules as for any other change of Wingman's own: role, lockdown, a read-only that is imposed.
Async<> mayChange(PartsPtr parts, Cancel cancel)
{
    using identity::Permission;
    const identity::Role role = actorNow(*parts).role;
    if (!identity::permits(role, Permission::ManageSecrets))
        co_return fail(Code::PermissionDenied, {{"role", identity::roleName(role)},
                                                {"permission", identity::permissionName(Permission::ManageSecrets)}});
    const auto posture = co_await parts->posture->posture(Deadline::after(patience), std::move(cancel));
    if (!posture)
        co_return propagate(posture);
    if (!posture->lockdownReasons.isEmpty())
        co_return fail(Code::Lockdown, {{"reasons", posture->lockdownReasons.join(QStringLiteral(", "))}});
    if (posture->readOnly && posture->readOnlyImposed)
        co_return fail(Code::ReadOnlyMode, {{"source", posture->readOnlySource}});
    co_return {};
}

/// Written down before it is done, and how it ended after it.
Async<> keepFlow(PartsPtr parts, QString reference, std::shared_ptr<secrets::SecretBytes> secret, Cancel cancel)
{
    const auto ref = keychainRef(reference);
    if (!ref)
        co_return propagate(ref);
    const auto may = co_await mayChange(parts, cancel);
    if (!may)
        co_return propagate(may);
    const QString action = QStringLiteral("secret.kept");
    const auto meant = co_await record(parts, action, *ref, QStringLiteral("begun"), cancel);
    if (!meant)
        co_return propagate(meant);
    secrets::SecretBytes copy = secret->copy();
    const auto kept = co_await parts->keychain->write(*ref, std::move(copy), Deadline::after(patience), cancel);
    const QString end = kept ? QStringLiteral("ok") : codeName(kept.error().code);
    const auto ended = co_await record(parts, action, *ref, end, Cancel());
    if (!kept)
        co_return propagate(kept);
    co_return ended;
}

Async<> forgetFlow(PartsPtr parts, QString reference, Cancel cancel)
{
    const auto ref = keychainRef(reference);
    if (!ref)
        co_return propagate(ref);
    const auto may = co_await mayChange(parts, cancel);
    if (!may)
        co_return propagate(may);
    const QString action = QStringLiteral("secret.forgotten");
    const auto meant = co_await record(parts, action, *ref, QStringLiteral("begun"), cancel);
    if (!meant)
        co_return propagate(meant);
    const auto gone = co_await parts->keychain->remove(*ref, Deadline::after(patience), cancel);
    const QString end = gone ? QStringLiteral("ok") : codeName(gone.error().code);
    const auto ended = co_await record(parts, action, *ref, end, Cancel());
    if (!gone)
        co_return propagate(gone);
    co_return ended;
}

Async<std::shared_ptr<FoundLogin>> findFlow(PartsPtr parts, QString folder, Cancel cancel)
{
    const std::function<Result<std::shared_ptr<FoundLogin>>()> job = [folder]() -> Result<std::shared_ptr<FoundLogin>> {
        auto found = readSecretFiles(folder);
        if (!found)
            return propagate(found);
        return std::make_shared<FoundLogin>(std::move(*found));
    };
    auto found = co_await Worker::run(parts->keychainWorker, QStringLiteral("the secret files"), job,
                                      Deadline::after(patience), std::move(cancel));
    co_return found;
}

} // namespace

Async<> Composition::keepSecret(QString reference, std::shared_ptr<secrets::SecretBytes> secret, Cancel cancel) const
{
    return keepFlow(m_parts, std::move(reference), std::move(secret), std::move(cancel));
}

Async<> Composition::forgetSecret(QString reference, Cancel cancel) const
{
    return forgetFlow(m_parts, std::move(reference), std::move(cancel));
}

Async<std::shared_ptr<FoundLogin>> Composition::findLogin(QString folder, Cancel cancel) const
{
    return findFlow(m_parts, std::move(folder), std::move(cancel));
}

} // namespace wingman::app
