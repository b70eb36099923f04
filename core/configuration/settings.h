// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: each with a default, a validator, a description and an effect. One table; values are stored as text.
#pragma once

#include "operations/operation.h"

#include <QJsonObject>

namespace wingman::configuration {

/// What the settings say, in the units in which they are used.
struct Settings
{
    Milliseconds approvalLifetime{
        std::chrono::minutes(30)};     // approval.expiry_minutes: of a request, and of an approval
    Milliseconds engineTimeout{10000}; // engine.timeout_seconds: to read facts of one object
    Milliseconds unknownGrace{10000};  // execution.unknown_grace_seconds
    int dangerousMinutes = 60;         // dangerous.minutes
    bool singleOperator = false;       // operator.single
    friend bool operator==(const Settings &, const Settings &) = default;
};

struct SettingSpec
{
    operations::ParameterSpec value; // name, type, limits and default; the title is for people
    QString description;             // what it does
};

/// In order of name.
const QList<SettingSpec> &settingTable();
/// None where there is no setting of that name.
std::optional<SettingSpec> findSetting(const QString &name);
/// The default, as it would be typed.
QString defaultText(const SettingSpec &spec);

/// Errors: NotFound (no such setting), ParameterInvalid with what is wrong.
Result<> validateSetting(const QString &name, const QString &text);

/// The chosen values by name, as stored; what is absent has its default.
using SettingValues = QMap<QString, QString>;
/// Errors: those of validateSetting().
Result<Settings> settingsOf(const SettingValues &values);
QString valueOf(const SettingValues &values, const QString &name);

QJsonObject toJson(const SettingValues &values);
/// Strict. Errors: InvalidInput, and those of validateSetting().
Result<SettingValues> settingValuesFromJson(const QJsonObject &object);

} // namespace wingman::configuration
