// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/place.h"

#include <QUrlQuery>

namespace wingman::ui {
namespace {

constexpr qsizetype longestLink = 4096;
const QString scheme = QStringLiteral("wingman");
const QString objectKey = QStringLiteral("object");

bool isWord(const QString &text)
{
    for (const QChar c : text) {
        if (!(c.isLower() && c.unicode() < 128) && !(c >= QLatin1Char('0') && c <= QLatin1Char('9')) &&
            c != QLatin1Char('-'))
            return false;
    }
    return true;
}

} // namespace

QUrl Place::url() const
{
    QUrl url;
    url.setScheme(scheme);
    url.setPath(tab.isEmpty() ? page : page + QLatin1Char('/') + tab);
    QUrlQuery items;
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    if (!object.isEmpty())
        items.addQueryItem(objectKey, encoded(object));
    for (auto it = query.cbegin(); it != query.cend(); ++it)
        items.addQueryItem(encoded(it.key()), encoded(it.value()));
    if (!items.isEmpty())
        url.setQuery(items);
    return url;
}

std::optional<Place> Place::fromUrl(const QUrl &url)
{
    if (!url.isValid() || url.scheme() != scheme || !url.authority().isEmpty() || url.toEncoded().size() > longestLink)
        return std::nullopt;
    const QStringList parts = url.path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2 || !isWord(parts.first()) || !isWord(parts.last()))
        return std::nullopt;
    Place place{parts.first(), parts.size() == 2 ? parts.last() : QString()};
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == objectKey)
            place.object = value;
        else
            place.query.insert(key, value);
    }
    return place;
}

} // namespace wingman::ui
