// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_store.h"

#include "secrets/keychain_probe.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>
#include <qt6keychain/keychain.h>

namespace wingman::secrets {
namespace {

using Access = KeychainStore::Access;
constexpr std::size_t largestSecret = 2048;

QString say(const char *text)
{
    return QCoreApplication::translate("wingman::Secrets", text);
}

Failure unavailable(const QString &reason)
{
    return fail(Code::KeychainUnavailable,
                {{"reason", reason.isEmpty() ? say(QT_TRANSLATE_NOOP("wingman::Secrets", "no keychain service answers"))
                                             : reason}});
}

/// A secret on its way through QtKeychain, wiped when the last holder lets go, job or not.
struct Passing
{
    QByteArray bytes;
    Passing() = default;
    Passing(const Passing &) = delete;
    Passing &operator=(const Passing &) = delete;
    ~Passing() { wipe(bytes); }
};

struct Answer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    SecretBytes secret;
};

/// The keychain's state, looked at on the worker; TimedOut when even that hangs.
Async<KeychainState> look(Access access, Deadline deadline, Cancel cancel)
{
    const Completion<KeychainState> done;
    const QString what = say(QT_TRANSLATE_NOOP("wingman::Secrets", "The system keychain"));
    const bool queued = access.worker->post([done, deadline, what] {
        KeychainState state;
        if (!deadline.hasPassed())
            state = probeKeychain(deadline);
        if (deadline.hasPassed() || state.kind == KeychainState::Kind::Silent) // a look that was cut short saw nothing
            done.complete(fail(Code::TimedOut, {{"what", what}}));
        else
            done.complete(state);
    });
    if (!queued)
        co_return fail(Code::Cancelled);
    co_return co_await done.wait(what, deadline, cancel);
}

/// Whether it is worth starting a job.
Async<> ready(Access access, Unlocking unlocking, Deadline deadline, Cancel cancel)
{
    const auto state = co_await look(access, deadline, cancel);
    if (!state)
        co_return propagate(state);
    switch (state->kind) {
    case KeychainState::Kind::Open:
    case KeychainState::Kind::Unknown:
        co_return {};
    case KeychainState::Kind::Absent:
    case KeychainState::Kind::Silent:
        co_return unavailable(state->reason);
    case KeychainState::Kind::Locked:
        if (unlocking == Unlocking::Never)
            co_return fail(Code::KeychainLocked);
        co_return {};
    }
    Q_UNREACHABLE();
}

/// What a job's error means, after a second look: a keychain that stayed locked answers like an empty one.
Async<Error> meaning(Access access, SecretRef ref, QKeychain::Error error, QString text, Deadline deadline,
                     Cancel cancel)
{
    const auto state = co_await look(access, deadline, cancel);
    if (state && state->kind == KeychainState::Kind::Locked)
        co_return Error{Code::KeychainLocked, {}};
    if (state && state->kind == KeychainState::Kind::Absent)
        co_return unavailable(state->reason).value();
    switch (error) {
    case QKeychain::EntryNotFound:
        co_return Error{Code::SecretNotFound, {{"name", ref.text()}}};
    case QKeychain::AccessDeniedByUser:
        co_return unavailable(say(QT_TRANSLATE_NOOP("wingman::Secrets", "access was refused in its dialog"))).value();
    case QKeychain::AccessDenied:
        co_return unavailable(say(QT_TRANSLATE_NOOP("wingman::Secrets", "access was refused"))).value();
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        co_return unavailable(say(QT_TRANSLATE_NOOP("wingman::Secrets", "this system has none that Wingman knows")))
            .value();
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        co_return unavailable(text).value();
    }
    Q_UNREACHABLE();
}

/// Runs one job of QtKeychain on its thread. Nothing that the job reads outlives the flow unwiped.
template <typename Job, typename Prepare, typename Collect>
Async<Answer> perform(Access access, SecretRef ref, Prepare prepare, Collect collect, Deadline deadline, Cancel cancel)
{
    const Completion<Answer> done;
    const bool posted = access.home->post([done, service = access.service, key = ref.name(), prepare, collect] {
        auto *job = new Job(service); // deletes itself when it has finished
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(key);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, job, [done, job, collect](QKeychain::Job *) {
            Answer answer;
            answer.error = job->error();
            answer.text = job->errorString();
            if (answer.error == QKeychain::NoError)
                answer.secret = collect(*job);
            done.complete(std::move(answer));
        });
        job->start();
    });
    if (!posted)
        co_return fail(Code::Cancelled);
    co_return co_await done.wait(say(QT_TRANSLATE_NOOP("wingman::Secrets", "The system keychain")), deadline, cancel);
}

template <typename Job, typename Prepare, typename Collect>
Async<SecretBytes> run(Access access, SecretRef ref, Prepare prepare, Collect collect, Deadline deadline, Cancel cancel)
{
    if (ref.kind() != SecretRef::Kind::Keychain) {
        co_return fail(Code::Unsupported,
                       {{"what", ref.text()},
                        {"reason", say(QT_TRANSLATE_NOOP("wingman::Secrets", "it is no entry of the keychain"))}});
    }
    if (const auto isReady = co_await ready(access, access.unlocking, deadline, cancel); !isReady)
        co_return propagate(isReady);
    auto answer = co_await perform<Job>(access, ref, std::move(prepare), std::move(collect), deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    if (answer->error == QKeychain::NoError)
        co_return std::move(answer->secret);
    const auto error = co_await meaning(access, ref, answer->error, answer->text, deadline, cancel);
    if (!error)
        co_return propagate(error);
    co_return Failure(*error);
}

Async<SecretBytes> readFlow(Access access, SecretRef ref, Deadline deadline, Cancel cancel)
{
    const auto prepare = [](QKeychain::ReadPasswordJob &) {};
    const auto collect = [](QKeychain::ReadPasswordJob &job) {
        QByteArray bytes = job.binaryData();
        return SecretBytes::takeFrom(bytes); // wipes the job's own buffer too
    };
    co_return co_await run<QKeychain::ReadPasswordJob>(access, ref, prepare, collect, deadline, cancel);
}

Async<> writeFlow(Access access, SecretRef ref, SecretBytes secret, Deadline deadline, Cancel cancel)
{
    if (secret.size() > largestSecret)
        co_return fail(Code::LimitExceeded, {{"what", ref.text()}, {"limit", static_cast<qint64>(largestSecret)}});
    const auto passing = std::make_shared<Passing>();
    passing->bytes = QByteArray(static_cast<qsizetype>(secret.size()), '\0');
    std::copy(secret.view().begin(), secret.view().end(), passing->bytes.begin());
    const auto prepare = [passing](QKeychain::WritePasswordJob &job) { job.setBinaryData(passing->bytes); };
    const auto collect = [passing](QKeychain::WritePasswordJob &) { return SecretBytes(); };
    const auto written = co_await run<QKeychain::WritePasswordJob>(access, ref, prepare, collect, deadline, cancel);
    if (!written)
        co_return propagate(written);
    co_return {};
}

Async<> removeFlow(Access access, SecretRef ref, Deadline deadline, Cancel cancel)
{
    // Some keychains say that they removed what was never there.
    const auto there = co_await readFlow(access, ref, deadline, cancel);
    if (!there)
        co_return propagate(there);
    const auto prepare = [](QKeychain::DeletePasswordJob &) {};
    const auto collect = [](QKeychain::DeletePasswordJob &) { return SecretBytes(); };
    const auto removed = co_await run<QKeychain::DeletePasswordJob>(access, ref, prepare, collect, deadline, cancel);
    if (!removed)
        co_return propagate(removed);
    co_return {};
}

} // namespace

QString keychainServiceFor(const QString &dataFolder)
{
    const QFileInfo folder(dataFolder);
    const QString canonical = folder.canonicalFilePath();
    const QString path = canonical.isEmpty() ? folder.absoluteFilePath() : canonical;
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("wingman-") + QString::fromLatin1(digest.first(16));
}

KeychainStore::KeychainStore(QString service, std::shared_ptr<Worker> worker, Unlocking unlocking)
    : m_access{std::move(service), std::move(worker), ThreadPort::here(), unlocking}
{
}

Async<SecretBytes> KeychainStore::read(SecretRef ref, Deadline deadline, Cancel cancel) const
{
    return readFlow(m_access, std::move(ref), deadline, std::move(cancel));
}

Async<> KeychainStore::write(SecretRef ref, SecretBytes secret, Deadline deadline, Cancel cancel)
{
    return writeFlow(m_access, std::move(ref), std::move(secret), deadline, std::move(cancel));
}

Async<> KeychainStore::remove(SecretRef ref, Deadline deadline, Cancel cancel)
{
    return removeFlow(m_access, std::move(ref), deadline, std::move(cancel));
}

Async<> KeychainStore::availability(Deadline deadline, Cancel cancel) const
{
    return ready(m_access, Unlocking::Never, deadline, std::move(cancel));
}

} // namespace wingman::secrets
