// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/arguments.h"

namespace wingman {

Arguments::Arguments(std::initializer_list<std::pair<const char *, Value>> values)
{
    for (const auto &[name, value] : values)
        m_values.insert(QString::fromLatin1(name), value);
}

QString Arguments::text(QStringView name) const
{
    const auto found = m_values.constFind(name.toString());
    if (found == m_values.cend())
        return QStringLiteral("?");
    if (const auto *text = std::get_if<QString>(&*found))
        return *text;
    return QString::number(std::get<qint64>(*found));
}

QJsonObject Arguments::toJson() const
{
    QJsonObject object;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (const auto *text = std::get_if<QString>(&it.value()))
            object.insert(it.key(), *text);
        else
            object.insert(it.key(), std::get<qint64>(it.value()));
    }
    return object;
}

Arguments Arguments::fromJson(const QJsonObject &object)
{
    Arguments arguments;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isDouble())
            arguments.set(it.key(), it->toInteger());
        else
            arguments.set(it.key(), it->toString());
    }
    return arguments;
}

} // namespace wingman
