// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/record_console.h"

#include <atomic>

namespace wingman::console {
namespace {

using Entries = QList<audit::ListedEntry>;

constexpr std::chrono::seconds readWithin{15};
constexpr Milliseconds betweenTellings{100};

Deadline soon()
{
    return Deadline::after(readWithin);
}

/// From the threads that verify to the window's: only the newest number, and at most ten a second.
class Progress final : public std::enable_shared_from_this<Progress>
{
public:
    Progress(audit::VerifyProgress tell, Cancel cancel) : m_tell(std::move(tell)), m_cancel(std::move(cancel)) {}

    /// Thread: any.
    void note(qint64 done, qint64 total)
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
        auto last = m_last.load();
        const auto pause = std::chrono::steady_clock::duration(betweenTellings).count();
        if (now - last < pause || !m_last.compare_exchange_strong(last, now))
            return;
        m_window->post([self = shared_from_this(), done, total] {
            if (self->m_tell && !self->m_cancel.isCancelled())
                self->m_tell(done, total);
        });
    }
    /// Thread: the window's.
    void end() { m_tell = {}; }

private:
    std::shared_ptr<ThreadPort> m_window = ThreadPort::here();
    std::atomic<std::chrono::steady_clock::rep> m_last{0};
    audit::VerifyProgress m_tell; // on the window's thread
    Cancel m_cancel;
};

Async<audit::VerifyReport> verified(std::shared_ptr<CoreAccess> access, audit::VerifyOptions options,
                                    std::shared_ptr<Progress> progress, Cancel cancel)
{
    const Flow<audit::VerifyReport> flow = [options, progress](const std::shared_ptr<Core> &core, Cancel stop) {
        const audit::VerifyProgress note = [progress](qint64 done, qint64 total) { progress->note(done, total); };
        return audit::verifyChain(core->composition().database(), options, note, Deadline::never(), std::move(stop));
    };
    auto report = co_await ask<audit::VerifyReport>(access, flow, cancel);
    progress->end();
    co_return report;
}

} // namespace

Async<Entries> RecordConsole::list(audit::EntryFilter filter, audit::Page page, Cancel cancel)
{
    const Flow<Entries> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().chainReader().list(filter, page, soon(), std::move(stop));
    };
    return ask<Entries>(m_access, flow, std::move(cancel));
}

Async<audit::ListedEntry> RecordConsole::entry(audit::Sequence sequence, Cancel cancel)
{
    const Flow<audit::ListedEntry> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().chainReader().entry(sequence, soon(), std::move(stop));
    };
    return ask<audit::ListedEntry>(m_access, flow, std::move(cancel));
}

Async<Entries> RecordConsole::ofExecution(QString execution, Cancel cancel)
{
    const Flow<Entries> flow = [=](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().chainReader().ofExecution(execution, soon(), std::move(stop));
    };
    return ask<Entries>(m_access, flow, std::move(cancel));
}

Async<audit::VerifyReport> RecordConsole::verify(audit::VerifyOptions options, audit::VerifyProgress progress,
                                                 Cancel cancel)
{
    const auto hop = std::make_shared<Progress>(std::move(progress), cancel);
    return verified(m_access, options, hop, std::move(cancel));
}

} // namespace wingman::console
