// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/operation_table.h"

#include <array>

namespace wingman::ui {
namespace {

using Row = OperationRow;

constexpr std::array rows{
    Row{"docker.container.start", "", Icon::Start, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Start"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Start %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and start %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Starting %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Started: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to start it"), ""},
    Row{"docker.container.unpause", "", Icon::Resume, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resume"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resume %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and resume %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resuming %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resumed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to let it go on"), ""},
    Row{"docker.container.stop", "", Icon::Stop, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and stop %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stopping %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stopped: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to stop it"), ""},
    Row{"docker.container.restart", "", Icon::Restart, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restart"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restart %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and restart %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restarting %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restarted: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to restart it"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Not needed: a restart keeps its configuration and data")},
    Row{"docker.container.pause", "", Icon::Pause, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Pause"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Pause %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and pause %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Pausing %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Paused: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to hold it still"), ""},
    Row{"docker.container.rename", "", Icon::Rename, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename"), "name",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename %1 to %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and rename %1 to %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Renaming %1 to %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Renamed: %1 is now %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to rename it to %2"), ""},
    Row{"docker.container.rename", "", Icon::Rename, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and rename %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Renaming %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Renamed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to rename it"), ""},
    Row{"docker.container.kill", "", Icon::Kill, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Kill"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Kill %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and kill %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Killing %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Killed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to end it at once"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations",
                          "It can be started again; what it had not written yet stays lost")},
    Row{"docker.container.remove", "", Icon::Remove, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Remove"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Remove %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and remove %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Removing %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Removed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to remove it"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations",
                          "Not possible: what it wrote outside of volumes is gone for good")},
    Row{"docker.test-stack.up", "", Icon::Start, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Bring up the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and bring up the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Bringing up the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The test stack is up on %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take the test stack down again; it holds nothing of yours")},
    Row{"docker.test-stack.down", "", Icon::Remove, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take down the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and take down the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Taking down the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The test stack is down on %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Bring it up again; it begins anew")},
    Row{"docker.test-stack.reset", "", Icon::Restart, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Begin the test stack anew on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and begin the test stack anew on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Beginning the test stack anew on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The test stack is new on %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Not needed: it holds nothing of yours")},
};

} // namespace

std::span<const OperationRow> dockerOperationRows()
{
    return rows;
}

} // namespace wingman::ui
