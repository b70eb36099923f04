// SPDX-License-Identifier: GPL-3.0-or-later
// Every combination of moment × mode × role × tier × dangerous × read-only × lockdown × target, against a list of what
// is permitted that was written by hand from the product's tables and knows nothing of the gate's rules.
#include "policy/gate.h"

#include "support/gate_input.h"

#include <QTest>
#include <array>

using namespace wingman;
using namespace wingman::policy;
using namespace wingman::test;
using identity::Role;
using operations::ExecutionMode;
using operations::Tier;
using Moment = GateInput::Moment;
using Verdict = Decision::Verdict;

namespace {

// What is permitted, when nothing is read-only and there is no lockdown. What has no line, or a dot, is denied.
//
//   moment   plan      the actor plans what the actor asks for
//            approve   the actor approves what somebody else asked for
//            run       the actor starts their own plan that nobody approved
//            run own   the actor starts their own plan that somebody else approved
//            run other the actor starts another's plan that a third person approved
//   target   label     a container labelled wingman.test=true that is on no allowlist, though there are some
//            hit       on the allowlist, without label
//            miss      neither; allowlists name others
//            none      neither; there is no allowlist at all
//   cells    three of tier 1, of tier 2, of tier 3: harmless, dangerous and not allowed, dangerous and allowed
//            A allow, N needs approval, . deny
constexpr const char *permitted = R"(
plan      | mock        | operator | label | AAA NNN NNN
plan      | mock        | operator | hit   | AAA NNN NNN
plan      | mock        | operator | miss  | AAA NNN NNN
plan      | mock        | operator | none  | AAA NNN NNN
plan      | mock        | approver | label | AAA NNN NNN
plan      | mock        | approver | hit   | AAA NNN NNN
plan      | mock        | approver | miss  | AAA NNN NNN
plan      | mock        | approver | none  | AAA NNN NNN
plan      | mock        | admin    | label | AAA NNN NNN
plan      | mock        | admin    | hit   | AAA NNN NNN
plan      | mock        | admin    | miss  | AAA NNN NNN
plan      | mock        | admin    | none  | AAA NNN NNN
plan      | integration | operator | label | A.A N.N N.N
plan      | integration | approver | label | A.A N.N N.N
plan      | integration | admin    | label | A.A N.N N.N
plan      | lab         | operator | hit   | A.A N.N N.N
plan      | lab         | approver | hit   | A.A N.N N.N
plan      | lab         | admin    | hit   | A.A N.N N.N

approve   | mock        | approver | label | AAA AAA AAA
approve   | mock        | approver | hit   | AAA AAA AAA
approve   | mock        | approver | miss  | AAA AAA AAA
approve   | mock        | approver | none  | AAA AAA AAA
approve   | mock        | admin    | label | AAA AAA AAA
approve   | mock        | admin    | hit   | AAA AAA AAA
approve   | mock        | admin    | miss  | AAA AAA AAA
approve   | mock        | admin    | none  | AAA AAA AAA
approve   | integration | approver | label | A.A A.A A.A
approve   | integration | admin    | label | A.A A.A A.A
approve   | lab         | approver | hit   | A.A A.A A.A
approve   | lab         | admin    | hit   | A.A A.A A.A

run       | mock        | operator | label | AAA NNN NNN
run       | mock        | operator | hit   | AAA NNN NNN
run       | mock        | operator | miss  | AAA NNN NNN
run       | mock        | operator | none  | AAA NNN NNN
run       | mock        | approver | label | AAA NNN NNN
run       | mock        | approver | hit   | AAA NNN NNN
run       | mock        | approver | miss  | AAA NNN NNN
run       | mock        | approver | none  | AAA NNN NNN
run       | mock        | admin    | label | AAA NNN NNN
run       | mock        | admin    | hit   | AAA NNN NNN
run       | mock        | admin    | miss  | AAA NNN NNN
run       | mock        | admin    | none  | AAA NNN NNN
run       | integration | operator | label | A.A N.N N.N
run       | integration | approver | label | A.A N.N N.N
run       | integration | admin    | label | A.A N.N N.N
run       | lab         | operator | hit   | A.A N.N N.N
run       | lab         | approver | hit   | A.A N.N N.N
run       | lab         | admin    | hit   | A.A N.N N.N

run own   | mock        | operator | label | AAA AAA AAA
run own   | mock        | operator | hit   | AAA AAA AAA
run own   | mock        | operator | miss  | AAA AAA AAA
run own   | mock        | operator | none  | AAA AAA AAA
run own   | mock        | approver | label | AAA AAA AAA
run own   | mock        | approver | hit   | AAA AAA AAA
run own   | mock        | approver | miss  | AAA AAA AAA
run own   | mock        | approver | none  | AAA AAA AAA
run own   | mock        | admin    | label | AAA AAA AAA
run own   | mock        | admin    | hit   | AAA AAA AAA
run own   | mock        | admin    | miss  | AAA AAA AAA
run own   | mock        | admin    | none  | AAA AAA AAA
run own   | integration | operator | label | A.A A.A A.A
run own   | integration | approver | label | A.A A.A A.A
run own   | integration | admin    | label | A.A A.A A.A
run own   | lab         | operator | hit   | A.A A.A A.A
run own   | lab         | approver | hit   | A.A A.A A.A
run own   | lab         | admin    | hit   | A.A A.A A.A

run other | mock        | approver | label | ... AAA AAA
run other | mock        | approver | hit   | ... AAA AAA
run other | mock        | approver | miss  | ... AAA AAA
run other | mock        | approver | none  | ... AAA AAA
run other | mock        | admin    | label | AAA AAA AAA
run other | mock        | admin    | hit   | AAA AAA AAA
run other | mock        | admin    | miss  | AAA AAA AAA
run other | mock        | admin    | none  | AAA AAA AAA
run other | integration | approver | label | ... A.A A.A
run other | integration | admin    | label | A.A A.A A.A
run other | lab         | approver | hit   | ... A.A A.A
run other | lab         | admin    | hit   | A.A A.A A.A
)";

constexpr std::array moments{"plan", "approve", "run", "run own", "run other"};
constexpr std::array targets{"label", "hit", "miss", "none"};
constexpr std::array dangers{"harmless", "dangerous, off", "dangerous, allowed"};

/// "lab|admin|hit" with moment in front → nine cells.
QMap<QString, QString> permittedCells()
{
    QMap<QString, QString> cells;
    for (const QString &line : QString::fromLatin1(permitted).split(u'\n', Qt::SkipEmptyParts)) {
        QStringList fields;
        for (const QString &field : line.split(u'|'))
            fields.append(field.trimmed());
        QString row = fields.takeLast();
        cells.insert(fields.join(u'|'), row.remove(u' '));
    }
    return cells;
}

Moment momentOf(std::size_t index)
{
    return index == 0 ? Moment::Planning : index == 1 ? Moment::Approving : Moment::Executing;
}

GateInput inputFor(std::size_t moment, ExecutionMode mode, Role role, Tier tier, std::size_t target, std::size_t danger)
{
    GateInput input = gateInput(mode, tier, role, containerFacts(QStringLiteral("web"), target == 0));
    input.moment = momentOf(moment);
    if (target != 3)
        input.posture.policy.allow.containers = names(target == 1 ? "web" : "other,db-*");
    input.operation.dangerous = input.plan.dangerous = danger != 0;
    input.posture.dangerousAllowed = danger == 2;
    const bool another = moment == 1 || moment == 4;
    if (another)
        input.plan.requester = actor("os:somebody", Role::Operator);
    if (moment >= 3)
        approve(input, actor("os:colleague", Role::Approver));
    return input;
}

char cellOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Deny:
        return '.';
    case Verdict::NeedsApproval:
        return 'N';
    case Verdict::Allow:
        return 'A';
    }
    return '?';
}

} // namespace

class tst_GateExhaustive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCombination()
    {
        const QMap<QString, QString> cells = permittedCells();
        QCOMPARE(cells.size(), 78);
        QSet<QString> used;
        int combinations = 0;
        int passed = 0;
        for (std::size_t moment = 0; moment < moments.size(); ++moment) {
            for (const auto mode : {ExecutionMode::Mock, ExecutionMode::Integration, ExecutionMode::Lab}) {
                for (const Role role : identity::allRoles()) {
                    for (std::size_t target = 0; target < targets.size(); ++target) {
                        const QString key = QStringList{QString::fromLatin1(moments.at(moment)), modeName(mode),
                                                        roleName(role), QString::fromLatin1(targets.at(target))}
                                                .join(u'|');
                        const QString row = cells.value(key, QStringLiteral("........."));
                        used.insert(key);
                        for (int tier = 1; tier <= 3; ++tier) {
                            for (std::size_t danger = 0; danger < dangers.size(); ++danger) {
                                for (int locked = 0; locked < 4; ++locked) {
                                    GateInput input =
                                        inputFor(moment, mode, role, static_cast<Tier>(tier), target, danger);
                                    input.posture.readOnly = (locked & 1) != 0;
                                    if ((locked & 2) != 0)
                                        input.posture.lockdownReasons = {QStringLiteral("test")};
                                    const QChar listed = row.at((tier - 1) * 3 + qsizetype(danger));
                                    const char expected = locked != 0 ? '.' : listed.toLatin1();
                                    const Decision decision = evaluate(input);
                                    const QString what =
                                        QStringLiteral("%1, tier %2, %3%4%5: %6")
                                            .arg(key)
                                            .arg(tier)
                                            .arg(QString::fromLatin1(dangers.at(danger)),
                                                 (locked & 1) != 0 ? QStringLiteral(", read-only") : QString(),
                                                 (locked & 2) != 0 ? QStringLiteral(", lockdown") : QString(),
                                                 (decision.codes(Level::Block) + decision.codes(Level::Warn))
                                                     .join(u' '));
                                    QVERIFY2(cellOf(decision.verdict) == expected, qPrintable(what));
                                    // A refusal always says why.
                                    QVERIFY2((decision.verdict == Verdict::Deny) ==
                                                 !decision.codes(Level::Block).isEmpty(),
                                             qPrintable(what));
                                    ++combinations;
                                    passed += expected != '.' ? 1 : 0;
                                }
                            }
                        }
                    }
                }
            }
        }
        QCOMPARE(combinations, 5 * 3 * 4 * 4 * 3 * 3 * 4);
        int listed = 0;
        for (const QString &row : cells)
            listed += int(row.size() - row.count(u'.'));
        QCOMPARE(passed, listed); // every line was used, and nothing else passed
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            QVERIFY2(used.contains(it.key()), qPrintable(it.key()));
    }

    /// Who approves their own: the setting, whatever the role, mode and moment.
    void ownApproval_data()
    {
        QTest::addColumn<SelfApproval>("setting");
        QTest::addColumn<QString>("tiers"); // what may be approved by the person who asked
        QTest::newRow("off") << SelfApproval::Off << QString();
        QTest::newRow("tier 2") << SelfApproval::Tier2 << QStringLiteral("2");
        QTest::newRow("tier 3") << SelfApproval::Tier3 << QStringLiteral("2 3");
    }
    void ownApproval()
    {
        QFETCH(SelfApproval, setting);
        QFETCH(QString, tiers);
        for (const Role role : identity::allRoles()) {
            for (const Tier tier : {Tier::Two, Tier::Three}) {
                const bool listed = role >= Role::Approver && tiers.contains(QString::number(int(tier)));
                GateInput input = inputFor(0, ExecutionMode::Lab, role, tier, 1, 0);
                input.posture.selfApproval = setting;
                input.moment = Moment::Approving;
                QCOMPARE(evaluate(input).verdict, listed ? Verdict::Allow : Verdict::Deny);
                input.moment = Moment::Executing;
                approve(input, input.actor);
                QCOMPARE(evaluate(input).verdict == Verdict::Allow, listed);
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_GateExhaustive)
#include "tst_gate_exhaustive.moc"
