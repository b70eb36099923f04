// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notices.h"

#include "shell/activity_bar.h"
#include "widgets/format.h"

namespace wingman::ui {
namespace {

constexpr std::chrono::seconds grouping{2};
constexpr std::chrono::seconds laterLook{20};

Notice together(const QList<Notice> &same)
{
    if (same.size() == 1)
        return same.first();
    Notice one = same.first();
    const int count = static_cast<int>(same.size());
    QStringList names;
    for (const Notice &notice : same)
        names.append(notice.text);
    switch (one.kind) {
    case Notice::Kind::ApprovalWaits:
        one.title = Notices::tr("%n approval(s) wait", nullptr, count);
        break;
    case Notice::Kind::Ended:
        one.title = Notices::tr("%n operation(s) ended well", nullptr, count);
        break;
    case Notice::Kind::Failed:
        one.title = Notices::tr("%n operation(s) did not succeed", nullptr, count);
        break;
    case Notice::Kind::EndpointLost:
        one.title = Notices::tr("%n endpoint(s) do not answer", nullptr, count);
        break;
    case Notice::Kind::EndpointBack:
        one.title = Notices::tr("%n endpoint(s) answer again", nullptr, count);
        break;
    case Notice::Kind::Unhealthy:
        one.title = Notices::tr("%n container(s) became unhealthy", nullptr, count);
        break;
    }
    constexpr int named = 3;
    one.text = QLocale().createSeparatedList(names.mid(0, named));
    if (count > named)
        one.text = Notices::tr("%1 and %n more", nullptr, count - named).arg(one.text);
    if (one.place.page.isEmpty()) {
        one.place = {QStringLiteral("audit"), QStringLiteral("executions")};
        one.record.clear();
    } else {
        one.place.object.clear();
    }
    return one;
}

} // namespace

QList<Notice> NoticeGate::take(Instant now)
{
    m_shown.removeIf([now](Instant at) { return at + window <= now || at > now; });
    QList<Notice> shown;
    QList<Notice> rest = std::exchange(m_waiting, {});
    while (!rest.isEmpty() && m_shown.size() < most) {
        const Notice::Kind kind = rest.first().kind;
        QList<Notice> same;
        for (const Notice &notice : std::as_const(rest)) {
            if (notice.kind == kind)
                same.append(notice);
        }
        rest.removeIf([kind](const Notice &notice) { return notice.kind == kind; });
        shown.append(together(same));
        m_shown.append(now);
    }
    m_waiting = rest;
    return shown;
}

Notices::Notices(const Links &links, QObject *parent) : QObject(parent), m_links(links)
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
    if (m_watched && notice.kind != Notice::Kind::ApprovalWaits)
        return;
    m_gate.add(notice);
    if (!m_flush.isActive())
        m_flush.start(grouping);
}

void Notices::flush()
{
    const Instant now = m_links.feed.now();
    if (m_pausedUntil && now < *m_pausedUntil) {
        m_flush.start(laterLook);
        return;
    }
    const auto shown = m_gate.take(now);
    for (const Notice &notice : shown)
        Q_EMIT told(notice);
    if (!m_gate.isEmpty())
        m_flush.start(laterLook);
}

void Notices::lookAtLinks(const EndpointId &endpoint)
{
    const auto entry = m_links.feed.inventory().entry(endpoint);
    if (!entry)
        return;
    const auto before = m_live.constFind(endpoint);
    const bool known = before != m_live.cend();
    const bool was = known && *before;
    if (entry->live == was && known)
        return;
    m_live.insert(endpoint, entry->live);
    if (!known)
        return;
    const Place place{QStringLiteral("fleet"), {}, endpoint.text()};
    const QString name = inert(endpoint.text());
    if (entry->live)
        add({Notice::Kind::EndpointBack, tr("An endpoint answers again"), name, place, {}, false});
    else
        add({Notice::Kind::EndpointLost, tr("An endpoint does not answer"), name, place, {}, true});
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
