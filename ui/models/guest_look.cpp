// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guest_look.h"

#include "base/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wingman::ui {
namespace {

constexpr qsizetype longestValue = 120;

QString textOf(const QJsonValue &value)
{
    return inert(value.toVariant().toString(), longestValue);
}

} // namespace

GuestLook guestLookFrom(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    GuestLook look;
    if (const QJsonValue addresses = all.value(QStringLiteral("addresses")); addresses.isArray()) {
        QStringList texts;
        for (const QJsonArray ones = addresses.toArray(); const QJsonValue &one : ones)
            texts.append(textOf(one));
        texts.removeAll(QString());
        look.addresses = texts;
    }
    if (const QJsonValue rows = all.value(QStringLiteral("pending")); rows.isArray()) {
        QList<PendingChange> changes;
        for (const QJsonArray pending = rows.toArray(); const QJsonValue &row : pending) {
            const bool isDeleted = row[QStringLiteral("delete")].toVariant().toInt() > 0;
            if (!isDeleted && row[QStringLiteral("pending")].isUndefined())
                continue; // as it is, it stays
            changes.append({textOf(row[QStringLiteral("key")]), textOf(row[QStringLiteral("value")]),
                            isDeleted ? QString() : textOf(row[QStringLiteral("pending")])});
        }
        look.pending = changes;
    }
    return look;
}

} // namespace wingman::ui
