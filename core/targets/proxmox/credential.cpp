// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/credential.h"

#include <QRegularExpression>

namespace wingman::targets::proxmox {
namespace {

using secrets::SecretBytes;
using secrets::SecretRef;

QString plain(const SecretBytes &name)
{
    const auto bytes = name.view();
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
        .trimmed();
}

/// The last one is the secret itself; what stands before it are names.
Async<Login> readLogin(std::shared_ptr<const secrets::SecretStore> store, QList<SecretRef> references,
                       Deadline deadline, Cancel cancel)
{
    QStringList names;
    for (const SecretRef &reference : std::as_const(references)) {
        auto secret = co_await store->read(reference, deadline, cancel);
        if (!secret)
            co_return propagate(secret);
        if (references.size() == 1)
            co_return loginFrom(std::move(*secret));
        if (names.size() + 1 == references.size())
            co_return loginFromParts(names.first(), names.value(1), std::move(*secret));
        names.append(plain(*secret));
    }
    co_return fail(Code::Internal, {{"reason", QStringLiteral("a login without a reference")}});
}

} // namespace

Result<LoginSource> loginSource(std::shared_ptr<const secrets::SecretStore> store, const QString &credential)
{
    // A path may hold a comma: only one in front of another reference sets them apart.
    static const QRegularExpression between(QStringLiteral(",(?=(?:keychain|file|systemd):)"));
    QList<SecretRef> references;
    for (const QString &text : credential.split(between, Qt::SkipEmptyParts)) {
        const auto reference = SecretRef::parse(text);
        if (!reference)
            return propagate(reference);
        references.append(*reference);
    }
    constexpr int mostParts = 3;
    if (references.isEmpty() || references.size() > mostParts)
        return fail(Code::InvalidInput,
                    {{"what", QStringLiteral("The credential of a cluster")},
                     {"reason", QStringLiteral("it takes a reference to a token or login, or to its two or three "
                                               "parts")}});
    return LoginSource([store = std::move(store), references](Deadline deadline, Cancel cancel) {
        return readLogin(store, references, deadline, std::move(cancel));
    });
}

} // namespace wingman::targets::proxmox
