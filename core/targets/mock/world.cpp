// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/mock/world.h"

#include "targets/mock/chance.h"
#include "targets/mock/docker_site.h"
#include "targets/mock/ports.h"
#include "targets/mock/proxmox_site.h"

#include <QDateTime>

namespace wingman::targets::mock {

using namespace inventory;
using namespace std::chrono_literals;

namespace {

/// `guest`: in which an engine lives, where that is said.
Endpoint demonstration(const char *name, Platform platform, const char *guest = "")
{
    const QString id = QString::fromLatin1(name);
    return {.id = EndpointId::parse(id).value(),
            .platform = platform,
            .address = QStringLiteral("demo://") + id,
            .source = QStringLiteral("demonstration"),
            .demonstration = true,
            .tlsCa = {},
            .tlsCertificate = {},
            .tlsKey = {},
            .credential = {},
            .tlsServerName = {},
            .guest = QString::fromLatin1(guest)};
}

} // namespace

World::World(std::shared_ptr<const Clock> clock, WorldOptions options)
    : m_clock(std::move(clock)), m_options(options), m_anchor(std::chrono::floor<std::chrono::days>(m_clock->now()))
{
    m_sites = {
        std::make_shared<DockerSite>(demonstration("demo", Platform::Docker, "proxmox://demo-pve/pve1/qemu/110"),
                                     m_clock, m_options.seed, &mainHost, m_anchor, m_options.crowd,
                                     m_options.changesPerSecond),
        std::make_shared<DockerSite>(demonstration("demo-edge", Platform::Docker), m_clock, m_options.seed + 1,
                                     &edgeHost, m_anchor),
        std::make_shared<ProxmoxSite>(demonstration("demo-pve", Platform::Proxmox), m_clock, m_options.seed + 2,
                                      m_anchor, m_options.taskTime),
    };
    for (const auto &site : std::as_const(m_sites))
        site->latency = m_options.latency;
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    m_timer.start(m_options.changesPerSecond > 0 ? 100ms : 1s);
}

World::~World() = default;

Result<std::shared_ptr<Reader>> World::reader(const EndpointId &endpoint) const
{
    for (const auto &site : m_sites) {
        if (site->endpoint().id == endpoint)
            return std::make_shared<MockReader>(site);
    }
    return fail(Code::NotFound, {{"what", endpoint.text()}});
}

Result<std::shared_ptr<operations::Hand>> World::hand(const EndpointId &endpoint) const
{
    for (const auto &site : m_sites) {
        if (site->endpoint().id == endpoint)
            return std::make_shared<MockHand>(site);
    }
    return fail(Code::NotFound, {{"what", endpoint.text()}});
}

QList<Endpoint> World::endpoints() const
{
    QList<Endpoint> all;
    for (const auto &site : m_sites)
        all.append(site->endpoint());
    return all;
}

Result<Faults *> World::faults(const EndpointId &endpoint) const
{
    for (const auto &site : m_sites) {
        if (site->endpoint().id == endpoint)
            return &site->faults();
    }
    return fail(Code::NotFound, {{"what", endpoint.text()}});
}

void World::onActed(std::function<void()> callback)
{
    for (const auto &site : std::as_const(m_sites))
        site->onActed = callback;
}

QJsonObject World::save() const
{
    QJsonObject sites;
    for (const auto &site : m_sites)
        sites.insert(site->endpoint().id.text(), site->save());
    return QJsonObject{{QStringLiteral("format"), QStringLiteral("wingman-demonstration/1")},
                       {QStringLiteral("anchor"), toText(m_anchor)},
                       {QStringLiteral("seed"), QString::number(m_options.seed)},
                       {QStringLiteral("endpoints"), sites}};
}

void World::load(const QJsonObject &saved)
{
    if (saved.value(QStringLiteral("format")).toString() != QStringLiteral("wingman-demonstration/1") ||
        saved.value(QStringLiteral("seed")).toString() != QString::number(m_options.seed))
        return;
    if (const auto anchor = parseInstant(saved.value(QStringLiteral("anchor")).toString());
        anchor && *anchor != m_anchor) {
        m_anchor = *anchor;
        for (const auto &site : std::as_const(m_sites))
            site->setAnchor(m_anchor);
    }
    const QJsonObject sites = saved.value(QStringLiteral("endpoints")).toObject();
    for (const auto &site : std::as_const(m_sites))
        site->load(sites.value(site->endpoint().id.text()).toObject());
}

void World::rest() const
{
    for (const auto &site : m_sites)
        site->rest();
}

void World::tick() const
{
    for (const auto &site : m_sites) {
        if (!site->isWatched())
            continue;
        site->refresh();
        site->wakeWatchers();
    }
}

} // namespace wingman::targets::mock
