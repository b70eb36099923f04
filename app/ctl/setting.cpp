// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/change.h"
#include "ctl/verbs.h"

#include "configuration/settings.h"

#include <QJsonArray>

namespace wingman::ctl {
namespace {

using configuration::SettingSpec;

QJsonObject settingJson(const SettingSpec &spec, const configuration::SettingValues &values)
{
    const QString &name = spec.value.name;
    return {{QStringLiteral("name"), name},
            {QStringLiteral("value"), configuration::valueOf(values, name)},
            {QStringLiteral("default"), configuration::defaultText(spec)},
            {QStringLiteral("chosen"), values.contains(name)},
            {QStringLiteral("title"), spec.value.title},
            {QStringLiteral("description"), spec.description}};
}

Async<ExitStatus> list(std::shared_ptr<Session> session, Words)
{
    auto stored = co_await session->composition().stored(session->cancel);
    if (!stored)
        co_return propagate(stored);
    QJsonArray all;
    QStringList names;
    Table table({QStringLiteral("SETTING"), QStringLiteral("VALUE"), QStringLiteral("DEFAULT"),
                 QStringLiteral("WHAT IT DOES")});
    for (const SettingSpec &spec : configuration::settingTable()) {
        all.append(settingJson(spec, stored->settings));
        names.append(spec.value.name);
        table.add({spec.value.name, configuration::valueOf(stored->settings, spec.value.name),
                   configuration::defaultText(spec), spec.description});
    }
    session->out.result({{QStringLiteral("settings"), all}}, names, [&] { session->out.table(table); });
    co_return ExitStatus::Done;
}

Async<ExitStatus> get(std::shared_ptr<Session> session, Words words)
{
    const QString name = words.text(QStringLiteral("NAME"));
    const auto spec = configuration::findSetting(name);
    if (!spec)
        co_return fail(Code::NotFound, {{"what", QStringLiteral("The setting ") + name}});
    auto stored = co_await session->composition().stored(session->cancel);
    if (!stored)
        co_return propagate(stored);
    const QString value = configuration::valueOf(stored->settings, name);
    session->out.result(settingJson(*spec, stored->settings), {value}, [&] { session->out.say(value); });
    co_return ExitStatus::Done;
}

Async<ExitStatus> set(std::shared_ptr<Session> session, Words words)
{
    const QString name = words.text(QStringLiteral("NAME"));
    if (!configuration::findSetting(name))
        co_return fail(Code::NotFound, {{"what", QStringLiteral("The setting ") + name}});
    const QMap<QString, QString> parameters{{QStringLiteral("value"), words.text(QStringLiteral("VALUE"))}};
    co_return co_await change(session, QStringLiteral("wingman.setting.set"), QStringLiteral("setting/") + name,
                              parameters, words.text(QStringLiteral("--reason")));
}

} // namespace

QList<Verb> settingVerbs()
{
    const QString noun = QStringLiteral("setting");
    const Positional name{QStringLiteral("NAME"), QStringLiteral("The setting's name"), Positional::Count::One, {}};
    return {
        {noun,
         QStringLiteral("list"),
         QStringLiteral("All settings with value and default"),
         {},
         {},
         {QStringLiteral("setting list"), QStringLiteral("setting list --json")},
         Needs::Core,
         list},
        {noun,
         QStringLiteral("get"),
         QStringLiteral("One value"),
         {name},
         {},
         {QStringLiteral("setting get approval.expiry_minutes")},
         Needs::Core,
         get},
        {noun,
         QStringLiteral("set"),
         QStringLiteral("Change a value"),
         {name, {QStringLiteral("VALUE"), QStringLiteral("The new value"), Positional::Count::One, {}}},
         {reasonFlag()},
         {QStringLiteral("setting set approval.expiry_minutes 10")},
         Needs::Truth,
         set},
    };
}

} // namespace wingman::ctl
