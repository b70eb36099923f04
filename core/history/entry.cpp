// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/entry.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace wingman::history {
namespace {

/// What somebody does to an object, in Docker's words and in those of reports.
const QSet<QString> &deeds()
{
    static const QSet<QString> words{
        QStringLiteral("create"),  QStringLiteral("start"),     QStringLiteral("stop"),    QStringLiteral("restart"),
        QStringLiteral("kill"),    QStringLiteral("pause"),     QStringLiteral("unpause"), QStringLiteral("rename"),
        QStringLiteral("update"),  QStringLiteral("destroy"),   QStringLiteral("remove"),  QStringLiteral("delete"),
        QStringLiteral("die"),     QStringLiteral("untag"),     QStringLiteral("tag"),     QStringLiteral("prune"),
        QStringLiteral("connect"), QStringLiteral("disconnect")};
    return words;
}

/// Changes between two reports that events of the same object usually tell of as well.
bool mayBeExplained(const Entry &change)
{
    return change.action == QStringLiteral("state") || change.action == QStringLiteral("health") ||
           change.action == QStringLiteral("appeared") || change.action == QStringLiteral("gone") ||
           change.action == QStringLiteral("name");
}

bool explains(const Entry &event, const Entry &change)
{
    if (change.action == QStringLiteral("health"))
        return event.action.startsWith(QStringLiteral("health_status"));
    return deeds().contains(event.action);
}

bool isTroubled(const QString &value)
{
    static const QSet<QString> words{QStringLiteral("dead"), QStringLiteral("restarting"), QStringLiteral("unhealthy"),
                                     QStringLiteral("offline"), QStringLiteral("unknown")};
    return words.contains(value);
}

Importance importanceOfChange(const Entry &change)
{
    if (change.action == QStringLiteral("gone") || isTroubled(change.after))
        return Importance::Trouble;
    return Importance::Notable;
}

bool isDeed(const Entry &entry)
{
    switch (entry.source) {
    case Source::Event:
        // "die" is what happens to a container; who made it happen shows as kill, stop or destroy.
        return deeds().contains(entry.action) && entry.action != QStringLiteral("die");
    case Source::Change:
        return entry.action != QStringLiteral("health");
    }
    Q_UNREACHABLE();
}

bool accountsFor(const KnownAct &act, const Entry &entry, Milliseconds skew)
{
    if (act.endpoint != entry.key.endpoint || act.kind != entry.key.kind)
        return false;
    const bool same = act.object.isEmpty() ? act.name == entry.name : act.object == entry.key.object;
    return same && entry.at >= act.from - skew && entry.at <= act.until + skew;
}

} // namespace

size_t qHash(const ObjectKey &key, size_t seed)
{
    return qHashMulti(seed, key.endpoint.text(), static_cast<int>(key.kind), key.object);
}

Importance importanceOf(const Entry &entry)
{
    if (entry.source == Source::Change)
        return importanceOfChange(entry);
    if (entry.action == QStringLiteral("die") || entry.action == QStringLiteral("oom") ||
        entry.action == QStringLiteral("health_status: unhealthy"))
        return Importance::Trouble;
    const bool networked = entry.action == QStringLiteral("connect") || entry.action == QStringLiteral("disconnect");
    return deeds().contains(entry.action) && !networked ? Importance::Notable : Importance::Routine;
}

QString keptAction(const QString &action)
{
    const qsizetype colon = action.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return action;
    static const QSet<QString> whole{
        QStringLiteral("health_status: healthy"), QStringLiteral("health_status: unhealthy"),
        QStringLiteral("health_status: starting"), QStringLiteral("health_status: running")};
    return whole.contains(action) ? action : action.left(colon).trimmed();
}

QList<Entry> condensed(const QList<Entry> &entries, Milliseconds within)
{
    QHash<ObjectKey, QList<const Entry *>> events;
    for (const Entry &entry : entries) {
        if (entry.source == Source::Event)
            events[entry.key].append(&entry);
    }
    QList<Entry> kept;
    for (const Entry &entry : entries) {
        const bool told =
            entry.source == Source::Change && mayBeExplained(entry) &&
            std::ranges::any_of(events.value(entry.key), [&](const Entry *event) {
                return explains(*event, entry) && event->at >= entry.at - within && event->at <= entry.at + within;
            });
        if (!told)
            kept.append(entry);
    }
    return kept;
}

QList<Entry> unexplained(const QList<Entry> &entries, const QList<KnownAct> &acts, Milliseconds skew)
{
    QList<Entry> left;
    for (const Entry &entry : entries) {
        const bool known =
            std::ranges::any_of(acts, [&](const KnownAct &act) { return accountsFor(act, entry, skew); });
        if (isDeed(entry) && !known)
            left.append(entry);
    }
    return left;
}

} // namespace wingman::history
