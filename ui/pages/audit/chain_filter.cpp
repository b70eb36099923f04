// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_filter.h"

#include "inventory/target.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::ChainFilter)
};

using Key = ChainFilter::Key;

struct KeyName
{
    const char *name;
    Key key;
};
constexpr KeyName keyNames[] = {
    {"actor", Key::Actor},         {"action", Key::Action}, {"target", Key::Target}, {"plan", Key::Plan},
    {"execution", Key::Execution}, {"origin", Key::Origin}, {"since", Key::Since},   {"until", Key::Until},
};

QString operationOf(const audit::EntryDraft &what)
{
    return what.parameters.value(QStringLiteral("operation")).toString();
}

bool has(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

QStringList targetsOf(const audit::EntryDraft &what)
{
    QStringList all;
    if (!what.target.isEmpty())
        all.append(what.target);
    const QJsonArray listed = what.parameters.value(QStringLiteral("targets")).toArray();
    for (const QJsonValue &one : listed)
        all.append(one.toObject().value(QStringLiteral("target")).toString());
    return all;
}

} // namespace

std::optional<Instant> momentFrom(const QString &text, Instant now)
{
    static const QRegularExpression span(QStringLiteral("^(\\d{1,5})(min|h|d|w)$"));
    if (const auto found = span.match(text); found.hasMatch()) {
        const qint64 count = found.captured(1).toLongLong();
        const QString unit = found.captured(2);
        if (unit == QStringLiteral("min"))
            return now - std::chrono::minutes(count);
        if (unit == QStringLiteral("h"))
            return now - std::chrono::hours(count);
        return now - std::chrono::hours(24 * count * (unit == QStringLiteral("w") ? 7 : 1));
    }
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return Instant(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
    if (const auto exact = parseInstant(text.toUpper()))
        return *exact;
    return std::nullopt;
}

QStringList endpointsOf(const audit::EntryDraft &what)
{
    QStringList all;
    const QStringList targets = targetsOf(what);
    for (const QString &address : targets) {
        if (const auto target = inventory::TargetRef::parse(address);
            target && target->platform != inventory::Platform::Wingman)
            all.append(target->endpoint.text());
    }
    all.removeDuplicates();
    return all;
}

bool isRefusal(const audit::EntryDraft &what)
{
    return what.decision == QStringLiteral("deny") || what.action == QStringLiteral("approval.rejected");
}

void ChainFilter::refuse(const QString &sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

ChainFilter ChainFilter::parse(const QString &text, Instant now)
{
    static const QRegularExpression piece(QStringLiteral("(-?)((?:[^\\s\":]+:)?)(?:\"([^\"]*)(\"?)|(\\S+))?"));
    ChainFilter filter;
    auto pieces = piece.globalMatch(text);
    while (pieces.hasNext()) {
        const auto found = pieces.next();
        if (found.captured(0).isEmpty())
            continue;
        Term term;
        term.negated = found.captured(1) == QStringLiteral("-");
        const bool isQuoted = found.capturedStart(3) >= 0;
        term.value = isQuoted ? found.captured(3) : found.captured(5);
        if (isQuoted && found.captured(4).isEmpty())
            filter.refuse(Words::tr("A quotation mark is not closed."));
        const QString name = found.captured(2).chopped(found.captured(2).isEmpty() ? 0 : 1).toCaseFolded();
        if (!name.isEmpty()) {
            const auto *known = std::find_if(std::begin(keyNames), std::end(keyNames),
                                             [&](const KeyName &one) { return name == QLatin1String(one.name); });
            if (known == std::end(keyNames)) {
                QStringList keys;
                for (const KeyName &one : keyNames)
                    keys.append(QString::fromLatin1(one.name));
                filter.refuse(
                    Words::tr("There is no key “%1:”. The keys are %2.").arg(name, keys.join(QStringLiteral(", "))));
                continue;
            }
            term.key = known->key;
        }
        if (!term.value.isEmpty())
            filter.take(term, now);
    }
    return filter;
}

void ChainFilter::take(const Term &term, Instant now)
{
    if (term.key == Key::Since || term.key == Key::Until) {
        const auto moment = momentFrom(term.value, now);
        if (!moment || term.negated) {
            refuse(Words::tr("“%1” is not a time. Write 30min, 12h, 7d, 2026-11-21 or 2026-11-21T08:00:00Z.")
                       .arg(term.value));
            return;
        }
        term.key == Key::Since ? within(*moment, std::nullopt) : within(std::nullopt, *moment);
        return;
    }
    // What the chain's index answers at once: whole ids and addresses.
    const auto isWhole = [&](const char *prefix) {
        return !term.negated && term.value.startsWith(QLatin1String(prefix)) && term.value.size() == 30;
    };
    if (term.key == Key::Plan && isWhole("pln-") && m_query.plan.isEmpty())
        m_query.plan = term.value;
    else if (term.key == Key::Execution && isWhole("exe-") && m_query.execution.isEmpty())
        m_query.execution = term.value;
    else
        m_terms.append(term);
}

void ChainFilter::within(const std::optional<Instant> &since, const std::optional<Instant> &until)
{
    if (since)
        m_query.since = m_query.since ? std::max(*m_query.since, *since) : *since;
    if (until)
        m_query.until = m_query.until ? std::min(*m_query.until, *until) : *until;
}

bool ChainFilter::isEmpty() const
{
    return m_terms.isEmpty() && !m_refusedOnly && !m_endpoint && m_query.plan.isEmpty() &&
           m_query.execution.isEmpty() && !m_query.since && !m_query.until;
}

bool ChainFilter::holds(const Term &term, const audit::Entry &entry)
{
    const audit::EntryDraft &what = entry.what;
    const QString &value = term.value;
    const auto inTargets = [&] {
        const QStringList targets = targetsOf(what);
        return std::any_of(targets.cbegin(), targets.cend(), [&](const QString &one) { return has(one, value); });
    };
    switch (term.key) {
    case Key::Actor:
        return has(what.actor, value);
    case Key::Action:
        return what.action.startsWith(value.endsWith(QLatin1Char('*')) ? value.chopped(1) : value, Qt::CaseInsensitive);
    case Key::Target:
        return inTargets();
    case Key::Plan:
        return what.plan.startsWith(value, Qt::CaseInsensitive);
    case Key::Execution:
        return what.execution.startsWith(value, Qt::CaseInsensitive);
    case Key::Origin:
        return what.origin.startsWith(value, Qt::CaseInsensitive);
    case Key::Word:
        return has(what.actor, value) || has(what.action, value) || has(operationOf(what), value) ||
               has(what.decision, value) || has(what.result, value) || has(what.plan, value) ||
               has(what.execution, value) || has(what.parameters.value(QStringLiteral("reason")).toString(), value) ||
               inTargets();
    case Key::Since:
    case Key::Until:
        return true;
    }
    return true;
}

bool ChainFilter::matches(const audit::ListedEntry &row) const
{
    if (isEmpty())
        return true;
    if (!row.entry)
        return false;
    if (m_refusedOnly && !isRefusal(row.entry->what))
        return false;
    if (m_endpoint) {
        const QStringList endpoints = endpointsOf(row.entry->what);
        if (!endpoints.isEmpty() && !endpoints.contains(m_endpoint->text()))
            return false;
    }
    return std::all_of(m_terms.cbegin(), m_terms.cend(),
                       [&](const Term &term) { return holds(term, *row.entry) != term.negated; });
}

QStringList ChainFilter::completions()
{
    QStringList words;
    for (const KeyName &one : keyNames)
        words.append(QString::fromLatin1(one.name) + QLatin1Char(':'));
    for (const char *action :
         {"plan.created", "approval.requested", "approval.given", "approval.rejected", "execution.intent",
          "execution.outcome", "execution.withdrawn", "execution.voided", "policy.changed", "target.inspect_read",
          "session.locked", "session.unlocked", "session.refused"})
        words.append(QStringLiteral("action:") + QLatin1String(action));
    for (const char *origin : {"console", "cli", "schedule", "listener", "runner"})
        words.append(QStringLiteral("origin:") + QLatin1String(origin));
    for (const char *span : {"1h", "24h", "7d", "30d"})
        words.append(QStringLiteral("since:") + QLatin1String(span));
    return words;
}

} // namespace wingman::ui
