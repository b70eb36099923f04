// SPDX-License-Identifier: GPL-3.0-or-later
// The gate: may this plan be carried out, by this actor, now? A pure function of its whole input, evaluated when
// planning and again at the moment of execution against facts read then.
#pragma once

#include "operations/plan.h"
#include "policy/policy.h"

namespace wingman::policy {

enum class Level : quint8 { Info, Warn, Block };
QString levelName(Level level); // "info", "warn", "block"

struct Finding
{
    Level level = Level::Block;
    Code code = Code::Internal;
    Arguments arguments;
    /// "plan", "restarting", "lockdown", "mode", "role", "ownership", "limits", "denylist", "target", "dangerous",
    /// "read-only", "approval".
    QString rule;
    QString source; // where the rule's value comes from: "policy 7", "WINGMAN_READ_ONLY", "built in"

    QString sentence() const { return describe(code, arguments); }
    QJsonObject toJson() const; // strings and whole numbers only
    static std::optional<Finding> fromJson(const QJsonObject &object);
    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Decision
{
    enum class Verdict : quint8 { Deny, NeedsApproval, Allow };
    Verdict verdict = Verdict::Deny;
    QList<Finding> findings; // all of them, in the gate's fixed order

    bool denied() const { return verdict == Verdict::Deny; }
    QStringList codes(Level level) const;
};
QString verdictName(Decision::Verdict verdict); // "deny", "needs_approval", "allow"

/// An approval as the gate sees it: already checked against its entry in the chain, unexpired, unused.
struct GivenApproval
{
    identity::Actor approver;
    QByteArray planDigest;
};

/// How often this operation was carried out on a target in the last hour (simulated runs not counted).
using RecentActs = QMap<QString, int>; // key: TargetRef::text(), and objectKey()

/// What an object is called whatever name it was addressed by: engine, kind and id; its address where it has no id.
QString objectKey(const inventory::Facts &facts);

struct GateInput
{
    operations::Plan plan; // its targets carry the facts
    operations::OperationSpec operation;
    QList<operations::OperationSpec> parts{}; // of those targets that have an operation of their own
    identity::Actor actor;                    // who does this now: plans, approves or starts
    enum class Moment : quint8 { Planning, Approving, Executing } moment = Moment::Planning;
    Posture posture;
    RecentActs recent;
    std::optional<GivenApproval> approval;
    bool severalEndpoints = false; // then an unqualified allowlist entry is warned about
    Instant now;
};

/// Facts beyond inventory/facts.h that the gate reads.
namespace fact {
inline const QString testTag = QStringLiteral("tag.wingman-test"); // Gate: "true" on a Proxmox guest that has the tag
inline const QString aliases = QStringLiteral("aliases");          // Gate: the object's other names, comma separated
} // namespace fact

/// Deny unless every rule lets it pass. Order: restarting → lockdown → mode → role → ownership → plan limits → denylist
/// → label or allowlist → dangerous → read-only → approval; every rule is asked, and all findings are kept.
///
/// - What neither mutates nor is declared to needs only the permission to read.
/// - Names are taken from the facts as read, never from what was typed; only what does not exist yet (a plan whose
///   preconditions say so with Condition::Kind::Gone) is known by the name it will get, and by the label that its
///   definition put into the facts. The denylist looks at aliases, ids and typed names too, and at a second name.
///   Where a guest goes to another node, that node is asked for as well: in the denylist, and in lab in the allowlist.
/// - Configuration targets (Platform::Wingman) are bound by lockdown, role, plan sizes, an imposed read-only and
///   approval, not by mode, lists, rates or a stored read-only (which could otherwise not be switched off).
/// - A plan with parts is judged by all of them, also by those that may never be needed: what counts is the highest
///   tier, any danger, every permission and every target. A part that guards acts on the guarded guest alone.
///
/// - While Approving, Allow means "this actor may approve this plan". NeedsApproval is never said there.
/// - An approval of another digest, or by somebody who may no longer approve this tier, counts as none.
/// Thread: any.
Decision evaluate(const GateInput &input);

/// Is this name covered, for the "would this be allowed?" box and `safety check`; only the rules of mode and target.
QList<Finding> checkTarget(const Posture &posture, const inventory::Facts &facts, bool severalEndpoints);
/// The same where nothing of that name is there: judged as if it were made now, without a label, and said so by
/// TargetNotFound at Level::Info.
QList<Finding> checkName(const Posture &posture, const inventory::TargetRef &target, bool severalEndpoints);

} // namespace wingman::policy
