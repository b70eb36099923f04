// SPDX-License-Identifier: GPL-3.0-or-later
// Labels and other maps of text, as the Engine API writes them.
#pragma once

#include <QJsonObject>
#include <QMap>

namespace wingman::targets::mock {

inline QJsonObject toObject(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

inline QMap<QString, QString> toMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

} // namespace wingman::targets::mock
