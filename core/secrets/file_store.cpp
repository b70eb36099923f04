// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/file_store.h"

#include "secrets/owner_only_file.h"

#include <QCoreApplication>

namespace wingman::secrets {
namespace {

Async<SecretBytes> readFlow(std::shared_ptr<Worker> worker, QString credentials, SecretRef ref, Deadline deadline,
                            Cancel cancel)
{
    QString path;
    OwnedBy owner = OwnedBy::Us;
    switch (ref.kind()) {
    case SecretRef::Kind::File:
        path = ref.name();
        break;
    case SecretRef::Kind::Systemd:
        if (credentials.isEmpty())
            co_return fail(Code::SecretNotFound, {{"name", ref.text()}});
        path = credentials + QLatin1Char('/') + ref.name();
        owner = OwnedBy::UsOrTheSystem;
        break;
    case SecretRef::Kind::Keychain:
        co_return fail(
            Code::Unsupported,
            {{"what", ref.text()}, {"reason", QCoreApplication::translate("wingman::Secrets", "it is no file")}});
    }
    // Named first: GCC 12 destroys the captures of a lambda inside a co_await expression twice.
    const auto job = [path, owner] { return readOwnerOnlyFile(path, owner); };
    co_return co_await Worker::run(worker, ref.text(), job, deadline, cancel);
}

Async<> refuse(QString what)
{
    co_return fail(
        Code::Unsupported,
        {{"what", what},
         {"reason", QCoreApplication::translate("wingman::Secrets",
                                                "secrets are never written in plain text; change the file yourself")}});
}

Async<> nothingToWaitFor()
{
    co_return {};
}

} // namespace

FileStore::FileStore(std::shared_ptr<Worker> worker, QString credentials)
    : m_worker(std::move(worker)), m_credentials(std::move(credentials))
{
}

Async<SecretBytes> FileStore::read(SecretRef ref, Deadline deadline, Cancel cancel) const
{
    return readFlow(m_worker, m_credentials, std::move(ref), deadline, std::move(cancel));
}

Async<> FileStore::write(SecretRef ref, SecretBytes, Deadline, Cancel)
{
    return refuse(ref.text());
}

Async<> FileStore::remove(SecretRef ref, Deadline, Cancel)
{
    return refuse(ref.text());
}

Async<> FileStore::availability(Deadline, Cancel) const
{
    return nothingToWaitFor();
}

} // namespace wingman::secrets
