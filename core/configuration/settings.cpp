// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/settings.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::configuration {
namespace {

using operations::ParameterSpec;
using operations::ParameterValue;
using Type = ParameterSpec::Type;

const QString format = QStringLiteral("wingman-settings/1");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Settings)
};

SettingSpec whole(const char *name, const char *title, qint64 standard, qint64 minimum, qint64 maximum,
                  const char *description)
{
    return {{.name = QString::fromLatin1(name),
             .type = Type::Integer,
             .title = QString::fromUtf8(title),
             .required = true,
             .defaultValue = std::optional<ParameterValue>(std::in_place, standard),
             .minimum = minimum,
             .maximum = maximum,
             .choices = {},
             .pattern = {}},
            QString::fromUtf8(description)};
}

SettingSpec yesOrNo(const char *name, const char *title, bool standard, const char *description)
{
    return {{.name = QString::fromLatin1(name),
             .type = Type::Boolean,
             .title = QString::fromUtf8(title),
             .required = true,
             .defaultValue = std::optional<ParameterValue>(std::in_place, standard),
             .minimum = 0,
             .maximum = 0,
             .choices = {},
             .pattern = {}},
            QString::fromUtf8(description)};
}

Failure malformed(const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", Words::tr("stored settings")}, {"reason", reason}});
}

/// Whether this is a value of this setting, written as it is stored.
Result<> checkedText(const SettingSpec &setting, const QString &text)
{
    const operations::OperationSpec spec{
        .id = operations::OperationId::parse(QStringLiteral("wingman.setting.set")).value(),
        .title = {},
        .parameters = {setting.value},
        .permission = {},
        .inverse = {}};
    const auto parsed = operations::parseParameters(spec, {{setting.value.name, text}});
    if (!parsed)
        return propagate(parsed);
    const auto value = parsed->constFind(setting.value.name);
    const QString written = value == parsed->cend() ? QString() : operations::textOf(*value);
    if (written != text) // " 5", "+5", "005": one value has one form, so that texts can be compared
        return fail(Code::ParameterInvalid, {{"parameter", setting.value.name},
                                             {"reason", Words::tr("it has to be written as %1").arg(written)}});
    return {};
}

} // namespace

const QList<SettingSpec> &settingTable()
{
    static const QList<SettingSpec> table{
        whole("approval.expiry_minutes", QT_TRANSLATE_NOOP("wingman::Settings", "Approvals expire after (minutes)"), 30,
              1, 1440,
              QT_TRANSLATE_NOOP("wingman::Settings",
                                "How long a request waits for an approval, and how long an approval may be used.")),
        whole("dangerous.minutes",
              QT_TRANSLATE_NOOP("wingman::Settings", "Dangerous operations are allowed for (minutes)"), 60, 1, 1440,
              QT_TRANSLATE_NOOP(
                  "wingman::Settings",
                  "How long dangerous operations stay allowed when an admin allows them without saying for how long.")),
        whole("engine.timeout_seconds", QT_TRANSLATE_NOOP("wingman::Settings", "Engines answer within (seconds)"), 10,
              1, 300,
              QT_TRANSLATE_NOOP("wingman::Settings",
                                "How long an engine or cluster may take to answer a question about one object.")),
        whole(
            "execution.unknown_grace_seconds",
            QT_TRANSLATE_NOOP("wingman::Settings", "Unknown outcomes are watched for (seconds)"), 10, 1, 3600,
            QT_TRANSLATE_NOOP(
                "wingman::Settings",
                "How long, beyond the operation's own timeout, the real state is watched before an unknown outcome may "
                "be called not done.")),
        yesOrNo(
            "operator.single", QT_TRANSLATE_NOOP("wingman::Settings", "I am the only operator of this machine"), false,
            QT_TRANSLATE_NOOP("wingman::Settings",
                              "Says that no accounts are needed: lab mode may then be armed without authentication.")),
    };
    return table;
}

std::optional<SettingSpec> findSetting(const QString &name)
{
    const auto &table = settingTable();
    const auto found =
        std::find_if(table.cbegin(), table.cend(), [&](const SettingSpec &spec) { return spec.value.name == name; });
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

QString defaultText(const SettingSpec &spec)
{
    return spec.value.defaultValue ? operations::textOf(*spec.value.defaultValue) : QString();
}

Result<> validateSetting(const QString &name, const QString &text)
{
    const auto spec = findSetting(name);
    if (!spec)
        return fail(Code::NotFound, {{"what", Words::tr("setting %1").arg(name.left(64))}});
    return checkedText(*spec, text);
}

QString valueOf(const SettingValues &values, const QString &name)
{
    const auto spec = findSetting(name);
    return values.value(name, spec ? defaultText(*spec) : QString());
}

Result<Settings> settingsOf(const SettingValues &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (const auto valid = validateSetting(it.key(), it.value()); !valid)
            return propagate(valid);
    }
    const auto number = [&](const char *name) { return valueOf(values, QString::fromLatin1(name)).toInt(); };
    return Settings{
        .approvalLifetime = std::chrono::minutes(number("approval.expiry_minutes")),
        .engineTimeout = std::chrono::seconds(number("engine.timeout_seconds")),
        .unknownGrace = std::chrono::seconds(number("execution.unknown_grace_seconds")),
        .dangerousMinutes = number("dangerous.minutes"),
        .singleOperator = valueOf(values, QStringLiteral("operator.single")) == QStringLiteral("true"),
    };
}

QJsonObject toJson(const SettingValues &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), it.value());
    return QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("values"), object}};
}

Result<SettingValues> settingValuesFromJson(const QJsonObject &object)
{
    if (object.value(QStringLiteral("format")).toString() != format ||
        !object.value(QStringLiteral("values")).isObject() || object.size() != 2)
        return malformed(Words::tr("the document is not %1").arg(format));
    const QJsonObject stored = object.value(QStringLiteral("values")).toObject();
    SettingValues values;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (!it->isString())
            return malformed(Words::tr("%1 is not text").arg(it.key().left(64)));
        if (const auto valid = validateSetting(it.key(), it->toString()); !valid)
            return propagate(valid);
        values.insert(it.key(), it->toString());
    }
    return values;
}

} // namespace wingman::configuration
