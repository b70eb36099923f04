// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/login.h"

#include "base/redaction.h"
#include "common/secret_files.h"
#include "configuration/secret_files.h"
#include "ctl/hidden_line.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

using secrets::SecretBytes;

const QString forms = QStringLiteral("user@realm!token:value, or user@realm:password");

/// Where the endpoint of this name looks for it, or will: as the window does it.
Result<QString> referenceFor(const app::Composition &composition, const EndpointId &name)
{
    const QString prefix = QStringLiteral("keychain:");
    const auto endpoints = composition.sharedPorts()->endpoints();
    for (const inventory::Endpoint &endpoint : endpoints) {
        if (endpoint.id != name || endpoint.credential.isEmpty())
            continue;
        if (endpoint.credential.startsWith(prefix) && !endpoint.credential.contains(u','))
            return endpoint.credential;
        return fail(
            Code::Conflict,
            {{"what", name.text()},
             {"reason",
              QStringLiteral("it takes its login from %1, so nothing is kept").arg(inert(endpoint.credential))}});
    }
    return prefix + QStringLiteral("cluster/") + name.text();
}

/// What is left to do with the files that it was in.
void speakOfFiles(Session &session, const app::FoundLogin &found)
{
    const QString files = found.files.join(QStringLiteral(", "));
    if (!found.othersMayRead.isEmpty())
        session.out.note(QStringLiteral("Others on this machine may read %1 in %2: make a new token if that matters.")
                             .arg(found.othersMayRead.join(QStringLiteral(", ")), inert(found.folder)));
    const auto target = configuration::secretFilesIn(found.folder);
    session.out.note(QStringLiteral("%1 in %2 still hold it in clear.").arg(files, inert(found.folder)));
    if (target)
        session.out.note(
            QStringLiteral("To remove them: wingmanctl operation run wingman.secret-files.remove %1 files=%2")
                .arg(target->text(), found.files.join(u',')));
}

} // namespace

Async<ExitStatus> keepLogin(std::shared_ptr<Session> session, Words words)
{
    const auto name = EndpointId::parse(words.text(QStringLiteral("NAME")));
    if (!name)
        co_return propagate(name);
    const QString folder = words.text(QStringLiteral("--from"));
    if (!folder.isEmpty() && words.has(QStringLiteral("--stdin")))
        co_return fail(Code::Usage, {{"reason", QStringLiteral("--from and --stdin do not go together.")}});
    const auto reference = referenceFor(session->composition(), *name);
    if (!reference)
        co_return propagate(reference);
    TypedSecret secret;
    std::shared_ptr<app::FoundLogin> found;
    if (!folder.isEmpty()) {
        const auto read = co_await session->composition().findLogin(folder, session->cancel);
        if (!read)
            co_return propagate(read);
        found = *read;
        secret = std::make_shared<SecretBytes>(found->login.copy());
    } else {
        const bool fromInput = words.has(QStringLiteral("--stdin"));
        const QByteArray prompt = QStringLiteral("Login of %1 (%2): ").arg(inert(name->text()), forms).toUtf8();
        const auto given = co_await hiddenLine(session, prompt, QStringLiteral("login"), fromInput);
        if (!given)
            co_return propagate(given);
        secret = *given;
    }
    const auto login = app::loginName(*secret);
    if (!login)
        co_return propagate(login);
    const auto kept = co_await session->composition().keepSecret(*reference, secret, session->cancel);
    if (!kept)
        co_return propagate(kept);
    const QString address = found && !found->address.isEmpty() ? found->address : QStringLiteral("https://HOST:8006");
    QJsonObject json{{QStringLiteral("reference"), *reference}, {QStringLiteral("login"), *login}};
    if (found) {
        json.insert(QStringLiteral("address"), found->address);
        json.insert(QStringLiteral("files"), QJsonArray::fromStringList(found->files));
    }
    session->out.result(json, {*reference}, [&] {
        session->out.say(QStringLiteral("The login of %1 is kept as %2.").arg(inert(*login), *reference));
        session->out.say(
            QStringLiteral("A cluster that is not saved yet: wingmanctl endpoint add %1 %2 --credential %3")
                .arg(name->text(), inert(address), *reference));
    });
    if (found)
        speakOfFiles(*session, *found);
    co_return ExitStatus::Done;
}

} // namespace wingman::ctl
