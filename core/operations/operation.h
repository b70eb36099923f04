// SPDX-License-Identifier: GPL-3.0-or-later
// An operation as it is declared once, for the console, the command line, schedules and remote requests alike. Risk,
// "dangerous" and "mutates" are declared here, never guessed from a name.
#pragma once

#include "base/clock.h"
#include "identity/role.h"
#include "inventory/target.h"
#include "operations/mode.h"

#include <QJsonObject>
#include <variant>

namespace wingman::operations {

struct OperationIdTag
{
    static constexpr const char *what = "operation";
    static QString problem(QStringView text) { return slugProblem(text, 96); }
};
/// "docker.container.restart".
using OperationId = StrongId<OperationIdTag>;

using ParameterValue = std::variant<QString, qint64, bool>;
using Parameters = QMap<QString, ParameterValue>;

struct ParameterSpec
{
    enum class Type : quint8 { Text, Integer, Boolean, Choice };

    QString name{}; // [A-Za-z_][A-Za-z0-9_]*
    Type type = Type::Text;
    QString title{}; // for people
    bool required = false;
    std::optional<ParameterValue> defaultValue{};
    qint64 minimum = 0; // Integer: value; Text: length
    qint64 maximum = 0;
    QStringList choices{}; // Choice
    QString pattern{};     // Text: the whole value matches this regular expression; empty: any plain text
};

struct OperationSpec
{
    OperationId id;
    int version = 1; // rises when steps or meaning change; part of what is approved
    QString title;   // "Restart container"
    inventory::Platform platform = inventory::Platform::Docker;
    inventory::TargetKind targetKind = inventory::TargetKind::Container;
    QList<inventory::TargetKind> otherTargetKinds{}; // that it acts on as well: VMs and containers of Proxmox
    QList<ParameterSpec> parameters;
    Tier tier = Tier::Three; // the safe answer is the default answer
    bool mutates = true;
    bool dangerous = true;
    bool reversible = false;
    bool idempotent = false;
    bool losesData = false;      // a typed confirmation (the object's name) is asked for
    Milliseconds estimate{1000}; // what people are told
    Milliseconds timeout{30000}; // of the whole operation on one target, as the engine may need
    QList<ExecutionMode> modes{ExecutionMode::Mock, ExecutionMode::Integration, ExecutionMode::Lab};
    /// Beyond those that every operation of this tier needs; for operations on Wingman's own configuration.
    std::optional<identity::Permission> permission;
    std::optional<OperationId> inverse;

    bool actsOn(inventory::TargetKind kind) const { return kind == targetKind || otherTargetKinds.contains(kind); }
};

/// Text as typed (NAME=VALUE) to typed values, defaults filled in. Errors: ParameterInvalid with the parameter's name,
/// also for unknown names and missing required ones.
Result<Parameters> parseParameters(const OperationSpec &spec, const QMap<QString, QString> &text);
/// The same values with the defaults of those that are missing.
Parameters withDefaults(const OperationSpec &spec, Parameters parameters);
/// Checks typed values against their limits; what parseParameters returned always passes.
Result<> validateParameters(const OperationSpec &spec, const Parameters &parameters);

QJsonObject toJson(const Parameters &parameters);
Parameters parametersFromJson(const QJsonObject &object);
QString textOf(const ParameterValue &value);

} // namespace wingman::operations
