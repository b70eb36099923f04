// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"
#include "ctl/verbs.h"

#include "common/resolve.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

using policy::Posture;

/// With --json exactly the seed's document: its keys and no others, so without "schema".
Async<ExitStatus> status(std::shared_ptr<Session> session, Words)
{
    auto posture = co_await session->composition().posture(session->cancel);
    if (!posture)
        co_return propagate(posture);
    if (session->out.isJson()) {
        session->out.raw(posture->safetyStatusText());
        co_return ExitStatus::Done;
    }
    if (session->out.format() == Format::Name) {
        session->out.names({posture->status()});
        co_return ExitStatus::Done;
    }
    const QJsonObject json = posture->safetyStatus();
    const auto yes = [&](const char *key) {
        return json.value(QLatin1String(key)).toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    };
    const auto names = [&](policy::ListKind kind) {
        const QStringList texts = posture->policy.allow.list(kind).texts();
        return texts.isEmpty()
                   ? QStringLiteral("(nothing)")
                   : QStringLiteral("%1 [%2]").arg(texts.join(QStringLiteral(", ")), posture->listSource(kind));
    };
    session->out.pairs({{QStringLiteral("status"), posture->status()},
                        {QStringLiteral("lab mode"), yes("is_lab_mode")},
                        {QStringLiteral("allowlists"), yes("allowlists_configured")},
                        {QStringLiteral("dangerous"), yes("dangerous_ops_available")},
                        {QStringLiteral("containers"), names(policy::ListKind::Containers)},
                        {QStringLiteral("VMs"), names(policy::ListKind::Vms)},
                        {QStringLiteral("nodes"), names(policy::ListKind::Nodes)}});
    const QJsonArray warnings = json.value(QStringLiteral("warnings")).toArray();
    for (const auto &warning : warnings)
        session->out.say(QStringLiteral("warning: ") + warning.toString());
    for (const Error &problem : std::as_const(posture->problems))
        session->out.error(problem);
    for (const Error &blocker : std::as_const(posture->mode.blockers))
        session->out.error(blocker);
    co_return ExitStatus::Done;
}

/// The facts of what was named, on its endpoint. A full address names one object; a bare name is looked for as a
/// container.
Async<inventory::Facts> factsOf(std::shared_ptr<Session> session, QString text)
{
    auto kind = inventory::TargetKind::Container;
    auto platform = inventory::Platform::Docker;
    if (!inventory::isBareName(text)) {
        const auto address = inventory::TargetRef::parse(text);
        if (!address)
            co_return propagate(address);
        kind = address->kind;
        platform = address->platform;
    }
    const app::Wanted wanted{text, platform, kind, session->composition().chosenEndpoint()};
    auto found = co_await app::resolveTarget(session->composition().sharedPorts(), session->composition().clock(),
                                             wanted, session->cancel);
    if (!found)
        co_return propagate(found);
    const auto reader = session->composition().sharedPorts()->reader(found->target.endpoint);
    if (!reader)
        co_return propagate(reader);
    auto facts = co_await (*reader)->facts(found->target, found->target.name, Session::patience(), session->cancel);
    if (!facts)
        co_return propagate(facts);
    if (!facts->exists())
        co_return fail(Code::TargetNotFound, {{"target", found->target.text()}});
    co_return *facts;
}

Async<ExitStatus> check(std::shared_ptr<Session> session, Words words)
{
    auto facts = co_await factsOf(session, words.text(QStringLiteral("TARGET")));
    if (!facts)
        co_return propagate(facts);
    auto posture = co_await session->composition().posture(session->cancel);
    if (!posture)
        co_return propagate(posture);
    const auto findings =
        policy::checkTarget(*posture, *facts, session->composition().hasSeveral(facts->target.platform));
    bool allowed = true;
    QJsonArray all;
    for (const policy::Finding &finding : findings) {
        QJsonObject object = finding.toJson();
        object.insert(QStringLiteral("message"), finding.sentence());
        all.append(object);
        allowed = allowed && finding.level != policy::Level::Block;
    }
    session->out.result({{QStringLiteral("target"), facts->target.text()},
                         {QStringLiteral("allowed"), allowed},
                         {QStringLiteral("findings"), all}},
                        {facts->target.text()}, [&] {
                            session->out.say(QStringLiteral("%1: %2").arg(
                                facts->target.text(),
                                allowed ? QStringLiteral("may be acted on") : QStringLiteral("may not be acted on")));
                            for (const policy::Finding &finding : findings) {
                                if (finding.level != policy::Level::Block)
                                    session->out.say(QStringLiteral("  %1 %2: %3")
                                                         .arg(policy::levelName(finding.level), codeName(finding.code),
                                                              finding.sentence()));
                            }
                        });
    for (const policy::Finding &finding : findings) {
        if (finding.level == policy::Level::Block)
            session->out.finding(finding);
    }
    co_return allowed ? ExitStatus::Done : ExitStatus::Denied;
}

} // namespace

QList<Verb> safetyVerbs()
{
    const QString noun = QStringLiteral("safety");
    return {
        {noun,
         QStringLiteral("status"),
         QStringLiteral("safe, armed, blocked or disabled, and why"),
         {},
         {},
         {QStringLiteral("safety status"), QStringLiteral("safety status --json")},
         Needs::Core,
         status},
        {noun,
         QStringLiteral("check"),
         QStringLiteral("Would this be allowed? Mode, label and lists only"),
         {{QStringLiteral("TARGET"),
           QStringLiteral("A container's name or a full address"),
           Positional::Count::One,
           {}}},
         {},
         {QStringLiteral("safety check web"),
          QStringLiteral("safety check docker://local/container/web --mode lab --json")},
         Needs::Core,
         check},
    };
}

} // namespace wingman::ctl
