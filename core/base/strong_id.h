// SPDX-License-Identifier: GPL-3.0-or-later
// Names with meaning are types: holding one is the proof that its text is valid. There is no default constructor;
// std::optional says "none".
#pragma once

#include "base/result.h"

#include <QHashFunctions>
#include <QString>

namespace wingman {

/// Tag supplies `static constexpr const char *what` for messages and `static QString problem(QStringView)`,
/// which is empty where the text is valid.
template <typename Tag>
class StrongId final
{
public:
    /// The only way in.
    static Result<StrongId> parse(const QString &text)
    {
        if (const QString problem = Tag::problem(text); !problem.isEmpty())
            return fail(Code::InvalidInput, {{"what", QString::fromLatin1(Tag::what)}, {"reason", problem}});
        return StrongId(text);
    }

    const QString &text() const noexcept { return m_text; }
    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend auto operator<=>(const StrongId &left, const StrongId &right)
    {
        return left.m_text.compare(right.m_text) <=> 0;
    }
    friend size_t qHash(const StrongId &id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    explicit StrongId(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// Empty if the text has 1 to `maximum` characters, none of them a control, format or surrogate-half character.
QString plainTextProblem(QStringView text, qsizetype maximum);
/// Empty if the text is [A-Za-z0-9][A-Za-z0-9_.-]* of at most `maximum` characters.
QString slugProblem(QStringView text, qsizetype maximum);
/// 128 random bits as 26 lower-case base-32 characters (RFC 4648 alphabet), with a prefix: "pln-…".
QString randomId(const char *prefix);

struct PlanIdTag
{
    static constexpr const char *what = "plan id";
    static QString problem(QStringView text) { return slugProblem(text, 64); }
};
/// Names a plan, "pln-…".
using PlanId = StrongId<PlanIdTag>;

struct ExecutionIdTag
{
    static constexpr const char *what = "execution id";
    static QString problem(QStringView text) { return slugProblem(text, 64); }
};
/// Names one run of a plan, "exe-…".
using ExecutionId = StrongId<ExecutionIdTag>;

struct EndpointIdTag
{
    static constexpr const char *what = "endpoint name";
    static QString problem(QStringView text) { return slugProblem(text, 64); }
};
/// The user's name for an engine or cluster; the default engine's is "local".
using EndpointId = StrongId<EndpointIdTag>;

struct ObjectIdTag
{
    static constexpr const char *what = "object id";
    static QString problem(QStringView text) { return plainTextProblem(text, 256); }
};
/// What the target itself calls an object for good: a container's 64 hex digits, a volume's name, "qemu/100".
using ObjectId = StrongId<ObjectIdTag>;

} // namespace wingman
