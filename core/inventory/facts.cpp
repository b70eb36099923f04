// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/facts.h"

namespace wingman::inventory {
namespace {

QJsonObject ofClass(const QMap<QString, Fact> &values, FactClass cls)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it->cls == cls)
            object.insert(it.key(), it->value);
    }
    return object;
}

} // namespace

std::optional<QString> Facts::value(const QString &key) const
{
    const auto found = values.constFind(key);
    return found == values.cend() ? std::nullopt : std::optional(found->value);
}

QJsonObject Facts::toJson() const
{
    QJsonObject json{
        {QStringLiteral("target"), target.text()},
        {QStringLiteral("engine"), engineId},
        {QStringLiteral("gate"), ofClass(values, FactClass::Gate)},
        {QStringLiteral("open"), ofClass(values, FactClass::Open)},
    };
    if (object)
        json.insert(QStringLiteral("object"), object->text());
    return json;
}

Result<Facts> Facts::fromJson(const QJsonObject &json)
{
    const auto target = TargetRef::parse(json.value(QStringLiteral("target")).toString());
    if (!target)
        return propagate(target);
    Facts facts{*target, json.value(QStringLiteral("engine")).toString(), std::nullopt, {}, {}};
    if (json.contains(QStringLiteral("object"))) {
        const auto object = ObjectId::parse(json.value(QStringLiteral("object")).toString());
        if (!object)
            return propagate(object);
        facts.object = *object;
    }
    const auto read = [&](const QString &key, FactClass cls) {
        const QJsonObject values = json.value(key).toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            facts.set(it.key(), it->toString(), cls);
    };
    read(QStringLiteral("gate"), FactClass::Gate);
    read(QStringLiteral("open"), FactClass::Open);
    return facts;
}

} // namespace wingman::inventory
