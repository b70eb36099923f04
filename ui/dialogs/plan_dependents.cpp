// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_dependents.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace wingman::ui {
namespace {

using inventory::Container;
using Bond = Dependents::Bond;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::PlanDependents)
};

const Container *containerOf(const operations::TargetPlan &target, const inventory::Snapshot &snapshot)
{
    if (target.before.object) {
        const auto found = snapshot.containers.constFind(*target.before.object);
        if (found != snapshot.containers.cend())
            return &*found;
    }
    const auto named = std::find_if(snapshot.containers.cbegin(), snapshot.containers.cend(),
                                    [&](const Container &row) { return row.name == target.target().name; });
    return named == snapshot.containers.cend() ? nullptr : &*named;
}

/// "db:service_healthy:false,cache:…" names the services that one waits for.
bool waitsFor(const Container &other, const Container &one)
{
    if (one.service.isEmpty() || other.project != one.project)
        return false;
    const QString list = other.labels.value(QStringLiteral("com.docker.compose.depends_on"));
    const QStringList entries = list.split(u',', Qt::SkipEmptyParts);
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&](const QString &entry) { return entry.section(u':', 0, 0).trimmed() == one.service; });
}

bool livesIn(const Container &other, const Container &one)
{
    const QString prefix = QStringLiteral("container:");
    if (!other.networkMode.startsWith(prefix))
        return false;
    const QString of = other.networkMode.mid(prefix.size());
    return of == one.name || of == one.id.text();
}

std::optional<QString> sharedVolume(const Container &other, const Container &one)
{
    for (const inventory::MountPoint &mount : one.mounts) {
        const bool shared = mount.type == QStringLiteral("volume") && !mount.source.isEmpty() &&
                            std::any_of(other.mounts.cbegin(), other.mounts.cend(), [&](const auto &theirs) {
                                return theirs.type == mount.type && theirs.source == mount.source;
                            });
        if (shared)
            return mount.source;
    }
    return std::nullopt;
}

struct Tie
{
    Bond bond{};
    QString detail;
};

std::optional<Tie> tieOf(const Container &other, const Container &one)
{
    if (livesIn(other, one))
        return Tie{Bond::Network, {}};
    if (waitsFor(other, one))
        return Tie{Bond::Waits, {}};
    if (const auto volume = sharedVolume(other, one))
        return Tie{Bond::Volume, inert(*volume)};
    if (!one.project.isEmpty() && one.project == other.project)
        return Tie{Bond::Project, inert(one.project)};
    return std::nullopt;
}

QString sentenceOf(const Tie &tie)
{
    switch (tie.bond) {
    case Bond::Waits:
        return Words::tr("dependent on it");
    case Bond::Network:
        return Words::tr("in its network");
    case Bond::Volume:
        return Words::tr("with its volume %1 too").arg(tie.detail);
    case Bond::Project:
        return Words::tr("in the project %1 too").arg(tie.detail);
    }
    return {};
}

int badness(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return 3;
    case Tone::Warn:
        return 2;
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Simulated:
        return 1;
    case Tone::Accent:
    case Tone::Ok:
        return 0;
    }
    return 3;
}

} // namespace

Dependents dependentsOf(const operations::Plan &plan, const inventory::Store &inventory)
{
    Dependents result;
    QMap<std::pair<Bond, QString>, QMap<QString, StateWords>> found;
    QSet<ObjectId> settled; // the targets themselves, and whoever is tied closer already
    for (const operations::TargetPlan &target : plan.targets) {
        if (target.before.object)
            settled.insert(*target.before.object);
    }
    for (const Bond bond : {Bond::Network, Bond::Waits, Bond::Volume, Bond::Project}) {
        for (const operations::TargetPlan &target : plan.targets) {
            const auto entry = inventory.entry(target.target().endpoint);
            if (!entry || !entry->snapshot)
                continue;
            result.isKnown = true;
            if (!entry->live)
                result.age = std::max(result.age.value_or(Milliseconds(0)),
                                      inventory.age(target.target().endpoint).value_or(Milliseconds(0)));
            const Container *one = containerOf(target, *entry->snapshot);
            if (one == nullptr)
                continue;
            for (const Container &other : entry->snapshot->containers) {
                const auto tie = other.id == one->id ? std::nullopt : tieOf(other, *one);
                if (!tie || tie->bond != bond || settled.contains(other.id))
                    continue;
                settled.insert(other.id);
                found[{bond, tie->detail}].insert(inert(other.name), wordsFor(other.state, other.health, !entry->live));
            }
        }
    }
    for (const Bond bond : {Bond::Waits, Bond::Network, Bond::Volume, Bond::Project}) {
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            if (it.key().first != bond)
                continue;
            const QList<StateWords> states = it->values();
            const auto worst =
                std::max_element(states.cbegin(), states.cend(), [](const auto &left, const auto &right) {
                    return badness(left.tone) < badness(right.tone);
                });
            result.groups.append({bond, it->keys(), *worst, sentenceOf({bond, it.key().second})});
        }
    }
    return result;
}

QString listed(const QStringList &names, qsizetype shown)
{
    if (names.size() <= shown + 1) // "and 1 more" is no shorter than its name
        return names.join(Words::tr(", ", "between names"));
    return Words::tr("%1 and %n more", "names", static_cast<int>(names.size() - shown))
        .arg(names.mid(0, shown).join(Words::tr(", ", "between names")));
}

} // namespace wingman::ui
