// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/record.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace wingman::execution {
namespace {

struct StateRow
{
    State state;
    const char *name;
    bool end;
};
constexpr std::array stateRows{
    StateRow{State::Planned, "planned", false},     StateRow{State::AwaitingApproval, "awaiting_approval", false},
    StateRow{State::Approved, "approved", false},   StateRow{State::Executing, "executing", false},
    StateRow{State::Verifying, "verifying", false}, StateRow{State::Succeeded, "succeeded", true},
    StateRow{State::Failed, "failed", true},        StateRow{State::Unknown, "unknown", false},
    StateRow{State::Rejected, "rejected", true},    StateRow{State::Expired, "expired", true},
    StateRow{State::Cancelled, "cancelled", true},  StateRow{State::RolledBack, "rolled_back", true},
    StateRow{State::Blocked, "blocked", true},
};

QJsonValue optionalInstant(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toText(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonValue optionalSequence(const std::optional<qint64> &sequence)
{
    return sequence ? QJsonValue(*sequence) : QJsonValue(QJsonValue::Null);
}

QJsonValue optionalError(const std::optional<Error> &error)
{
    return error ? QJsonValue(toJson(*error)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString stateName(State state)
{
    return QString::fromLatin1(stateRows.at(static_cast<std::size_t>(state)).name);
}

std::optional<State> stateFromName(QStringView name)
{
    const auto *const found = std::find_if(stateRows.begin(), stateRows.end(),
                                           [&](const StateRow &row) { return name == QLatin1String(row.name); });
    return found == stateRows.end() ? std::nullopt : std::optional(found->state);
}

bool isEnd(State state)
{
    return stateRows.at(static_cast<std::size_t>(state)).end;
}

QJsonObject toJson(const Error &error)
{
    return QJsonObject{{QStringLiteral("code"), codeName(error.code)},
                       {QStringLiteral("arguments"), error.arguments.toJson()}};
}

std::optional<Error> errorFromJson(const QJsonObject &object)
{
    const auto code = codeFromName(object.value(QStringLiteral("code")).toString());
    if (!code)
        return std::nullopt;
    return Error{*code, Arguments::fromJson(object.value(QStringLiteral("arguments")).toObject())};
}

QJsonObject Record::toJson() const
{
    QJsonArray findingArray;
    for (const policy::Finding &finding : findings) {
        QJsonObject object = finding.toJson();
        object.insert(QStringLiteral("message"), finding.sentence());
        findingArray.append(object);
    }
    QJsonArray targetArray;
    for (const TargetRecord &target : targets) {
        QJsonArray steps;
        for (const StepRecord &step : target.steps) {
            steps.append(QJsonObject{{QStringLiteral("position"), step.position},
                                     {QStringLiteral("attempt"), step.attempt},
                                     {QStringLiteral("state"), step.state},
                                     {QStringLiteral("error"), optionalError(step.error)},
                                     {QStringLiteral("task"), step.task},
                                     {QStringLiteral("remark"), step.remark},
                                     {QStringLiteral("started_at"), toText(step.startedAt)},
                                     {QStringLiteral("ended_at"), optionalInstant(step.endedAt)}});
        }
        targetArray.append(QJsonObject{{QStringLiteral("target"), target.target},
                                       {QStringLiteral("state"), stateName(target.state)},
                                       {QStringLiteral("error"), optionalError(target.error)},
                                       {QStringLiteral("after"), target.after},
                                       {QStringLiteral("steps"), steps}});
    }
    return QJsonObject{
        {QStringLiteral("id"), id.text()},
        {QStringLiteral("plan"), plan.toJson()},
        {QStringLiteral("digest"), QString::fromLatin1(plan.digest().toHex())},
        {QStringLiteral("state"), stateName(state)},
        {QStringLiteral("findings"), findingArray},
        {QStringLiteral("error"), optionalError(error)},
        {QStringLiteral("started_at"), optionalInstant(startedAt)},
        {QStringLiteral("started_by"), startedBy},
        {QStringLiteral("ended_at"), optionalInstant(endedAt)},
        {QStringLiteral("audit"), QJsonObject{{QStringLiteral("plan"), planSequence},
                                              {QStringLiteral("intent"), optionalSequence(intentSequence)},
                                              {QStringLiteral("outcome"), optionalSequence(outcomeSequence)}}},
        {QStringLiteral("targets"), targetArray}};
}

} // namespace wingman::execution
