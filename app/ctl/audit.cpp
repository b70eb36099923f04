// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"
#include "ctl/show_record.h"
#include "ctl/verbs.h"

#include "audit/chain_reader.h"
#include "audit/verifier.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wingman::ctl {
namespace {

using audit::ListedEntry;

QString hex(const audit::Digest &digest)
{
    return QString::fromLatin1(audit::toByteArray(digest).toHex());
}

QJsonObject toJson(const ListedEntry &listed)
{
    QJsonObject object{
        {QStringLiteral("sequence"), listed.sequence},
        {QStringLiteral("hash"), hex(listed.hash)},
        {QStringLiteral("damage"), listed.damage ? QJsonValue(audit::violationName(*listed.damage)) : QJsonValue()}};
    if (!listed.entry)
        return object;
    const audit::Entry &entry = *listed.entry;
    const audit::EntryDraft &what = entry.what;
    object.insert(QStringLiteral("time"), toText(entry.time));
    object.insert(QStringLiteral("actor"), what.actor);
    object.insert(QStringLiteral("role"), what.role);
    object.insert(QStringLiteral("origin"), what.origin);
    object.insert(QStringLiteral("action"), what.action);
    object.insert(QStringLiteral("target"), what.target);
    object.insert(QStringLiteral("parameters"), what.parameters);
    object.insert(QStringLiteral("decision"), what.decision);
    object.insert(QStringLiteral("result"), what.result);
    object.insert(QStringLiteral("plan"), what.plan);
    object.insert(QStringLiteral("execution"), what.execution);
    object.insert(QStringLiteral("previous"), hex(entry.previous));
    object.insert(QStringLiteral("checkpoint"), audit::checkpointName(entry.checkpoint));
    object.insert(QStringLiteral("warning"), audit::warningName(entry.warning));
    return object;
}

Result<std::optional<Instant>> timeFrom(const Words &words, const QString &flag)
{
    if (!words.has(flag))
        return std::optional<Instant>();
    const auto instant = parseInstant(words.text(flag));
    if (!instant)
        return fail(Code::InvalidInput,
                    {{"what", flag}, {"reason", QStringLiteral("write it as 2026-11-21T08:00:00Z")}});
    return std::optional(*instant);
}

Result<qint64> numberFrom(const QString &name, const QString &text, qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < 1 || number > most)
        return fail(Code::InvalidInput,
                    {{"what", name}, {"reason", QStringLiteral("a whole number from 1 to %1").arg(most)}});
    return number;
}

Async<ExitStatus> list(std::shared_ptr<Session> session, Words words)
{
    audit::EntryFilter filter;
    filter.action = words.text(QStringLiteral("--action"));
    filter.actor = words.text(QStringLiteral("--actor"));
    filter.target = words.text(QStringLiteral("--target"));
    filter.plan = words.text(QStringLiteral("--plan"));
    filter.execution = words.text(QStringLiteral("--execution"));
    const auto since = timeFrom(words, QStringLiteral("--since"));
    const auto until = timeFrom(words, QStringLiteral("--until"));
    if (!since || !until)
        co_return propagate(since ? until : since);
    filter.since = *since;
    filter.until = *until;
    audit::Page page;
    if (words.has(QStringLiteral("--limit"))) {
        const auto limit = numberFrom(QStringLiteral("--limit"), words.text(QStringLiteral("--limit")), 10000);
        if (!limit)
            co_return propagate(limit);
        page.limit = static_cast<int>(*limit);
    }
    if (words.has(QStringLiteral("--before"))) {
        const auto before =
            numberFrom(QStringLiteral("--before"), words.text(QStringLiteral("--before")), 1'000'000'000'000);
        if (!before)
            co_return propagate(before);
        page.before = *before;
    }
    const audit::ChainReader reader = session->composition().chainReader();
    auto entries = co_await reader.list(filter, page, Session::patience(), session->cancel);
    if (!entries)
        co_return propagate(entries);
    QJsonArray all;
    QStringList names;
    Table table({QStringLiteral("SEQUENCE"), QStringLiteral("TIME"), QStringLiteral("ACTOR"), QStringLiteral("ACTION"),
                 QStringLiteral("TARGET"), QStringLiteral("DECISION"), QStringLiteral("RESULT")});
    for (const ListedEntry &listed : std::as_const(*entries)) {
        all.append(toJson(listed));
        names.append(QString::number(listed.sequence));
        if (listed.entry) {
            const audit::EntryDraft &what = listed.entry->what;
            table.add({QString::number(listed.sequence), shortTime(listed.entry->time), what.actor, what.action,
                       what.target, what.decision,
                       listed.damage ? QStringLiteral("! ") + audit::violationName(*listed.damage) : what.result});
        } else {
            table.add(
                {QString::number(listed.sequence),
                 {},
                 {},
                 {},
                 {},
                 {},
                 listed.damage ? QStringLiteral("! ") + audit::violationName(*listed.damage) : QStringLiteral("!")});
        }
    }
    session->out.result({{QStringLiteral("entries"), all}}, names, [&] {
        if (table.isEmpty())
            session->out.say(QStringLiteral("No entry matches."));
        else
            session->out.table(table);
    });
    co_return ExitStatus::Done;
}

Async<ExitStatus> show(std::shared_ptr<Session> session, Words words)
{
    const auto sequence =
        numberFrom(QStringLiteral("SEQUENCE"), words.text(QStringLiteral("SEQUENCE")), 1'000'000'000'000);
    if (!sequence)
        co_return propagate(sequence);
    const audit::ChainReader reader = session->composition().chainReader();
    auto listed = co_await reader.entry(*sequence, Session::patience(), session->cancel);
    if (!listed)
        co_return propagate(listed);
    const QJsonObject json = toJson(*listed);
    session->out.result(json, {QString::number(listed->sequence)}, [&] {
        QList<std::pair<QString, QString>> pairs;
        for (auto it = json.begin(); it != json.end(); ++it) {
            const QJsonValue value = it.value();
            QString text = value.isString()   ? value.toString()
                           : value.isDouble() ? QString::number(value.toInteger())
                                              : QString();
            if (value.isObject())
                text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
            if (!text.isEmpty() && text != QStringLiteral("{}"))
                pairs.append({it.key(), text});
        }
        session->out.pairs(pairs);
    });
    if (listed->damage) {
        session->out.error(Error{Code::ChainBroken, {{"count", qint64(1)}}});
        session->out.detail(
            QStringLiteral("  %1 at entry %2").arg(audit::violationName(*listed->damage)).arg(listed->sequence));
        co_return ExitStatus::VerificationFailed;
    }
    co_return ExitStatus::Done;
}

Async<ExitStatus> verify(std::shared_ptr<Session> session, Words words)
{
    audit::VerifyOptions options;
    if (words.has(QStringLiteral("--newest"))) {
        const auto newest =
            numberFrom(QStringLiteral("--newest"), words.text(QStringLiteral("--newest")), 1'000'000'000'000);
        if (!newest)
            co_return propagate(newest);
        options.newest = *newest;
    }
    auto report =
        co_await audit::verifyChain(session->composition().database(), options, {}, Deadline::never(), session->cancel);
    if (!report)
        co_return propagate(report);
    QJsonArray violations;
    Table table({QStringLiteral("SEQUENCE"), QStringLiteral("VIOLATION"), QStringLiteral("WHAT")});
    for (const audit::Violation &violation : std::as_const(report->violations)) {
        const QString sentence = audit::violationSentence(violation.type);
        violations.append(QJsonObject{{QStringLiteral("type"), audit::violationName(violation.type)},
                                      {QStringLiteral("sequence_num"), violation.sequence},
                                      {QStringLiteral("detail"), violation.detail},
                                      {QStringLiteral("message"), sentence}});
        table.add({violation.sequence > 0 ? QString::number(violation.sequence) : QStringLiteral("-"),
                   audit::violationName(violation.type),
                   violation.detail.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, violation.detail)});
    }
    session->out.result({{QStringLiteral("is_valid"), report->verifies()},
                         {QStringLiteral("first"), report->first},
                         {QStringLiteral("last"), report->last},
                         {QStringLiteral("checked"), report->checked},
                         {QStringLiteral("head"), hex(report->head)},
                         {QStringLiteral("violation_count"), report->violationCount},
                         {QStringLiteral("violations"), violations}},
                        {report->verifies() ? QStringLiteral("valid") : QStringLiteral("broken")}, [&] {
                            if (report->verifies())
                                session->out.say(QStringLiteral("The chain verifies: %1 entries, head %2")
                                                     .arg(report->checked)
                                                     .arg(hex(report->head)));
                            else
                                session->out.table(table);
                        });
    if (report->verifies())
        co_return ExitStatus::Done;
    session->out.error(Error{Code::ChainBroken, {{"count", report->violationCount}}});
    const auto shown = report->violations.mid(0, 10);
    for (const audit::Violation &violation : shown)
        session->out.detail(QStringLiteral("  %1 at entry %2: %3")
                                .arg(audit::violationName(violation.type))
                                .arg(violation.sequence)
                                .arg(audit::violationSentence(violation.type)));
    co_return ExitStatus::VerificationFailed;
}

} // namespace

QList<Verb> auditVerbs()
{
    const QString noun = QStringLiteral("audit");
    const auto flag = [](const char *text, const char *value, const char *help) {
        return Flag{QLatin1String(text), QLatin1String(value), QString::fromUtf8(help), {}};
    };
    return {
        {noun,
         QStringLiteral("list"),
         QStringLiteral("Entries, newest first"),
         {},
         {flag("--action", "ACTION", "Only this action; execution.* for all that begin so"),
          flag("--actor", "ACTOR", "Only by this actor"), flag("--target", "TARGET", "Only on this target"),
          flag("--plan", "PLAN", "Only of this plan"), flag("--execution", "EXECUTION", "Only of this execution"),
          flag("--since", "TIME", "From then on, 2026-11-21T08:00:00Z"), flag("--until", "TIME", "Before then"),
          flag("--before", "SEQUENCE", "Older than this entry"), flag("--limit", "N", "At most so many (100)")},
         {QStringLiteral("audit list"), QStringLiteral("audit list --action 'execution.*' --limit 20 --json")},
         Needs::Core,
         list},
        {noun,
         QStringLiteral("show"),
         QStringLiteral("One entry, checked against its hash"),
         {{QStringLiteral("SEQUENCE"), QStringLiteral("Its number, from 1"), Positional::Count::One, {}}},
         {},
         {QStringLiteral("audit show 42 --json")},
         Needs::Core,
         show},
        {noun,
         QStringLiteral("verify"),
         QStringLiteral("Prove that the chain is what was written; exit 7 where it is not"),
         {},
         {flag("--newest", "N", "Only the newest so many entries")},
         {QStringLiteral("audit verify"), QStringLiteral("audit verify --json")},
         Needs::Core,
         verify},
    };
}

} // namespace wingman::ctl
