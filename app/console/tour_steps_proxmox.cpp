// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sees of a Proxmox cluster: its nodes, its guests, what they are asked before a plan, and the sheet by
// which one is added.
#include "console/tour_moves.h"

#include "dialogs/way_rows.h"

namespace wingman::console {

using namespace moves;
using ui::Phase;
using ui::WindowCommand;

namespace {

const QString mail = QStringLiteral("proxmox://demo-pve/pve1/qemu/101");
const QString locked = QStringLiteral("proxmox://demo-pve/pve2/qemu/141");
const QString switchedOff = QStringLiteral("proxmox://demo-pve/pve2/qemu/140");
const QString page = QStringLiteral("workloads");

/// A plan of what asks for parameters first; `moves` fill them in.
TourStep planned(const char *name, const char *operation, const QString &guest, const QList<TourMove> &moves)
{
    const QList<TourMove> asked{plan(operation, {guest}), until("it is asked", visible("askPlan"))};
    return {.name = QString::fromLatin1(name),
            .moves = asked + moves + QList<TourMove>{press("askPlan")},
            .object = QStringLiteral("planSheet"),
            .proof = phase({Phase::Shown})};
}

TourStep adding(const char *name, const QList<TourMove> &moves, const char *object)
{
    const QList<TourMove> open{command(WindowCommand::AddEndpoint), until("the sheet is there", visible("addCluster")),
                               press("addCluster")};
    return {.name = QString::fromLatin1(name), .moves = open + moves, .object = QString::fromLatin1(object)};
}

} // namespace

QList<TourStep> clusterSteps()
{
    QList<TourStep> steps{
        {.name = QStringLiteral("fleet-node"),
         .page = QStringLiteral("fleet"),
         .moves = {go("wingman:fleet?object=demo-pve/pve2")},
         .object = QStringLiteral("nodeDetails"),
         .proof = rowsIn("fleetList")},
        {.name = QStringLiteral("workloads-vms"),
         .page = page,
         .moves = {go("wingman:workloads?filter=kind:vm")},
         .object = QStringLiteral("workloadList"),
         .proof = rowsIn("workloadList")},
        {.name = QStringLiteral("workloads-vms-by-tag"),
         .page = page,
         .moves = {go("wingman:workloads?filter=kind:vm&group=tag")},
         .object = QStringLiteral("workloadList"),
         .proof = rowsIn("workloadList")},
        {.name = QStringLiteral("guest-overview"),
         .page = page,
         .moves = {go("wingman:workloads?filter=&group=project"), details("overview", mail)},
         .object = QStringLiteral("overviewContent"),
         .proof = says("overviewCpu", "%")},
        {.name = QStringLiteral("guest-locked"),
         .page = page,
         .moves = {details("overview", locked)},
         .object = QStringLiteral("overviewContent")},
        {.name = QStringLiteral("guest-config"),
         .page = page,
         .moves = {details("config", mail), press("configLook_structured")},
         .object = QStringLiteral("configTree")},
        {.name = QStringLiteral("ask-snapshot"),
         .moves = {plan("proxmox.guest.snapshot", {mail})},
         .object = QStringLiteral("askSheet")},
        planned("plan-snapshot", "proxmox.guest.snapshot", mail, {}),
        planned("plan-resize", "proxmox.guest.resize", mail,
                {type("parameter_diskEdit", "scsi0"), type("parameter_growEdit", "2")}),
        planned("plan-migrate", "proxmox.guest.migrate", mail, {type("parameter_targetEdit", "pve2")}),
        {.name = QStringLiteral("ask-configuration"),
         .moves = {plan("proxmox.guest.config", {mail})},
         .object = QStringLiteral("askSheet")},
        {.name = QStringLiteral("ask-clone"),
         .moves = {plan("proxmox.guest.clone", {mail})},
         .object = QStringLiteral("askSheet")},
        {.name = QStringLiteral("plan-options"),
         .moves = {plan("docker.container.remove", {QStringLiteral("docker://demo/container/sandbox-job-1")}),
                   until("the plan is shown", phase({Phase::Shown})), press("planOptions")},
         .object = QStringLiteral("askSheet")},
        {.name = QStringLiteral("plan-destroy"),
         .moves = {plan("proxmox.guest.destroy", {switchedOff})},
         .object = QStringLiteral("planSheet"),
         .proof = phase({Phase::Shown})},
        adding("add-cluster", {}, "addClusterSheet"),
        adding("add-cluster-silent", {type("node0Address", "127.0.0.1:1"), press("clusterTest")}, "clusterWay"),
    };
    steps.last().proof = [](const TourStage &stage) {
        const auto *way = stage.seen<ui::WayRows>(QStringLiteral("clusterWay"));
        return way && std::any_of(way->way().cbegin(), way->way().cend(), [](const auto &step) { return step.failed; });
    };
    return steps;
}

} // namespace wingman::console
