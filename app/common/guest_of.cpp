// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/guest_of.h"

#include "targets/channel/host_checks.h"

#include <QUrl>

namespace wingman::app {
namespace {

using inventory::Guest;
using inventory::TargetRef;

constexpr std::size_t atATime = 8;
constexpr qsizetype mostAsked = 500;
constexpr auto ofOneGuest = std::chrono::seconds(5);

/// Everybody has that one.
bool isLoopback(const QString &address)
{
    return address.startsWith(QStringLiteral("127.")) || address == u"::1";
}

struct Asked
{
    TargetRef guest;
    QString name;
    Async<QStringList> answer;
};

/// Of one cluster; what it cannot tell is left out.
Async<QList<GuestAt>> guestsOf(std::shared_ptr<inventory::Reader> reader, QStringList wanted, Deadline deadline,
                               Cancel cancel)
{
    QList<GuestAt> found;
    const auto details = reader->details();
    const auto snapshot = co_await reader->snapshot(deadline, cancel);
    if (!details || !snapshot)
        co_return found;
    QList<Guest> running;
    // A container tells its addresses from Proxmox VE 8 on.
    const bool containersTell =
        reader->endpoint().demonstration || snapshot->engine.version.section(u'.', 0, 0).toInt() >= 8;
    for (const Guest &guest : snapshot->guests) {
        const bool tells = guest.kind == inventory::GuestKind::Qemu || containersTell;
        if (tells && guest.status == u"running" && !guest.isTemplate && running.size() < mostAsked)
            running.append(guest);
    }
    while (!running.isEmpty() && !deadline.hasPassed() && !cancel.isCancelled()) {
        std::vector<Asked> group;
        while (!running.isEmpty() && group.size() < atATime) {
            const Guest guest = running.takeFirst();
            const auto kind =
                guest.kind == inventory::GuestKind::Qemu ? inventory::TargetKind::Qemu : inventory::TargetKind::Lxc;
            const TargetRef ref{inventory::Platform::Proxmox, snapshot->endpoint, kind, guest.node,
                                QString::number(guest.vmid)};
            const Deadline its = deadline.earlier(Deadline::after(ofOneGuest));
            group.push_back({ref, guest.name, details->addresses(ref, its, cancel)});
        }
        for (Asked &one : group) {
            const auto addresses = co_await one.answer;
            for (const QString &address : addresses ? *addresses : QStringList()) {
                if (wanted.contains(address, Qt::CaseInsensitive))
                    found.append({one.guest, one.name, address});
            }
        }
    }
    co_return found;
}

} // namespace

Async<QList<GuestAt>> guestsAt(std::shared_ptr<const operations::Ports> ports, inventory::Endpoint engine,
                               Deadline deadline, Cancel cancel)
{
    QList<GuestAt> found;
    const QUrl url(engine.address);
    if (engine.platform != inventory::Platform::Docker || url.scheme() != u"tcp" || url.host().isEmpty())
        co_return found;
    auto wanted = co_await targets::channel::addressesOf(url.host(), engine.address, deadline, cancel);
    if (!wanted && wanted.error().code == Code::Cancelled)
        co_return propagate(wanted);
    if (!wanted)
        co_return found;
    wanted->removeIf(isLoopback);
    const auto endpoints = ports->endpoints();
    for (const inventory::Endpoint &endpoint : endpoints) {
        const auto reader =
            endpoint.platform == inventory::Platform::Proxmox ? ports->reader(endpoint.id) : fail(Code::Unsupported);
        if (wanted->isEmpty() || !reader)
            continue;
        const auto here = co_await guestsOf(*reader, *wanted, deadline, cancel);
        if (here)
            found += *here;
    }
    if (cancel.isCancelled())
        co_return fail(Code::Cancelled);
    co_return found;
}

} // namespace wingman::app
