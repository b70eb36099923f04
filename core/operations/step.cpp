// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/step.h"

#include <QUrl>
#include <algorithm>

namespace wingman::operations {

using inventory::Facts;

bool Condition::holds(const Facts &now, const Facts &before) const
{
    const auto value = now.value(fact);
    switch (kind) {
    case Kind::Equals:
        return value && values.size() == 1 && *value == values.first();
    case Kind::OneOf:
        return value && values.contains(*value);
    case Kind::NoneOf:
        return !value || !values.contains(*value);
    case Kind::Changed:
        return value && value != before.value(fact);
    case Kind::Exists:
        return now.exists();
    case Kind::Gone:
        return !now.exists();
    }
    return false;
}

QString partName(Part part)
{
    switch (part) {
    case Part::Act:
        return QStringLiteral("act");
    case Part::Guard:
        return QStringLiteral("guard");
    case Part::Release:
        return QStringLiteral("release");
    case Part::Undo:
        return QStringLiteral("undo");
    }
    return {};
}

std::optional<Part> partFromName(QStringView name)
{
    for (const Part part : {Part::Act, Part::Guard, Part::Release, Part::Undo}) {
        if (name == partName(part))
            return part;
    }
    return std::nullopt;
}

bool holds(const Proof &proof, const Facts &now, const Facts &before)
{
    return std::any_of(proof.cbegin(), proof.cend(), [&](const QList<Condition> &all) {
        // An alternative without conditions proves nothing.
        return !all.isEmpty() && std::all_of(all.cbegin(), all.cend(),
                                             [&](const Condition &condition) { return condition.holds(now, before); });
    });
}

QString ApiCall::text() const
{
    QString text = method + QLatin1Char(' ') + path;
    QLatin1Char separator('?');
    for (auto it = query.cbegin(); it != query.cend(); ++it) {
        text += separator + it.key() + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(it.value()));
        separator = QLatin1Char('&');
    }
    return text;
}

} // namespace wingman::operations
