// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/stats_feed.h"

#include "pages/workloads/stream_pump.h"
#include "pages/workloads/workload_subject.h"

#include <limits>

namespace wingman::ui {
namespace {

using namespace std::chrono_literals;
using inventory::StatsSample;

constexpr auto remembered = 10min;
constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 15s;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

StatsFeed::StatsFeed(const Links &links, WorkloadSubject &subject, QObject *parent)
    : QObject(parent), m_links(links), m_subject(subject), m_pause(firstPause)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &StatsFeed::follow);
    connect(&subject, &WorkloadSubject::replaced, this, [this] {
        close(State::Idle);
        m_samples.clear();
        m_pause = firstPause;
        follow();
        Q_EMIT changed();
    });
    connect(&subject, &WorkloadSubject::changed, this, &StatsFeed::follow);
    connect(&subject, &WorkloadSubject::reported, this, &StatsFeed::readGuest);
}

StatsFeed::~StatsFeed()
{
    m_cancel.cancel();
}

void StatsFeed::setWatched(const QObject *watcher, bool watched)
{
    if (watched)
        m_watchers.insert(watcher);
    else
        m_watchers.remove(watcher);
    follow();
}

void StatsFeed::retry()
{
    m_pause = firstPause;
    m_again.stop();
    follow();
}

std::optional<StatsSample> StatsFeed::latest() const
{
    return m_state == State::Live && !m_samples.isEmpty() ? std::optional(m_samples.last()) : std::nullopt;
}

/// Brings the stream into the state that the subject and the watchers ask for.
void StatsFeed::follow()
{
    if (m_watchers.isEmpty() || !m_subject.isThere()) {
        close(State::Idle);
    } else if (m_subject.row().stale) {
        m_error = m_subject.trouble();
        close(State::Failed);
    } else if (!m_subject.isRunning()) {
        close(State::Stopped);
    } else if (!m_subject.isContainer()) {
        readGuest();
    } else if (!m_open && !m_again.isActive()) {
        open();
    }
}

void StatsFeed::open()
{
    m_cancel = Cancel();
    m_open = true;
    m_state = State::Opening;
    m_error.reset();
    const Workload row = m_subject.row();
    pump<StatsSample>(
        this, m_links.targets.stats(row.endpoint, row.id, m_cancel), m_cancel,
        [this](const StatsSample &sample) { take(sample); },
        [this](const std::optional<Error> &error) { ended(error); });
    Q_EMIT changed();
}

void StatsFeed::close(State state)
{
    const bool differs = m_open || m_state != state;
    m_cancel.cancel();
    m_open = false;
    m_again.stop();
    m_state = state;
    if (state != State::Failed)
        m_error.reset();
    if (differs)
        Q_EMIT changed();
}

void StatsFeed::take(const StatsSample &sample)
{
    m_state = State::Live;
    m_error.reset();
    m_pause = firstPause;
    m_samples.append(sample);
    while (m_samples.first().at < sample.at - remembered)
        m_samples.removeFirst();
    Q_EMIT changed();
}

/// Where it runs on (it was restarted, or the connection broke) it is tried again after a growing pause.
void StatsFeed::ended(const std::optional<Error> &error)
{
    m_open = false;
    m_state = error ? State::Failed : State::Stopped;
    m_error = error;
    if (m_subject.isRunning()) {
        m_again.start(m_pause);
        m_pause = std::min(m_pause * 2, longestPause);
    }
    Q_EMIT changed();
}

void StatsFeed::readGuest()
{
    if (m_watchers.isEmpty() || !m_subject.guest() || !m_subject.isRunning())
        return;
    const Instant at = m_subject.seenAt().value_or(m_links.feed.now());
    if (m_state == State::Live && !m_samples.isEmpty() && m_samples.last().at >= at)
        return;
    StatsSample sample{at, {}, {}, {}, {}, {}, {}, {}, {}};
    sample.cpuShare = m_subject.row().cpu;
    sample.memory = m_subject.row().memory;
    sample.memoryLimit = m_subject.row().memoryLimit;
    take(sample);
}

QList<double> shares(const QList<StatsSample> &samples)
{
    QList<double> values;
    values.reserve(samples.size());
    for (const StatsSample &sample : samples)
        values.append(sample.cpuShare.value_or(unknown));
    return values;
}

QList<double> amounts(const QList<StatsSample> &samples, Counter counter)
{
    QList<double> values;
    values.reserve(samples.size());
    for (const StatsSample &sample : samples) {
        const std::optional<qint64> value = sample.*counter;
        values.append(value ? static_cast<double>(*value) : unknown);
    }
    return values;
}

QList<double> rates(const QList<StatsSample> &samples, Counter counter)
{
    QList<double> values;
    for (qsizetype i = 1; i < samples.size(); ++i) {
        const std::optional<qint64> before = samples.at(i - 1).*counter;
        const std::optional<qint64> now = samples.at(i).*counter;
        const double seconds = std::chrono::duration<double>(samples.at(i).at - samples.at(i - 1).at).count();
        const bool isKnown = before && now && seconds > 0 && *now >= *before;
        values.append(isKnown ? static_cast<double>(*now - *before) / seconds : unknown);
    }
    return values;
}

} // namespace wingman::ui
