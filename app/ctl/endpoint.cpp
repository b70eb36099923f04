// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/change.h"
#include "ctl/checks.h"
#include "ctl/login.h"
#include "ctl/verbs.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

using inventory::Endpoint;

QJsonObject toJson(const Endpoint &endpoint)
{
    return {{QStringLiteral("name"), endpoint.id.text()},
            {QStringLiteral("platform"), inventory::platformName(endpoint.platform)},
            {QStringLiteral("address"), endpoint.address},
            {QStringLiteral("source"), endpoint.source},
            {QStringLiteral("demonstration"), endpoint.demonstration},
            {QStringLiteral("guest"), endpoint.guest}};
}

Async<ExitStatus> list(std::shared_ptr<Session> session, Words)
{
    const auto endpoints = session->composition().sharedPorts()->endpoints();
    QJsonArray all;
    QStringList names;
    Table table(
        {QStringLiteral("NAME"), QStringLiteral("PLATFORM"), QStringLiteral("ADDRESS"), QStringLiteral("SOURCE")});
    for (const Endpoint &endpoint : endpoints) {
        all.append(toJson(endpoint));
        names.append(endpoint.id.text());
        table.add({endpoint.id.text(), inventory::platformName(endpoint.platform), endpoint.address, endpoint.source});
    }
    QJsonArray problems;
    for (const QString &problem : session->composition().endpointProblems())
        problems.append(problem);
    session->out.result({{QStringLiteral("endpoints"), all}, {QStringLiteral("problems"), problems}}, names, [&] {
        if (table.isEmpty())
            session->out.say(QStringLiteral(
                "No endpoint is known. Start Docker, set DOCKER_HOST, or: wingmanctl endpoint add NAME ADDRESS"));
        else
            session->out.table(table);
    });
    for (const QString &problem : session->composition().endpointProblems())
        session->out.note(problem);
    co_return ExitStatus::Done;
}

Async<ExitStatus> add(std::shared_ptr<Session> session, Words words)
{
    QMap<QString, QString> parameters{{QStringLiteral("address"), words.text(QStringLiteral("ADDRESS"))}};
    const auto take = [&](const char *flag, const char *parameter) {
        if (words.has(QLatin1String(flag)))
            parameters.insert(QLatin1String(parameter), words.text(QLatin1String(flag)));
    };
    // An engine is never reached by https://, a cluster never by anything else.
    if (words.text(QStringLiteral("ADDRESS")).startsWith(QStringLiteral("https://")))
        parameters.insert(QStringLiteral("platform"), QStringLiteral("proxmox"));
    take("--platform", "platform");
    take("--tls-ca", "tls_ca");
    take("--tls-certificate", "tls_certificate");
    take("--tls-key", "tls_key");
    take("--tls-server-name", "tls_server_name");
    take("--credential", "credential");
    return change(std::move(session), QStringLiteral("wingman.endpoint.add"),
                  QStringLiteral("endpoint/") + words.text(QStringLiteral("NAME")), parameters,
                  words.text(QStringLiteral("--reason")));
}

Async<ExitStatus> wrongSetting()
{
    co_return fail(Code::Usage, {{"reason", QStringLiteral("What can be set is guest=ADDRESS, or guest= for none.")}});
}

Async<ExitStatus> remove(std::shared_ptr<Session> session, Words words)
{
    return change(std::move(session), QStringLiteral("wingman.endpoint.remove"),
                  QStringLiteral("endpoint/") + words.text(QStringLiteral("NAME")), {},
                  words.text(QStringLiteral("--reason")));
}

Async<ExitStatus> set(std::shared_ptr<Session> session, Words words)
{
    const QString setting = words.text(QStringLiteral("SETTING"));
    const QString value = setting.section(u'=', 1);
    if (!setting.contains(u'=') || setting.section(u'=', 0, 0) != u"guest")
        return wrongSetting();
    return change(std::move(session), QStringLiteral("wingman.endpoint.guest"),
                  QStringLiteral("endpoint/") + words.text(QStringLiteral("NAME")), {{QStringLiteral("guest"), value}},
                  words.text(QStringLiteral("--reason")));
}

Async<ExitStatus> trust(std::shared_ptr<Session> session, Words words)
{
    return change(std::move(session), QStringLiteral("wingman.endpoint.trust"),
                  QStringLiteral("endpoint/") + words.text(QStringLiteral("NAME")),
                  {{QStringLiteral("node"), words.text(QStringLiteral("NODE"))},
                   {QStringLiteral("fingerprint"), words.text(QStringLiteral("FINGERPRINT"))}},
                  words.text(QStringLiteral("--reason")));
}

Async<ExitStatus> test(std::shared_ptr<Session> session, Words words)
{
    const auto name = EndpointId::parse(words.text(QStringLiteral("NAME")));
    if (!name)
        co_return propagate(name);
    const auto reader = session->composition().sharedPorts()->reader(*name);
    if (!reader)
        co_return propagate(reader);
    const QList<std::shared_ptr<inventory::Reader>> one{*reader};
    auto results = co_await session->composition().examineEndpoints(one, session->cancel);
    if (!results)
        co_return propagate(results);
    showChecks(session->out, *results);
    for (const auto &result : std::as_const(*results)) {
        if (result.status == diagnostics::CheckStatus::Failed)
            co_return result.error ? statusOf(*session, *result.error) : ExitStatus::Unreachable;
    }
    co_return ExitStatus::Done;
}

} // namespace

QList<Verb> endpointVerbs()
{
    const QString noun = QStringLiteral("endpoint");
    const Positional name{QStringLiteral("NAME"), QStringLiteral("The endpoint's name"), Positional::Count::One, {}};
    const auto flag = [](const char *text, const char *value, const char *help) {
        return Flag{QLatin1String(text), QLatin1String(value), QString::fromUtf8(help), {}};
    };
    return {
        {noun,
         QStringLiteral("list"),
         QStringLiteral("All endpoints and what named them"),
         {},
         {},
         {QStringLiteral("endpoint list"), QStringLiteral("endpoint list --json")},
         Needs::Core,
         list},
        {noun,
         QStringLiteral("add"),
         QStringLiteral("Save an endpoint"),
         {name,
          {QStringLiteral("ADDRESS"),
           QStringLiteral("unix:///…, npipe:////./pipe/…, tcp://HOST:PORT, https://HOST:8006"),
           Positional::Count::One,
           {}}},
         {{QStringLiteral("--platform"),
           QStringLiteral("PLATFORM"),
           QStringLiteral("docker, or proxmox where the address is https://"),
           {QStringLiteral("docker"), QStringLiteral("proxmox")}},
          flag("--tls-ca", "FILE", "Certificate authority of the engine"),
          flag("--tls-certificate", "FILE", "Own certificate"),
          flag("--tls-key", "FILE", "Own key"),
          flag("--tls-server-name", "NAME", "Name in the engine's certificate"),
          flag("--credential", "REFERENCE", "keychain:NAME, file:PATH or systemd:NAME; never the secret itself"),
          reasonFlag()},
         {QStringLiteral("endpoint add nas unix:///run/nas/docker.sock"),
          QStringLiteral("endpoint add shed tcp://shed:2376 --tls-ca /etc/shed/ca.pem --tls-certificate "
                         "/etc/shed/cert.pem --tls-key /etc/shed/key.pem"),
          QStringLiteral("endpoint add home https://pve1:8006#AB:CD:… --credential keychain:cluster/home")},
         Needs::Truth,
         add},
        {noun,
         QStringLiteral("set"),
         QStringLiteral("Say in which guest of a cluster an engine lives"),
         {name,
          {QStringLiteral("SETTING"),
           QStringLiteral("guest=proxmox://CLUSTER/NODE/qemu/VMID, or guest="),
           Positional::Count::One,
           {}}},
         {reasonFlag()},
         {QStringLiteral("endpoint set shed guest=proxmox://home/pve1/qemu/110")},
         Needs::Truth,
         set},
        {noun,
         QStringLiteral("login"),
         QStringLiteral("Keep the login of a Proxmox cluster in the keychain"),
         {name},
         {flag("--from", "FOLDER", "Take it from the secret files of an earlier deployment (deploy/secrets)"),
          flag("--stdin", "", "Take it from standard input instead of asking at the terminal")},
         {QStringLiteral("endpoint login home"), QStringLiteral("endpoint login home --from deploy/secrets"),
          QStringLiteral("endpoint login home --stdin")},
         Needs::Truth,
         keepLogin},
        {noun,
         QStringLiteral("trust"),
         QStringLiteral("Accept the new certificate of a node, once it was compared"),
         {name,
          {QStringLiteral("NODE"), QStringLiteral("The node's address: https://pve1:8006"), Positional::Count::One, {}},
          {QStringLiteral("FINGERPRINT"),
           QStringLiteral("SHA-256, as the node itself shows it under Certificates (endpoint test says both)"),
           Positional::Count::One,
           {}}},
         {reasonFlag()},
         {QStringLiteral("endpoint trust home https://pve1:8006 AB:CD:…")},
         Needs::Truth,
         trust},
        {noun,
         QStringLiteral("test"),
         QStringLiteral("Can it be talked to? Layer by layer"),
         {name},
         {},
         {QStringLiteral("endpoint test local")},
         Needs::Core,
         test},
        {noun,
         QStringLiteral("remove"),
         QStringLiteral("Forget a saved endpoint"),
         {name},
         {reasonFlag()},
         {QStringLiteral("endpoint remove shed")},
         Needs::Truth,
         remove},
    };
}

} // namespace wingman::ctl
