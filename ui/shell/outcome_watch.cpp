// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/outcome_watch.h"

#include "link/then.h"

namespace wingman::ui {
namespace {
constexpr int most = 50; // more of them make nothing worse
}

OutcomeWatch::OutcomeWatch(const Links &links, QObject *parent) : QObject(parent), m_links(links)
{
    connect(&m_links.feed, &Feed::recordsChanged, this, &OutcomeWatch::read);
    connect(&m_links.feed, &Feed::coreChanged, this, &OutcomeWatch::read);
    read();
}

OutcomeWatch::~OutcomeWatch()
{
    m_cancel.cancel();
}

void OutcomeWatch::read()
{
    m_isDue = m_isReading;
    if (m_isReading || m_links.feed.core() != Feed::Core::Open)
        return;
    m_isReading = true;
    execution::RecordFilter filter;
    filter.states = {execution::State::Unknown};
    filter.limit = most;
    then(this, m_links.work.list(filter, m_cancel), [this](const Result<RecordPage> &page) {
        m_isReading = false;
        if (page) {
            m_unknown = page->records;
            Q_EMIT changed();
        }
        if (m_isDue)
            read();
    });
}

} // namespace wingman::ui
