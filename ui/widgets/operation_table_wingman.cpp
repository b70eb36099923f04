// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/operation_table.h"

#include <array>

namespace wingman::ui {
namespace {

using Row = OperationRow;

constexpr std::array rows{
    Row{"wingman.policy.set", "", Icon::Shield, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Change the policy"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Changing the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The policy was changed"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Change it back; every version is kept")},
    Row{"wingman.allowlist.add", "deny", Icon::Shield, "", "entry",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Put %2 on the denylist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Putting %2 on the denylist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%2 is on the denylist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"), ""},
    Row{"wingman.allowlist.add", "", Icon::Shield, "", "entry",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Put %2 on the allowlist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Putting %2 on the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%2 is on the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"), ""},
    Row{"wingman.allowlist.extend", "", Icon::Shield, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Extend the allowlist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Extending the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The allowlist was extended"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take entries off again; every version is kept")},
    Row{"wingman.allowlist.remove", "deny", Icon::Shield, "", "entry",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take %2 off the denylist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Taking %2 off the denylist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%2 is off the denylist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"), ""},
    Row{"wingman.allowlist.remove", "", Icon::Shield, "", "entry",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take %2 off the allowlist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Taking %2 off the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%2 is off the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"), ""},
    Row{"wingman.dangerous.allow", "", Icon::Warning, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Allow dangerous operations for a while"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Allowing dangerous operations"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Dangerous operations are allowed for a while"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "It ends by itself, or stop it at any time")},
    Row{"wingman.dangerous.revoke", "", Icon::Shield, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop allowing dangerous operations"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ending dangerous operations"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Dangerous operations are off"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Allow them again for a while")},
    Row{"wingman.setting.set", "", Icon::Settings, "", "value",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Set %1 to %2"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Setting %1 to %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%1 is now %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the settings"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Set it back; every version is kept")},
    Row{"wingman.endpoint.add", "", Icon::Plus, "", "address",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Save endpoint %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Saving endpoint %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Saved: endpoint %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the endpoints"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Forget it again; nothing at the endpoint changes")},
    Row{"wingman.endpoint.remove", "", Icon::Unplugged, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Forget endpoint %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Forgetting endpoint %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Forgotten: endpoint %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the endpoints"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Save it again; nothing at the endpoint changes")},
    Row{"wingman.endpoint.trust", "", Icon::Shield, "", "node",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Trust the new certificate of %2"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Trusting the new certificate of %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Trusted: the new certificate of %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the endpoints"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Trust the earlier one again; every version is kept")},
    Row{"wingman.secret-files.remove", "", Icon::Remove, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Remove the secret files in %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Removing the secret files in %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Removed: the secret files in %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Delete the files by their names"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Not possible: what was in them is only in the keychain")},
    Row{"wingman.mode.arm", "", Icon::Warning, "", "mode", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Arm %2"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Arming %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Armed: %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write the armed mode down"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Disarm at any time")},
    Row{"wingman.mode.disarm", "", Icon::Shield, "", "", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Disarm"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Disarming"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Disarmed"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write down that nothing is armed"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Arm it again")},
};

} // namespace

std::span<const OperationRow> wingmanOperationRows()
{
    return rows;
}

} // namespace wingman::ui
