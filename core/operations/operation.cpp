// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace wingman::operations {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Parameters)
};

Failure invalid(const QString &parameter, const QString &reason)
{
    return fail(Code::ParameterInvalid, {{"parameter", parameter.left(64)}, {"reason", reason}});
}

QString problemOf(const ParameterSpec &spec, const ParameterValue &value)
{
    switch (spec.type) {
    case ParameterSpec::Type::Integer: {
        const auto *number = std::get_if<qint64>(&value);
        if (!number)
            return Words::tr("it is not a whole number");
        if (*number < spec.minimum || *number > spec.maximum)
            return Words::tr("it is not between %1 and %2").arg(spec.minimum).arg(spec.maximum);
        return {};
    }
    case ParameterSpec::Type::Boolean:
        return std::holds_alternative<bool>(value) ? QString() : Words::tr("it is not true or false");
    case ParameterSpec::Type::Choice: {
        const auto *text = std::get_if<QString>(&value);
        if (!text || !spec.choices.contains(*text))
            return Words::tr("it is not one of: %1").arg(spec.choices.join(QStringLiteral(", ")));
        return {};
    }
    case ParameterSpec::Type::Text: {
        const auto *text = std::get_if<QString>(&value);
        if (!text)
            return Words::tr("it is not text");
        if (text->size() < spec.minimum)
            return Words::tr("it is shorter than %1 characters").arg(spec.minimum);
        if (!text->isEmpty() || spec.minimum > 0) {
            if (const QString problem = plainTextProblem(*text, spec.maximum > 0 ? spec.maximum : 1000);
                !problem.isEmpty())
                return problem;
        }
        if (!spec.pattern.isEmpty() &&
            !QRegularExpression(QRegularExpression::anchoredPattern(spec.pattern)).match(*text).hasMatch())
            return Words::tr("it does not have the form %1").arg(spec.pattern);
        return {};
    }
    }
    return Words::tr("its type is unknown");
}

Result<ParameterValue> parseValue(const ParameterSpec &spec, const QString &text)
{
    switch (spec.type) {
    case ParameterSpec::Type::Integer: {
        bool whole = false;
        const qint64 number = text.toLongLong(&whole);
        if (!whole)
            return invalid(spec.name, Words::tr("it is not a whole number"));
        return ParameterValue(number);
    }
    case ParameterSpec::Type::Boolean:
        if (text != QStringLiteral("true") && text != QStringLiteral("false"))
            return invalid(spec.name, Words::tr("it is not true or false"));
        return ParameterValue(text == QStringLiteral("true"));
    case ParameterSpec::Type::Choice:
    case ParameterSpec::Type::Text:
        return ParameterValue(text);
    }
    return invalid(spec.name, Words::tr("its type is unknown"));
}

} // namespace

Result<Parameters> parseParameters(const OperationSpec &spec, const QMap<QString, QString> &text)
{
    Parameters parameters;
    for (auto it = text.cbegin(); it != text.cend(); ++it) {
        const auto known = std::find_if(spec.parameters.cbegin(), spec.parameters.cend(),
                                        [&](const ParameterSpec &candidate) { return candidate.name == it.key(); });
        if (known == spec.parameters.cend())
            return invalid(it.key(), Words::tr("%1 has no such parameter").arg(spec.id.text()));
        auto value = parseValue(*known, it.value());
        if (!value)
            return propagate(value);
        parameters.insert(it.key(), *value);
    }
    parameters = withDefaults(spec, std::move(parameters));
    if (const auto valid = validateParameters(spec, parameters); !valid)
        return propagate(valid);
    return parameters;
}

Parameters withDefaults(const OperationSpec &spec, Parameters parameters)
{
    for (const ParameterSpec &parameter : spec.parameters) {
        if (!parameters.contains(parameter.name) && parameter.defaultValue)
            parameters.insert(parameter.name, *parameter.defaultValue);
    }
    return parameters;
}

Result<> validateParameters(const OperationSpec &spec, const Parameters &parameters)
{
    for (const ParameterSpec &parameter : spec.parameters) {
        const auto found = parameters.constFind(parameter.name);
        if (found == parameters.cend()) {
            if (parameter.required)
                return invalid(parameter.name, Words::tr("it is missing"));
            continue;
        }
        if (const QString problem = problemOf(parameter, *found); !problem.isEmpty())
            return invalid(parameter.name, problem);
    }
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (std::none_of(spec.parameters.cbegin(), spec.parameters.cend(),
                         [&](const ParameterSpec &candidate) { return candidate.name == it.key(); }))
            return invalid(it.key(), Words::tr("%1 has no such parameter").arg(spec.id.text()));
    }
    return {};
}

QString textOf(const ParameterValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    return std::get<bool>(value) ? QStringLiteral("true") : QStringLiteral("false");
}

QJsonObject toJson(const Parameters &parameters)
{
    QJsonObject object;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        if (const auto *text = std::get_if<QString>(&it.value()))
            object.insert(it.key(), *text);
        else if (const auto *number = std::get_if<qint64>(&it.value()))
            object.insert(it.key(), *number);
        else
            object.insert(it.key(), std::get<bool>(it.value()));
    }
    return object;
}

Parameters parametersFromJson(const QJsonObject &object)
{
    Parameters parameters;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isBool())
            parameters.insert(it.key(), it->toBool());
        else if (it->isDouble())
            parameters.insert(it.key(), it->toInteger());
        else
            parameters.insert(it.key(), it->toString());
    }
    return parameters;
}

} // namespace wingman::operations
