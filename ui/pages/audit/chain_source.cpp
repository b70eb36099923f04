// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/chain_source.h"

#include "link/then.h"

namespace wingman::ui {
namespace {

/// Where the filter leaves out much, fewer questions find a page.
constexpr int sieved = 500;

} // namespace

ChainSource::ChainSource(RecordLink &link, ChainModel &model, QObject *parent)
    : QObject(parent), m_link(link), m_model(model)
{
    connect(&m_model, &ChainModel::pageWanted, this, &ChainSource::readPage);
    connect(&m_model, &ChainModel::newestWanted, this, [this] {
        if (m_isReadingNewest)
            m_isNewestDue = true;
        else
            readNewest();
    });
}

ChainSource::~ChainSource()
{
    m_older.cancel();
    m_newer.cancel();
}

void ChainSource::setFilter(const ChainFilter &filter)
{
    m_newer.cancel();
    m_isReadingNewest = false;
    m_isNewestDue = false;
    m_filter = filter;
    m_newestSeen = 0;
    m_model.restart();
}

void ChainSource::readPage(int generation, const audit::Page &page)
{
    m_older.cancel();
    m_older = Cancel();
    m_lookedBackTo = 0;
    goOn(std::make_shared<Reading>(Reading{generation, m_older, page}));
}

void ChainSource::readNewest()
{
    m_newer = Cancel();
    m_isReadingNewest = true;
    m_isNewestDue = false;
    const audit::Sequence top = std::max<audit::Sequence>(m_newestSeen, 1);
    goOn(std::make_shared<Reading>(Reading{m_model.generation(), m_newer, {std::nullopt, ChainModel::pageSize}, top}));
}

void ChainSource::goOn(const std::shared_ptr<Reading> &reading)
{
    reading->page.limit = m_filter.isWholeQuery() ? ChainModel::pageSize : sieved;
    then(this, m_link.list(m_filter.query(), reading->page, reading->cancel),
         [this, reading](const Result<QList<audit::ListedEntry>> &answer) { take(reading, answer); });
}

void ChainSource::take(const std::shared_ptr<Reading> &reading, const Result<QList<audit::ListedEntry>> &answer)
{
    if (reading->cancel.isCancelled())
        return;
    if (!answer) {
        if (reading->stopAt == 0)
            return m_model.fail(reading->generation, answer.error());
        Q_EMIT refreshFailed(answer.error());
        return endNewest();
    }
    if (!answer->isEmpty())
        reading->newest = std::max(reading->newest, answer->first().sequence);
    for (const audit::ListedEntry &row : *answer) {
        if (m_filter.matches(row))
            reading->found.append(row);
    }
    const bool isEnd = answer->size() < reading->page.limit;
    const bool isFull = reading->found.size() >= ChainModel::pageSize;
    const bool meets = reading->stopAt > 0 && !answer->isEmpty() && answer->last().sequence <= reading->stopAt;
    if (isEnd || isFull || meets)
        return end(*reading);
    reading->page.before = answer->last().sequence;
    if (reading->stopAt == 0) {
        m_lookedBackTo = answer->last().sequence;
        Q_EMIT lookedFurther();
    }
    goOn(reading);
}

/// Only now: what was looked at in part would be taken for known by the next reading.
void ChainSource::end(const Reading &reading)
{
    m_newestSeen = std::max(m_newestSeen, reading.newest);
    if (reading.stopAt > 0) {
        m_model.takeNewest(reading.generation, reading.found);
        Q_EMIT refreshed();
        return endNewest();
    }
    m_lookedBackTo = 0;
    m_model.takePage(reading.generation, reading.found);
}

void ChainSource::endNewest()
{
    m_isReadingNewest = false;
    if (m_isNewestDue)
        readNewest();
}

} // namespace wingman::ui
