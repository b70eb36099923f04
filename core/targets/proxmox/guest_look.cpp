// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/guest_look.h"

#include "targets/json/lenient.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace wingman::targets::proxmox {
namespace {

/// "color-map" out of the object, or out of the one text that older versions make of it.
QString colorMapOf(const Json &style)
{
    if (style.isObject())
        return textOf(style.value(QLatin1StringView("color-map")));
    const QString key = QStringLiteral("color-map=");
    const QStringList parts = textOf(style).split(QLatin1Char(','));
    for (const QString &part : parts) {
        if (part.trimmed().startsWith(key))
            return part.trimmed().mid(key.size());
    }
    return {};
}

void addAddress(QStringList &all, const QString &text)
{
    if (!text.contains(QLatin1Char('.')) && !text.contains(QLatin1Char(':')))
        return; // a bare number would pass for one
    const QHostAddress address(text.section(QLatin1Char('/'), 0, 0).section(QLatin1Char('%'), 0, 0));
    if (address.isNull() || address.isLoopback() || address.isLinkLocal() || all.contains(address.toString()))
        return;
    all.append(address.toString());
}

} // namespace

Result<QMap<QString, QString>> tagColorsFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    static const QRegularExpression color(QStringLiteral("^[0-9a-fA-F]{6}$"));
    QMap<QString, QString> colors;
    const QString map = colorMapOf(text->root().value(QLatin1StringView("data")).value(QLatin1StringView("tag-style")));
    const QStringList entries = map.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const QString tag = entry.section(QLatin1Char(':'), 0, 0).trimmed();
        const QString wanted = entry.section(QLatin1Char(':'), 1, 1).trimmed();
        if (!tag.isEmpty() && color.match(wanted).hasMatch())
            colors.insert(tag, QLatin1Char('#') + wanted.toLower());
    }
    return colors;
}

Result<QStringList> addressesFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    QStringList all;
    const Json data = text->root().value(QLatin1StringView("data"));
    const Json rows = data.isArray() ? data : data.value(QLatin1StringView("result"));
    for (const Json &interface : rows.toArray()) {
        for (const Json &one : interface.value(QLatin1StringView("ip-addresses")).toArray())
            addAddress(all, textOf(one.value(QLatin1StringView("ip-address"))));
        addAddress(all, textOf(interface.value(QLatin1StringView("inet"))));
        addAddress(all, textOf(interface.value(QLatin1StringView("inet6"))));
    }
    return all;
}

} // namespace wingman::targets::proxmox
