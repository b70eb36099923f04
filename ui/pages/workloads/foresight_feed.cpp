// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/foresight_feed.h"

#include "base/redaction.h"
#include "link/then.h"
#include "models/row_refusal.h"
#include "pages/workloads/workload_subject.h"
#include "widgets/policy_words.h"

namespace wingman::ui {
namespace {
constexpr std::chrono::milliseconds settling{200};
}

ForesightFeed::ForesightFeed(const Links &links, WorkloadSubject &subject, QObject *parent)
    : QObject(parent), m_links(links), m_subject(subject)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &ForesightFeed::ask);
    connect(&subject, &WorkloadSubject::replaced, this, [this] {
        m_cancel.cancel();
        m_all.clear();
        m_error.reset();
        m_asked.clear();
        m_loading = false;
        follow();
        Q_EMIT changed();
    });
    connect(&subject, &WorkloadSubject::changed, this, &ForesightFeed::follow);
    connect(&links.feed, &Feed::overviewChanged, this, [this] {
        if (m_subject.isThere())
            m_soon.start();
    });
}

ForesightFeed::~ForesightFeed()
{
    m_cancel.cancel();
}

const execution::Foreseen *ForesightFeed::find(const QString &operation) const
{
    for (const execution::Foreseen &one : m_all) {
        if (one.operation.text() == operation)
            return &one;
    }
    return nullptr;
}

QString ForesightFeed::whyNot(const QString &operation) const
{
    if (m_subject.isGone())
        return tr("%1 is gone").arg(inert(m_subject.row().name));
    if (m_error)
        return m_error->sentence();
    // Sooner than it is asked, and in better words.
    if (m_subject.isThere()) {
        if (const QString refused = rowRefusal(operation, m_subject.row()); !refused.isEmpty())
            return refused;
    }
    const execution::Foreseen *found = find(operation);
    if (!found)
        return {};
    return found->error ? found->error->sentence() : refusalOf(found->decision);
}

void ForesightFeed::follow()
{
    if (!m_subject.isThere()) {
        m_cancel.cancel();
        m_soon.stop();
        m_all.clear();
        m_asked.clear();
        m_loading = false;
        Q_EMIT changed();
        return;
    }
    const Workload &row = m_subject.row();
    const QStringList parts{m_subject.address(), workloadStateName(row.state), row.lock,
                            row.stale ? QStringLiteral("stale") : QString()};
    const QString now = parts.join(QLatin1Char('\n'));
    if (now == m_asked)
        return;
    const bool isFirst = m_asked.isEmpty();
    m_asked = now;
    if (isFirst)
        ask();
    else
        m_soon.start();
}

void ForesightFeed::ask()
{
    if (!m_subject.isThere())
        return;
    m_soon.stop();
    m_cancel.cancel();
    m_cancel = Cancel();
    m_loading = true;
    const Cancel mine = m_cancel;
    then(this, m_links.work.foresee(m_subject.row().target(), mine),
         [this, mine](const Result<QList<execution::Foreseen>> &answer) {
             if (mine.isCancelled())
                 return;
             m_loading = false;
             m_error = answer ? std::nullopt : std::optional(answer.error());
             m_all = answer ? *answer : QList<execution::Foreseen>();
             Q_EMIT changed();
         });
}

} // namespace wingman::ui
