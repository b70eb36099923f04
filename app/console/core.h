// SPDX-License-Identifier: GPL-3.0-or-later
// What runs on the core's thread: opens the composition, recovers, looks, watches, answers questions, takes its leave.
#pragma once

#include "common/change_watch.h"
#include "common/composition.h"
#include "console/inventory_pump.h"
#include "link/overview.h"

#include <deque>
#include <map>

namespace wingman::console {

/// Owned by CoreThread's loop, and by the questions that run at this moment. Thread: the core's, all of it.
class Core final : public std::enable_shared_from_this<Core>
{
public:
    /// What is told; each is called on the core's thread.
    struct Tell
    {
        std::function<void(const Result<ui::Overview> &)> overview;
        std::function<void(std::shared_ptr<const operations::Catalogue>)> catalogue;
        std::function<void()> recordsChanged;
        InventoryPump::Deliver inventory;
    };
    /// A question that came from the window: called once, with the core when it is open, or with why it is not.
    using Job = std::function<void(const Result<std::shared_ptr<Core>> &core)>;

    Core(Tell tell, Cancel cancel) : m_tell(std::move(tell)), m_cancel(std::move(cancel)) {}

    /// Blocks while the database opens; the rest follows from the event loop.
    void open(const app::CompositionOptions &options);
    void take(Job job);
    /// Lets the flows end and the database close, then calls `left`.
    void leave(std::function<void()> left);

    // -- for questions -----------------------------------------------------------------------------------------------

    const app::Composition &composition() const { return *m_composition; }
    InventoryPump &inventory() const { return *m_inventory; }
    const Cancel &cancel() const { return m_cancel; }
    /// The composition stays for as long as this lives.
    std::shared_ptr<void> guest();
    /// This process has just changed records, configuration or the chain.
    void changed();
    /// `close` is called once: by close(), or when the core leaves.
    quint64 keep(std::function<void()> close);
    void close(quint64 kept);

private:
    static QCoro::Task<void> begin(std::shared_ptr<Core> core);
    static QCoro::Task<void> look(std::shared_ptr<Core> core);
    static QCoro::Task<void> follow(std::shared_ptr<Core> core);
    static QCoro::Task<void> takeLeave(std::shared_ptr<Core> core, std::function<void()> left);
    static QCoro::Task<void> tellOfRecords(std::shared_ptr<Core> core);
    static Async<ui::Overview> overview(std::shared_ptr<Core> core);
    void answerWaiting(const std::optional<Error> &problem);

    enum class Stage : quint8 { Opening, Open, Unusable, Leaving };

    Tell m_tell;
    Cancel m_cancel;
    Stage m_stage = Stage::Opening;
    std::optional<Error> m_problem; // while Unusable
    std::deque<Job> m_waiting;      // while Opening
    std::unique_ptr<app::Composition> m_composition;
    std::shared_ptr<InventoryPump> m_inventory;
    std::unique_ptr<app::ChangeWatch> m_watch;
    std::map<quint64, std::function<void()>> m_kept;
    quint64 m_nextKept = 1;
    int m_guests = 0;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_telling = false; // records changed, a moment ago
    bool m_tellAgain = false;
};

} // namespace wingman::console
