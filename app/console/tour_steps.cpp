// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/tour_moves.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>

namespace wingman::console {
namespace {

using namespace moves;
using app::Trouble;
using ui::Phase;
using ui::WindowCommand;

const QString web = QStringLiteral("docker://demo/container/shop-web-1");
const QString broken = QStringLiteral("docker://demo/container/shop-worker-1");

QList<TourStep> opening()
{
    return {
        {.name = QStringLiteral("rescue"), .scene = Scene::Refused, .object = QStringLiteral("rescueAgain")},
        {.name = QStringLiteral("workloads-loading"),
         .page = QStringLiteral("workloads"),
         .scene = Scene::Slow,
         .moves = {go("wingman:workloads?filter=")},
         .object = QStringLiteral("workloadsMessage")},
        {.name = QStringLiteral("home-loading"),
         .page = QStringLiteral("home"),
         .scene = Scene::Slow,
         .moves = {go("wingman:home")},
         .object = QStringLiteral("tileFleet")},
        {.name = QStringLiteral("fleet-loading"),
         .page = QStringLiteral("fleet"),
         .scene = Scene::Slow,
         .moves = {go("wingman:fleet")},
         .object = QStringLiteral("fleetList")},
    };
}

QList<TourStep> home()
{
    const QString page = QStringLiteral("home");
    return {
        {.name = QStringLiteral("home"),
         .page = page,
         .moves = {until("rows are there", hasRows), go("wingman:home")},
         .object = QStringLiteral("homeContent"),
         .proof = says("tileFleet", "3 of 3")},
        {.name = QStringLiteral("home-endpoint-lost"),
         .page = page,
         .moves = {go("wingman:home"), trouble("demo-edge", Trouble::Lost)},
         .object = QStringLiteral("attentionList"),
         .proof = says("tileFleet", "2 of 3")},
    };
}

QList<TourStep> fleet()
{
    const QString page = QStringLiteral("fleet");
    return {
        {.name = QStringLiteral("fleet"),
         .page = page,
         .moves = {until("demo-edge is back", hasRows), go("wingman:fleet?object=demo")},
         .object = QStringLiteral("fleetList"),
         .proof = rowsIn("fleetList")},
        {.name = QStringLiteral("fleet-cluster"),
         .page = page,
         .moves = {go("wingman:fleet?object=demo-pve")},
         .object = QStringLiteral("endpointDetails"),
         .proof = rowsIn("fleetList")},
        {.name = QStringLiteral("fleet-doctor"),
         .page = page,
         .moves = {go("wingman:fleet/doctor?object=demo")},
         .object = QStringLiteral("endpointWayTitle"),
         .proof = [](const TourStage &stage) { return !stage.visible(QStringLiteral("endpointBusy")); }},
        {.name = QStringLiteral("fleet-endpoint-lost"),
         .page = page,
         .moves = {go("wingman:fleet?object=demo-edge"), trouble("demo-edge", Trouble::Lost)},
         .object = QStringLiteral("endpointProblem"),
         .proof = [](const TourStage &stage) { return isLost(stage, "demo-edge"); }},
    };
}

/// One tab of the details after the other; `object` is what only this tab shows when it knows something.
TourStep tab(const char *id, const QString &target, const char *object, const Proof &proof = {})
{
    return {.name = QStringLiteral("workloads-") + QString::fromLatin1(id),
            .page = QStringLiteral("workloads"),
            .moves = {details(id, target)},
            .object = QString::fromLatin1(object),
            .proof = proof};
}

QList<TourStep> detailsOfOne()
{
    QList<TourStep> steps{tab("overview", web, "overviewContent", says("overviewCpu", "%")),
                          tab("logs", web, "detailsLogs"),
                          tab("stats", web, "statsContent"),
                          tab("config", web, "configTree"),
                          tab("timeline", web, "timelineMessage"),
                          tab("policy", web, "policyContent")};
    steps.append({.name = QStringLiteral("workloads-config-json"),
                  .page = QStringLiteral("workloads"),
                  .moves = {details("config", web), press("configLook_raw")},
                  .object = QStringLiteral("configJson")});
    steps.append({.name = QStringLiteral("workloads-trouble"),
                  .page = QStringLiteral("workloads"),
                  .moves = {details("overview", broken), until("it is there", visible("overviewContent")),
                            trouble("demo", Trouble::Lost)},
                  .object = QStringLiteral("overviewTrouble")});
    return steps;
}

QList<TourStep> workloads()
{
    const QString page = QStringLiteral("workloads");
    return {
        {.name = QStringLiteral("workloads"),
         .page = page,
         .moves = {until("rows are there", hasRows), go("wingman:workloads?filter=")},
         .object = QStringLiteral("workloadList"),
         .proof = rowsIn("workloadList")},
        {.name = QStringLiteral("workloads-filtered"),
         .page = page,
         .moves = {go("wingman:workloads?filter=state:exited")},
         .object = QStringLiteral("workloadList"),
         .proof = rowsIn("workloadList")},
        {.name = QStringLiteral("workloads-nothing-matches"),
         .page = page,
         .moves = {go("wingman:workloads?filter=no-such-thing")},
         .object = QStringLiteral("workloadsMessage")},
        {.name = QStringLiteral("workloads-endpoint-lost"),
         .page = page,
         .moves = {go("wingman:workloads?filter="), trouble("demo-edge", Trouble::Lost)},
         .object = QStringLiteral("workloadsBanner"),
         .proof = [](const TourStage &stage) { return isLost(stage, "demo-edge"); }},
        {.name = QStringLiteral("workloads-endpoint-nonsense"),
         .page = page,
         .moves = {until("demo-edge is back", mended("demo-edge")), trouble("demo-edge", Trouble::Nonsense)},
         .object = QStringLiteral("workloadsBanner"),
         .proof = [](const TourStage &stage) { return isLost(stage, "demo-edge"); },
         .sameAs = QStringLiteral("workloads-endpoint-lost")},
        {.name = QStringLiteral("workloads-endpoint-back"),
         .page = page,
         .moves = {go("wingman:workloads?filter="), until("demo-edge is back", mended("demo-edge"))},
         .object = QStringLiteral("workloadList"),
         .proof = rowsIn("workloadList"),
         .sameAs = QStringLiteral("workloads")},
    };
}

QList<TourStep> plans()
{
    const QString sheet = QStringLiteral("planSheet");
    return {
        {.name = QStringLiteral("plan-restart"),
         .moves = {go("wingman:workloads"), until("demo is back", mended("demo")),
                   plan("docker.container.restart", {web})},
         .object = sheet,
         .proof = phase({Phase::Shown})},
        {.name = QStringLiteral("plan-bulk"),
         .moves = {plan("docker.container.restart", {web, QStringLiteral("docker://demo/container/shop-api-1"),
                                                     QStringLiteral("docker://demo-edge/container/caddy")})},
         .object = sheet,
         .proof = phase({Phase::Shown})},
        {.name = QStringLiteral("plan-with-snapshot"),
         .moves = {plan("docker.container.restart", {web}), until("the plan is shown", phase({Phase::Shown})),
                   press("planGuardBox")},
         .object = QStringLiteral("planTargets"),
         .proof = phase({Phase::Shown})},
        {.name = QStringLiteral("plan-data-loss"),
         .moves = {plan("docker.container.remove", {QStringLiteral("docker://demo/container/import-2025")})},
         .object = sheet,
         .proof = phase({Phase::Shown})},
        {.name = QStringLiteral("plan-asked"),
         .moves = {plan("docker.container.remove", {QStringLiteral("docker://demo/container/sandbox-job-1")}),
                   until("the plan is shown", phase({Phase::Shown})), press("planPrimary")},
         .object = sheet,
         .proof = phase({Phase::Waiting})},
        {.name = QStringLiteral("plan-not-possible"),
         .moves = {plan("docker.container.restart", {QStringLiteral("docker://demo/container/nobody")})},
         .object = sheet,
         .proof = phase({Phase::NotPlanned, Phase::Refused})},
        {.name = QStringLiteral("plan-outcome"),
         .moves = {plan("docker.container.start", {QStringLiteral("docker://demo/container/backup")}),
                   until("the plan is shown", phase({Phase::Shown})), press("planPrimary")},
         .object = sheet,
         .proof = phase({Phase::Succeeded, Phase::Failed, Phase::Unknown})},
        {.name = QStringLiteral("workloads-timeline-of-what-was-done"),
         .page = QStringLiteral("workloads"),
         .moves = {details("timeline", QStringLiteral("docker://demo/container/backup"))},
         .object = QStringLiteral("timelineView")},
        {.name = QStringLiteral("activity-drawer"),
         .moves = {command(WindowCommand::Activity)},
         .object = QStringLiteral("activityWorks")},
    };
}

/// Home counts as many entries as the chain has by now.
bool tellsTheWholeRecord(const TourStage &stage)
{
    const QWidget *head = stage.visible(QStringLiteral("activityChain"));
    const QWidget *tile = stage.visible(QStringLiteral("tileRecord"));
    const QString newest = head ? head->accessibleName().section(u'#', 1) : QString();
    return tile && !newest.isEmpty() && tile->accessibleName().contains(newest);
}

/// After the plans: the chain knows of them.
QList<TourStep> audit()
{
    const QString page = QStringLiteral("audit");
    return {
        {.name = QStringLiteral("audit-approvals"),
         .page = page,
         .moves = {go("wingman:audit/approvals")},
         .object = QStringLiteral("approvalPage")},
        {.name = QStringLiteral("audit-executions"),
         .page = page,
         .moves = {go("wingman:audit/executions")},
         .object = QStringLiteral("executionDetails"),
         .proof = rowsIn("executionTable")},
        {.name = QStringLiteral("audit-chain"),
         .page = page,
         .moves = {go("wingman:audit/chain")},
         .object = QStringLiteral("entryDetails"),
         .proof = rowsIn("chainTable")},
        {.name = QStringLiteral("audit-entry"),
         .page = page,
         .moves = {go("wingman:audit/chain?object=2")},
         .object = QStringLiteral("entryDetails"),
         .proof = rowsIn("chainTable")},
        {.name = QStringLiteral("audit-nothing-matches"),
         .page = page,
         .moves = {go("wingman:audit/chain?filter=no-such-thing")},
         .object = QStringLiteral("chainMessage")},
        {.name = QStringLiteral("audit-verified"),
         .page = page,
         .moves = {go("wingman:audit/chain?filter="), press("auditVerify")},
         .object = QStringLiteral("chainVerifiedTook"),
         .proof = [](const TourStage &stage) { return !stage.visible(QStringLiteral("chainVerifyProgress")); }},
        {.name = QStringLiteral("home-after-work"),
         .page = QStringLiteral("home"),
         .moves = {go("wingman:home")},
         .object = QStringLiteral("dayList"),
         .proof = tellsTheWholeRecord},
    };
}

QList<TourStep> shell()
{
    return {
        {.name = QStringLiteral("palette"),
         .moves = {command(WindowCommand::Palette)},
         .object = QStringLiteral("paletteList"),
         .proof = rowsIn("paletteList")},
        {.name = QStringLiteral("palette-search"),
         .moves = {command(WindowCommand::Palette), type("paletteField", "restart web")},
         .object = QStringLiteral("paletteList"),
         .proof = rowsIn("paletteList")},
        {.name = QStringLiteral("palette-none"),
         .moves = {command(WindowCommand::Palette), type("paletteField", "zzzqqq")},
         .object = QStringLiteral("paletteNone")},
        {.name = QStringLiteral("shortcuts"),
         .moves = {command(WindowCommand::Shortcuts)},
         .object = QStringLiteral("shortcutSheet")},
        {.name = QStringLiteral("help"), .moves = {command(WindowCommand::Help)}, .object = QStringLiteral("helpText")},
        {.name = QStringLiteral("posture"),
         .moves = {command(WindowCommand::Posture)},
         .object = QStringLiteral("postureSheet")},
    };
}

QList<TourStep> settings()
{
    const QString page = QStringLiteral("settings");
    return {
        {.name = QStringLiteral("settings-policy"),
         .page = page,
         .moves = {go("wingman:settings/policy")},
         .object = QStringLiteral("policySection")},
        {.name = QStringLiteral("settings-appearance"),
         .page = page,
         .moves = {go("wingman:settings/appearance")},
         .object = QStringLiteral("appearanceSection")},
        {.name = QStringLiteral("settings-shortcuts"),
         .page = page,
         .moves = {go("wingman:settings/shortcuts")},
         .object = QStringLiteral("shortcutsSection")},
        {.name = QStringLiteral("settings-data"),
         .page = page,
         .moves = {go("wingman:settings/data")},
         .object = QStringLiteral("dataSection")},
        {.name = QStringLiteral("language-long-and-from-the-right"),
         .page = page,
         .moves = {prefer(ui::preference::language, "ar_XB"), go("wingman:workloads?filter=")},
         .object = QStringLiteral("workloadList"),
         .proof = rowsIn("workloadList")},
        {.name = QStringLiteral("high-contrast"),
         .page = page,
         .moves = {prefer(ui::preference::theme, "high-contrast"), go("wingman:workloads?filter=")},
         .object = QStringLiteral("workloadList"),
         .proof = rowsIn("workloadList")},
    };
}

QList<TourStep> readOnly()
{
    return {
        {.name = QStringLiteral("plan-refused"),
         .scene = Scene::ReadOnly,
         .moves = {until("rows are there", hasRows), plan("docker.container.restart", {web})},
         .object = QStringLiteral("planWhy"),
         .proof = phase({Phase::Refused})},
        {.name = QStringLiteral("posture-read-only"),
         .scene = Scene::ReadOnly,
         .moves = {command(WindowCommand::Posture)},
         .object = QStringLiteral("postureSheet")},
    };
}

} // namespace

const QList<TourStep> &tourSteps()
{
    static const QList<TourStep> all = opening() + home() + fleet() + workloads() + detailsOfOne() +
                                       guestsAndStorages() + plans() + audit() + shell() + addingEndpoints() +
                                       clusterSteps() + lockSteps() + settings() + readOnly() + firstRun();
    return all;
}

} // namespace wingman::console
