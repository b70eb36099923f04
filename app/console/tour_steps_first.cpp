// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sees who begins: the first steps, and the sheet for endpoints.
#include "console/tour_moves.h"

#include "dialogs/found_engines.h"
#include "dialogs/way_rows.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>

namespace wingman::console {

using namespace moves;
using ui::WindowCommand;

namespace {

Proof looked()
{
    return [](const TourStage &stage) {
        const auto *found = stage.seen<ui::FoundEngines>(QStringLiteral("foundEngines"));
        return found && !found->isLooking();
    };
}

/// The sheet for a new endpoint, opened anew; then the moves.
TourStep adding(const char *name, QList<TourMove> moves, const char *object)
{
    QList<TourMove> all{command(WindowCommand::AddEndpoint), until("it was looked for engines", looked())};
    return {.name = QString::fromLatin1(name), .moves = all + moves, .object = QString::fromLatin1(object)};
}

} // namespace

QList<TourStep> addingEndpoints()
{
    QList<TourStep> steps{
        adding("add-endpoint", {}, "found1"),
        adding("add-endpoint-refused", {press("foundTyped"), type("formAddress", "tcp://shed:2375")},
               "formAddressProblem"),
        adding("add-endpoint-test-fails",
               {press("foundTyped"), type("formAddress", "unix:///run/nobody/docker.sock"), press("addTest")},
               "addFix"),
    };
    steps.last().proof = [](const TourStage &stage) {
        const auto *way = stage.seen<ui::WayRows>(QStringLiteral("addWay"));
        return way && !way->way().isEmpty() && way->way().constFirst().failed;
    };
    return steps;
}

QList<TourStep> firstRun()
{
    const auto proposed = [](const TourStage &stage) {
        const auto *view = stage.seen<QAbstractItemView>(QStringLiteral("firstProposal"));
        return view && view->model()->rowCount() > 2;
    };
    const auto answered = [](const TourStage &stage) {
        return stage.visible(QStringLiteral("firstKeychainAnswer")) &&
               !stage.visible(QStringLiteral("firstKeychainProgress"));
    };
    const auto again = prefer(ui::preference::firstRun, "done"); // from the beginning
    const auto open = command(WindowCommand::FirstRun);
    const auto found = until("it was looked for engines", looked());
    const auto on = press("firstNext");
    return {
        {.name = QStringLiteral("first-run-look"),
         .scene = Scene::FirstRun,
         .moves = {until("it opens by itself", looked())},
         .object = QStringLiteral("foundDemonstration"),
         .proof = [](const TourStage &stage) { return hasRows(stage) && looked()(stage); }},
        {.name = QStringLiteral("first-run-rules"),
         .scene = Scene::FirstRun,
         .moves = {again, open, found, press("foundDemonstration"), on},
         .object = QStringLiteral("firstProposal"),
         .proof = proposed},
        {.name = QStringLiteral("first-run-rules-plan"),
         .scene = Scene::FirstRun,
         .moves = {again, open, found, press("foundDemonstration"), on, until("a list is proposed", proposed),
                   press("firstAllow")},
         .object = QStringLiteral("planSheet"),
         .proof = phase({ui::Phase::Shown})},
        {.name = QStringLiteral("first-run-secrets"),
         .scene = Scene::FirstRun,
         .moves = {again, open, found, press("foundDemonstration"), on, on},
         .object = QStringLiteral("firstKeychainAnswer"),
         .proof = answered},
    };
}

} // namespace wingman::console
