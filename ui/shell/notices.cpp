// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notices.h"

#include "shell/activity_bar.h"
#include "widgets/format.h"

namespace wingman::ui {
namespace {

constexpr std::chrono::seconds laterLook{20};

constexpr int named = 3;  // in one line
constexpr int held = 100; // of one kind; more are only counted

QString titleOf(Notice::Kind kind, int count)
{
    switch (kind) {
    case Notice::Kind::ApprovalWaits:
        return Notices::tr("%n approval(s) wait", nullptr, count);
    case Notice::Kind::Ended:
        return Notices::tr("%n operation(s) ended well", nullptr, count);
    case Notice::Kind::Failed:
        return Notices::tr("%n operation(s) did not succeed", nullptr, count);
    case Notice::Kind::EndpointLost:
        return Notices::tr("%n endpoint(s) do not answer", nullptr, count);
    case Notice::Kind::EndpointBack:
        return Notices::tr("%n endpoint(s) answer again", nullptr, count);
    case Notice::Kind::Unhealthy:
        return Notices::tr("%n container(s) became unhealthy", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

/// What came and went while it was held back is not worth telling. True where the notice only takes an older one back.
bool NoticeGate::takesBack(const Notice &notice)
{
    const bool back = notice.kind == Notice::Kind::EndpointBack;
    if (!back && notice.kind != Notice::Kind::EndpointLost)
        return false;
    const Notice::Kind opposite = back ? Notice::Kind::EndpointLost : Notice::Kind::EndpointBack;
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        Group &group = m_waiting[i];
        if (group.notices.first().kind != opposite)
            continue;
        const auto removed =
            group.notices.removeIf([&](const Notice &one) { return one.place.object == notice.place.object; });
        group.count -= static_cast<int>(removed);
        if (group.notices.isEmpty())
            m_waiting.removeAt(i);
        return removed > 0;
    }
    return false;
}

void NoticeGate::add(const Notice &notice)
{
    if (takesBack(notice))
        return;
    auto group = std::find_if(m_waiting.begin(), m_waiting.end(),
                              [&](const Group &one) { return one.notices.first().kind == notice.kind; });
    if (group == m_waiting.end())
        group = m_waiting.insert(m_waiting.end(), Group{});
    if (notice.kind == Notice::Kind::ApprovalWaits)
        *group = Group{}; // each of them says how many there are
    if (group->notices.size() < held)
        group->notices.append(notice);
    ++group->count;
}

Notice NoticeGate::together(const Group &group)
{
    Notice one = group.notices.first();
    if (group.count == 1)
        return one;
    one.title = titleOf(one.kind, group.count);
    QStringList names;
    for (const Notice &notice : group.notices.first(std::min<qsizetype>(group.notices.size(), named)))
        names.append(notice.text);
    one.text = QLocale().createSeparatedList(names);
    if (group.count > named)
        one.text = Notices::tr("%1 and %n more", nullptr, group.count - named).arg(one.text);
    if (one.place.page.isEmpty()) {
        one.place = {QStringLiteral("audit"), QStringLiteral("executions")};
        one.record.clear();
    } else {
        one.place.object.clear();
    }
    return one;
}

QList<Notice> NoticeGate::take(Instant now)
{
    m_shown.removeIf([now](Instant at) { return at + window <= now || at > now; });
    QList<Notice> shown;
    while (!m_waiting.isEmpty() && m_shown.size() < most) {
        shown.append(together(m_waiting.takeFirst()));
        m_shown.append(now);
    }
    return shown;
}

Notices::Notices(const Links &links, Milliseconds grouping, QObject *parent)
    : QObject(parent), m_links(links), m_grouping(grouping)
{
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &Notices::flush);
    connect(&m_links.work, &WorkLink::ended, this, [this](const execution::Record &record) {
        const bool well = record.state == execution::State::Succeeded;
        const QString title = workTitle(record.plan, m_links.work.operations());
        add({well ? Notice::Kind::Ended : Notice::Kind::Failed,
             well ? tr("Done") : tr("It did not succeed"),
             title,
             {},
             record.plan.id.text(),
             !well});
    });
    connect(&m_links.work, &WorkLink::failed, this, [this](const PlanId &plan, const Error &error) {
        add({Notice::Kind::Failed, tr("It was not carried out"), error.sentence(), {}, plan.text(), true});
    });
    connect(&m_links.feed.inventory(), &inventory::Store::linkChanged, this, &Notices::lookAtLinks);
    connect(&m_links.feed.inventory(), &inventory::Store::changed, this, &Notices::lookAtRows);
    connect(&m_links.feed, &Feed::overviewChanged, this, &Notices::lookAtApprovals);
}

void Notices::add(const Notice &notice)
{
    if (m_wish == NoticeWish::None || (m_wish == NoticeWish::Attention && !notice.needsAttention))
        return;
    if (m_watched && !m_isLocked && notice.kind != Notice::Kind::ApprovalWaits)
        return;
    m_gate.add(notice);
    if (!m_flush.isActive())
        m_flush.start(m_grouping);
}

void Notices::flush()
{
    const Instant now = m_links.feed.now();
    if (m_pausedUntil && now < *m_pausedUntil) {
        m_flush.start(laterLook);
        return;
    }
    QList<Notice> shown = m_gate.take(now);
    for (Notice &notice : shown) {
        if (m_isLocked)
            notice.text = tr("Unlock Wingman to see what it is about.");
        Q_EMIT told(notice);
    }
    if (!m_gate.isEmpty())
        m_flush.start(laterLook);
}

void Notices::setPausedUntil(std::optional<Instant> until)
{
    m_pausedUntil = until;
    if (!m_gate.isEmpty())
        m_flush.start(m_grouping);
}

/// One that never answered since the start is not lost, and one that was not lost does not come back.
void Notices::lookAtLinks(const EndpointId &endpoint)
{
    const auto entry = m_links.feed.inventory().entry(endpoint);
    if (!entry) {
        m_answered.remove(endpoint);
        m_lost.remove(endpoint);
        return;
    }
    const Place place{QStringLiteral("fleet"), {}, endpoint.text()};
    const QString name = inert(endpoint.text());
    if (entry->live) {
        m_answered.insert(endpoint);
        if (m_lost.remove(endpoint))
            add({Notice::Kind::EndpointBack, tr("An endpoint answers again"), name, place, {}, false});
    } else if (m_answered.contains(endpoint) && !m_lost.contains(endpoint)) {
        m_lost.insert(endpoint);
        add({Notice::Kind::EndpointLost, tr("An endpoint does not answer"), name, place, {}, true});
    }
}

void Notices::lookAtRows(const inventory::Diff &diff)
{
    const auto look = [&](const inventory::Container &container, bool tell) {
        const QString id = container.id.text();
        if (container.health != inventory::Health::Unhealthy) {
            m_unhealthy.remove(id);
        } else if (!m_unhealthy.contains(id)) {
            m_unhealthy.insert(id);
            const QString address = inventory::TargetRef::container(diff.endpoint, container.name).text();
            if (tell)
                add({Notice::Kind::Unhealthy,
                     tr("A container became unhealthy"),
                     inert(container.name),
                     {QStringLiteral("workloads"), {}, address},
                     {},
                     true});
        }
    };
    for (const inventory::Container &container : diff.containers.added)
        look(container, false); // it was so before we looked
    for (const inventory::Container &container : diff.containers.changed)
        look(container, true);
    for (const ObjectId &gone : diff.containers.removed)
        m_unhealthy.remove(gone.text());
}

void Notices::lookAtApprovals()
{
    const int waiting = m_links.feed.overview().openApprovals;
    if (m_approvals >= 0 && waiting > m_approvals) {
        add({Notice::Kind::ApprovalWaits,
             tr("%n approval(s) wait", nullptr, waiting),
             tr("Open the plan to decide."),
             {QStringLiteral("audit"), QStringLiteral("approvals")},
             {},
             true});
    }
    m_approvals = waiting;
}

} // namespace wingman::ui
