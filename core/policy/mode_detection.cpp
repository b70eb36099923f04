// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/mode_detection.h"

namespace wingman::policy {
namespace {

using operations::ExecutionMode;
using Effect = ModeRule::Effect;

const QString commandLineRule = QStringLiteral("--mode");
const QString firstVariable = QStringLiteral("EXECUTION_MODE");
const QString secondVariable = QStringLiteral("WINGMAN_EXECUTION_MODE");
const QString armedRule = QStringLiteral("armed");
const QString testRule = QStringLiteral("WINGMAN_UNDER_TEST");
const QString ciRule = QStringLiteral("CI");
const QString defaultRule = QStringLiteral("default");

/// Walks the rules in order; the first that speaks decides.
class Detection
{
public:
    explicit Detection(const ModeInput &input) : m_input(input) {}

    ModeDecision run() &&
    {
        word(commandLineRule, m_input.commandLine);
        variables();
        if (m_input.armed)
            propose(armedRule, operations::modeName(*m_input.armed), *m_input.armed, false);
        else
            note(armedRule, {}, Effect::Silent);
        detected(testRule, variable(testRule), ExecutionMode::Mock);
        auto ci = variable(ciRule);
        if (ci && (*ci == QStringLiteral("false") || *ci == QStringLiteral("0")))
            ci.reset();
        detected(ciRule, ci, ExecutionMode::Integration);
        propose(defaultRule, operations::modeName(ExecutionMode::Mock), ExecutionMode::Mock, false);
        if (!m_decision.blockers.isEmpty()) {
            m_decision.mode = ExecutionMode::Mock;
            m_decision.decidedBy = m_blockedBy;
        }
        return std::move(m_decision);
    }

private:
    std::optional<QString> variable(const QString &name) const
    {
        const QString value = m_input.environment.value(name);
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }

    void note(const QString &rule, const QString &value, Effect effect)
    {
        m_decision.why.append(ModeRule{rule, value, effect});
    }

    void block(const QString &rule, const QString &value, Error error)
    {
        note(rule, value, Effect::Blocked);
        if (m_blockedBy.isEmpty())
            m_blockedBy = rule;
        m_decision.blockers.append(std::move(error));
    }

    void propose(const QString &rule, const QString &value, ExecutionMode mode, bool fromOutside)
    {
        if (fromOutside && m_input.authenticationOn && mode > m_input.armed.value_or(ExecutionMode::Mock)) {
            note(rule, value, Effect::Ignored);
        } else if (m_decided) {
            note(rule, value, Effect::Overruled);
        } else {
            m_decided = true;
            m_decision.mode = mode;
            m_decision.decidedBy = rule;
            note(rule, value, Effect::Decided);
        }
    }

    void word(const QString &rule, const std::optional<QString> &value)
    {
        if (!value)
            return note(rule, {}, Effect::Silent);
        if (const auto mode = operations::modeFromName(*value))
            return propose(rule, *value, *mode, true);
        block(rule, *value, Error{Code::ModeUnknown, {{"source", rule}, {"word", value->left(64)}}});
    }

    void variables()
    {
        const auto first = variable(firstVariable);
        const auto second = variable(secondVariable);
        const bool bothKnown = first && second && operations::modeFromName(*first) && operations::modeFromName(*second);
        if (bothKnown && *first != *second && !m_decided) {
            block(firstVariable, *first, Error{Code::ModeConflict, {{"first", *first}, {"second", *second}}});
            note(secondVariable, *second, Effect::Blocked);
            return;
        }
        word(firstVariable, first);
        // The same word twice is one statement.
        if (bothKnown && *first == *second)
            return note(secondVariable, *second, m_decision.why.constLast().effect);
        word(secondVariable, second);
    }

    void detected(const QString &rule, const std::optional<QString> &value, ExecutionMode mode)
    {
        if (value)
            propose(rule, *value, mode, true);
        else
            note(rule, {}, Effect::Silent);
    }

    const ModeInput &m_input;
    ModeDecision m_decision;
    QString m_blockedBy;
    bool m_decided = false;
};

} // namespace

QString effectName(ModeRule::Effect effect)
{
    switch (effect) {
    case Effect::Silent:
        return QStringLiteral("silent");
    case Effect::Decided:
        return QStringLiteral("decided");
    case Effect::Overruled:
        return QStringLiteral("overruled");
    case Effect::Blocked:
        return QStringLiteral("blocked");
    case Effect::Ignored:
        return QStringLiteral("ignored");
    }
    return {};
}

ModeDecision detectMode(const ModeInput &input)
{
    return Detection(input).run();
}

} // namespace wingman::policy
