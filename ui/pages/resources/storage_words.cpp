// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resources/storage_words.h"

#include "widgets/format.h"
#include "widgets/volume_model.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Storage)
};

constexpr double nearlyFull = 0.8;
constexpr double asGoodAsFull = 0.9;

} // namespace

StateWords wordsFor(const StorageRow &row)
{
    if (row.stale)
        return {Words::tr("as last seen", "a storage"), Tone::Warn, Shape::Triangle};
    if (!row.isUsable())
        return {Words::tr("not available", "a storage"), Tone::Warn, Shape::Triangle};
    switch (toneOfUse(row)) {
    case Tone::Danger:
        return {Words::tr("almost full", "a storage"), Tone::Danger, Shape::HalfDisc};
    case Tone::Warn:
        return {Words::tr("filling up", "a storage"), Tone::Warn, Shape::HalfDisc};
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Accent:
    case Tone::Ok:
    case Tone::Simulated:
        break;
    }
    return {Words::tr("available", "a storage"), Tone::Ok, Shape::Disc};
}

Tone toneOfUse(const StorageRow &row)
{
    const auto share = row.share();
    if (!share)
        return Tone::Muted;
    return *share >= asGoodAsFull ? Tone::Danger : *share >= nearlyFull ? Tone::Warn : Tone::Accent;
}

QString useText(const StorageRow &row)
{
    return row.size > 0 ? Words::tr("%1 of %2", "used, size").arg(formatBytes(row.used), formatBytes(row.size))
                        : unknownText();
}

QString readText(const inventory::Store &store, const EndpointId &cluster, Instant now)
{
    const auto entry = store.entry(cluster);
    return entry && entry->snapshot ? formatAgo(entry->snapshot->readAt, now) : unknownText();
}

QString contentText(const QStringList &content)
{
    QStringList words;
    for (const QString &one : content)
        words.append(VolumeModel::contentText(one));
    return words.isEmpty() ? unknownText() : QLocale().createSeparatedList(words);
}

} // namespace wingman::ui
