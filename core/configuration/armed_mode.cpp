// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/armed_mode.h"

namespace wingman::configuration {
namespace {

const QString format = QStringLiteral("wingman-mode/1");

} // namespace

QJsonObject ArmedMode::toJson() const
{
    return QJsonObject{{QStringLiteral("format"), format},
                       {QStringLiteral("armed"), mode ? operations::modeName(*mode) : QString()},
                       {QStringLiteral("stay"), stay},
                       {QStringLiteral("session"), session}};
}

Result<ArmedMode> ArmedMode::fromJson(const QJsonObject &object)
{
    const QString word = object.value(QStringLiteral("armed")).toString();
    const auto mode = operations::modeFromName(word);
    if (object.value(QStringLiteral("format")).toString() != format || object.size() != 4 ||
        (!mode && !word.isEmpty()) || !object.value(QStringLiteral("armed")).isString() ||
        !object.value(QStringLiteral("stay")).isBool() || !object.value(QStringLiteral("session")).isString())
        return fail(Code::InvalidInput, {{"what", QStringLiteral("stored mode")},
                                         {"reason", QStringLiteral("the document is not %1").arg(format)}});
    return ArmedMode{mode, object.value(QStringLiteral("stay")).toBool(),
                     object.value(QStringLiteral("session")).toString()};
}

} // namespace wingman::configuration
