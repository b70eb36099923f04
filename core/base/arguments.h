// SPDX-License-Identifier: GPL-3.0-or-later
// The typed arguments of an error or a finding: what the sentence will speak of. Never a secret.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <initializer_list>
#include <utility>
#include <variant>

namespace wingman {

/// Ordered name → text or whole number. Ordered so that the same arguments always serialise the same way.
class Arguments final
{
public:
    using Value = std::variant<QString, qint64>;

    Arguments() = default;
    Arguments(std::initializer_list<std::pair<const char *, Value>> values);

    void set(const QString &name, const Value &value) { m_values.insert(name, value); }
    bool contains(const QString &name) const { return m_values.contains(name); }
    /// The value as text; "?" where it is missing, so that a sentence never breaks.
    QString text(QStringView name) const;
    bool isEmpty() const { return m_values.isEmpty(); }

    /// Strings and whole numbers only, ready for canonical JSON.
    QJsonObject toJson() const;
    static Arguments fromJson(const QJsonObject &object);

    friend bool operator==(const Arguments &, const Arguments &) = default;

private:
    QMap<QString, Value> m_values;
};

} // namespace wingman
