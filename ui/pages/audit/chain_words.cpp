// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_words.h"

#include "base/redaction.h"
#include "pages/audit/chain_filter.h"
#include "widgets/format.h"
#include "widgets/operation_words.h"
#include "widgets/state_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Chain)
};

struct ActionRow
{
    const char *action;
    const char *word;
};
constexpr ActionRow actions[] = {
    {"chain.created", QT_TRANSLATE_NOOP("wingman::ui::Chain", "begin")},
    {"plan.created", QT_TRANSLATE_NOOP("wingman::ui::Chain", "plan")},
    {"approval.requested", QT_TRANSLATE_NOOP("wingman::ui::Chain", "request")},
    {"approval.given", QT_TRANSLATE_NOOP("wingman::ui::Chain", "approve")},
    {"approval.rejected", QT_TRANSLATE_NOOP("wingman::ui::Chain", "reject")},
    {"execution.intent", QT_TRANSLATE_NOOP("wingman::ui::Chain", "intent")},
    {"execution.outcome", QT_TRANSLATE_NOOP("wingman::ui::Chain", "run")},
    {"execution.recovered", QT_TRANSLATE_NOOP("wingman::ui::Chain", "recover")},
    {"execution.resolved", QT_TRANSLATE_NOOP("wingman::ui::Chain", "find out")},
    {"execution.withdrawn", QT_TRANSLATE_NOOP("wingman::ui::Chain", "withdraw")},
    {"execution.voided", QT_TRANSLATE_NOOP("wingman::ui::Chain", "void")},
    {"policy.changed", QT_TRANSLATE_NOOP("wingman::ui::Chain", "change policy")},
    {"settings.changed", QT_TRANSLATE_NOOP("wingman::ui::Chain", "change settings")},
    {"endpoints.changed", QT_TRANSLATE_NOOP("wingman::ui::Chain", "change endpoints")},
    {"mode.changed", QT_TRANSLATE_NOOP("wingman::ui::Chain", "change mode")},
    {"target.inspect_read", QT_TRANSLATE_NOOP("wingman::ui::Chain", "show values")},
    {"logs.read", QT_TRANSLATE_NOOP("wingman::ui::Chain", "read logs")},
    {"session.locked", QT_TRANSLATE_NOOP("wingman::ui::Chain", "lock")},
    {"session.unlocked", QT_TRANSLATE_NOOP("wingman::ui::Chain", "unlock")},
    {"passphrase.set", QT_TRANSLATE_NOOP("wingman::ui::Chain", "set passphrase")},
    {"passphrase.removed", QT_TRANSLATE_NOOP("wingman::ui::Chain", "remove passphrase")},
    {"session.refused", QT_TRANSLATE_NOOP("wingman::ui::Chain", "wrong passphrase")},
};

bool is(const audit::EntryDraft &what, const char *action)
{
    return what.action == QLatin1String(action);
}

QString stateOutcome(execution::State state)
{
    return wordsFor(state).word;
}

/// "Remove job-9"; the target alone where no operation is known.
QString workOf(const audit::EntryDraft &what, const QString &operation)
{
    const QString subject = targetWord(what);
    const auto id = operations::OperationId::parse(operation);
    if (!id)
        return subject;
    operations::Parameters parameters;
    const QJsonObject arguments = what.parameters.value(QStringLiteral("arguments")).toObject();
    for (auto it = arguments.begin(); it != arguments.end(); ++it)
        parameters.insert(it.key(), it.value().toString());
    return operationWords(*id, {}, parameters, subject).title;
}

QString endedSentence(const audit::EntryDraft &what, const QString &actor, const QString &work)
{
    const auto state = execution::stateFromName(what.result);
    const QString outcome = state ? stateOutcome(*state) : inert(what.result);
    if (is(what, "execution.resolved"))
        return Words::tr("What came of “%1” was found out by looking at the target again: %2.").arg(work, outcome);
    return Words::tr("“%1”, started by %2, ended: %3.", "operation on a target, who, state").arg(work, actor, outcome);
}

QString planSentence(const audit::EntryDraft &what, const QString &actor, const QString &work)
{
    if (what.decision == QStringLiteral("deny"))
        return Words::tr("%1 asked for “%2”, and the policy refused it.").arg(actor, work);
    if (what.decision == QStringLiteral("needs_approval"))
        return Words::tr("%1 planned “%2”. It needs an approval before it may start.").arg(actor, work);
    return Words::tr("%1 planned “%2”. The policy allows it.").arg(actor, work);
}

/// Of the lock and its passphrase; empty for everything else.
QString lockSentence(const audit::EntryDraft &what, const QString &actor)
{
    const auto parameter = [&](const char *name) { return what.parameters.value(QLatin1String(name)); };
    if (is(what, "session.locked")) {
        const QString why = parameter("why").toString();
        if (why == QStringLiteral("idle"))
            return Words::tr("The console of %1 locked itself: nobody used it.").arg(actor);
        if (why == QStringLiteral("desktop"))
            return Words::tr("The console of %1 locked itself, with the desktop.").arg(actor);
        return Words::tr("%1 locked the console.").arg(actor);
    }
    if (is(what, "session.unlocked"))
        return parameter("failures").toInt() > 0
                   ? Words::tr("%1 unlocked the console with the passphrase, after %n wrong one(s).", nullptr,
                               parameter("failures").toInt())
                         .arg(actor)
                   : Words::tr("%1 unlocked the console with the passphrase.").arg(actor);
    if (is(what, "passphrase.set"))
        return Words::tr("%1 set a new passphrase for the console.").arg(actor);
    if (is(what, "passphrase.removed"))
        return parameter("forgotten").isUndefined()
                   ? Words::tr("%1 removed the passphrase of the console.").arg(actor)
                   : Words::tr("%1 removed the passphrase of the console without giving it.").arg(actor);
    if (is(what, "session.refused"))
        return Words::tr("%n wrong passphrase(s) in a row were given for %1.", nullptr, parameter("failures").toInt())
            .arg(actor);
    return {};
}

} // namespace

QString actionWord(const QString &action)
{
    for (const ActionRow &row : actions) {
        if (action == QLatin1String(row.action))
            return Words::tr(row.word);
    }
    return inert(action);
}

OutcomeWords outcomeOf(const audit::EntryDraft &what)
{
    if (is(what, "approval.given"))
        return {Words::tr("approved"), Tone::Ok};
    if (is(what, "approval.rejected"))
        return {Words::tr("rejected"), Tone::Danger};
    if (is(what, "approval.requested"))
        return {Words::tr("needs approval"), Tone::Accent};
    if (const auto state = execution::stateFromName(what.result)) {
        const StateWords words = wordsFor(*state);
        return {words.word.toLower(), words.tone};
    }
    if (what.result == QStringLiteral("ok"))
        return {Words::tr("done"), Tone::Ok};
    if (!what.result.isEmpty())
        return {inert(what.result), Tone::Warn};
    if (what.decision == QStringLiteral("deny"))
        return {Words::tr("refused"), Tone::Danger};
    if (is(what, "execution.intent"))
        return {Words::tr("recorded"), Tone::Muted};
    if (what.decision == QStringLiteral("needs_approval"))
        return {Words::tr("needs approval"), Tone::Accent};
    if (what.decision == QStringLiteral("allow"))
        return {Words::tr("allowed"), Tone::Ok};
    return {Words::tr("recorded"), Tone::Muted};
}

QString originWord(const QString &origin)
{
    const auto known = identity::originFromName(origin);
    if (!known)
        return inert(origin);
    switch (*known) {
    case identity::Origin::Console:
        return Words::tr("the console");
    case identity::Origin::Cli:
        return Words::tr("the command line");
    case identity::Origin::Schedule:
        return Words::tr("a schedule");
    case identity::Origin::Listener:
        return Words::tr("the listener");
    case identity::Origin::Runner:
        return Words::tr("a runner");
    }
    return {};
}

QString targetWord(const audit::EntryDraft &what)
{
    if (!what.target.isEmpty()) {
        const auto target = inventory::TargetRef::parse(what.target);
        return target ? subjectOf(*target) : inert(what.target);
    }
    const auto several = what.parameters.value(QStringLiteral("targets")).toArray().size();
    return several > 0 ? Words::tr("%n target(s)", nullptr, static_cast<int>(several)) : QString();
}

QString placeWord(const audit::EntryDraft &what)
{
    QStringList all = endpointsOf(what);
    for (QString &one : all)
        one = inert(one);
    return all.join(QStringLiteral(", "));
}

QString operationOf(const audit::EntryDraft &what, const OperationByPlan &plans)
{
    const QString own = what.parameters.value(QStringLiteral("operation")).toString();
    return inert(own.isEmpty() ? plans.value(what.plan) : own);
}

QString headlineOf(const audit::EntryDraft &what, const QString &operation)
{
    const QString actor = inert(what.actor);
    const QString work = workOf(what, operation);
    if (is(what, "chain.created"))
        return Words::tr("The chain begins with this entry.");
    if (is(what, "plan.created"))
        return planSentence(what, actor, work);
    if (is(what, "approval.requested"))
        return Words::tr("%1 asked for an approval of “%2”.").arg(actor, work);
    if (is(what, "approval.given") || is(what, "approval.rejected")) {
        const QString asker = inert(what.parameters.value(QStringLiteral("requester")).toString());
        return is(what, "approval.given")
                   ? Words::tr("%1 approved “%2”, which %3 had asked for.").arg(actor, work, asker)
                   : Words::tr("%1 rejected “%2”, which %3 had asked for.").arg(actor, work, asker);
    }
    if (is(what, "execution.intent"))
        return Words::tr("%1 started “%2”. This entry was durable before anything was sent.").arg(actor, work);
    if (is(what, "execution.outcome") || is(what, "execution.resolved"))
        return endedSentence(what, actor, work);
    if (is(what, "execution.recovered"))
        return Words::tr("The process that ran “%1” had ended. Wingman took it over, to find out what came of it.")
            .arg(work);
    if (is(what, "execution.withdrawn"))
        return Words::tr("%1 withdrew “%2”. Nothing was sent.").arg(actor, work);
    if (is(what, "execution.voided"))
        return Words::tr("“%1” no longer fitted what was there when it was to start. Nothing was sent.").arg(work);
    if (is(what, "target.inspect_read"))
        return Words::tr("%1 had the values of %2 shown that can hold secrets.").arg(actor, work);
    if (is(what, "logs.read"))
        return Words::tr("%1 read the logs of %2.").arg(actor, work);
    if (const QString sentence = lockSentence(what, actor); !sentence.isEmpty())
        return sentence;
    if (what.action.endsWith(QStringLiteral(".changed"))) {
        const QString document = inert(what.parameters.value(QStringLiteral("document")).toString());
        const qint64 version = what.parameters.value(QStringLiteral("version")).toInteger();
        return Words::tr("%1 changed “%2”: version %3 holds from here on.").arg(actor, document).arg(version);
    }
    return work.isEmpty() ? Words::tr("%1 did “%2”.", "who, action").arg(actor, inert(what.action))
                          : Words::tr("%1 did “%2” on %3.", "who, action, target").arg(actor, inert(what.action), work);
}

QStringList codesOf(const audit::EntryDraft &what, const QString &level)
{
    QStringList codes;
    const QJsonArray findings = what.parameters.value(QStringLiteral("findings")).toArray();
    for (const QJsonValue &finding : findings) {
        const QString text = finding.toString();
        if (text.section(QLatin1Char(':'), 0, 0) == level)
            codes.append(inert(text.section(QLatin1Char(':'), 1)));
    }
    return codes;
}

QString hexOf(const audit::Digest &hash)
{
    return QString::fromLatin1(audit::toByteArray(hash).toHex());
}

QString shortHash(const audit::Digest &hash)
{
    const QString hex = hexOf(hash);
    return QStringLiteral("%1 %2 … %3").arg(hex.left(4), hex.mid(4, 4), hex.right(4));
}

QByteArray entryJson(const audit::ListedEntry &row)
{
    QJsonObject object{{QStringLiteral("hash"), hexOf(row.hash)}, {QStringLiteral("sequence"), row.sequence}};
    if (row.damage)
        object.insert(QStringLiteral("damage"), audit::violationName(*row.damage));
    if (row.entry) {
        if (const auto body = audit::encodeEntry(*row.entry))
            object.insert(QStringLiteral("entry"), QJsonDocument::fromJson(*body).object());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace wingman::ui
