// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/json/rows.h"

#include "base/redaction.h"

namespace wingman::targets {

ObjectId idOf(std::initializer_list<QString> candidates, qsizetype index)
{
    for (const QString &candidate : candidates) {
        if (candidate.isEmpty())
            continue;
        if (const auto id = ObjectId::parse(candidate))
            return *id;
        if (const auto id = ObjectId::parse(inert(candidate, 200)))
            return *id;
    }
    return ObjectId::parse(QStringLiteral("unidentified-%1").arg(index)).value();
}

QString stemOf(const ObjectId &id)
{
    return inert(id.text(), 200);
}

ObjectId numberedId(const QString &stem, qsizetype number)
{
    return ObjectId::parse(stem + QStringLiteral(" (%1)").arg(number)).value();
}

} // namespace wingman::targets
