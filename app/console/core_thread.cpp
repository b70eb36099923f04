// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/core_thread.h"

namespace wingman::console {

/// The window's side; what it holds is touched on the window's thread only.
struct CoreThread::Outside
{
    std::shared_ptr<ThreadPort> port = ThreadPort::here();
    Listener listener;
};

Core::Tell CoreThread::tellOf(const std::shared_ptr<Outside> &outside, const std::shared_ptr<CoreAccess> &access)
{
    Core::Tell tell;
    tell.overview = [outside, access](const Result<ui::Overview> &overview) {
        outside->port->post([outside, access, overview] {
            if (access->leaving().isCancelled())
                return;
            if (overview && outside->listener.overview)
                outside->listener.overview(*overview);
            else if (!overview && outside->listener.problem)
                outside->listener.problem(overview.error());
        });
    };
    tell.catalogue = [outside](const std::shared_ptr<const operations::Catalogue> &catalogue) {
        outside->port->post([outside, catalogue] {
            if (outside->listener.catalogue)
                outside->listener.catalogue(catalogue);
        });
    };
    tell.recordsChanged = [outside] {
        outside->port->post([outside] {
            if (outside->listener.recordsChanged)
                outside->listener.recordsChanged();
        });
    };
    tell.inventory = [outside, access](const InventoryBatch &batch) {
        outside->port->post([outside, access, batch] {
            if (outside->listener.inventory)
                outside->listener.inventory(batch);
            access->submit([](const Result<std::shared_ptr<Core>> &core) {
                if (core)
                    (*core)->inventory().taken();
            });
        });
    };
    return tell;
}

CoreThread::CoreThread(app::CompositionOptions options, Listener listener)
    : m_options(std::move(options)), m_outside(std::make_shared<Outside>())
{
    setObjectName(QStringLiteral("core"));
    m_outside->listener = std::move(listener);
}

CoreThread::~CoreThread()
{
    stop();
    wait();
    m_access->close(); // also where it never began
    m_outside->listener = {};
}

void CoreThread::begin()
{
    start();
}

void CoreThread::stop()
{
    m_access->leaving().cancel();
}

void CoreThread::run()
{
    const std::shared_ptr<Outside> outside = m_outside;
    const std::shared_ptr<CoreAccess> access = m_access;
    const auto core = std::make_shared<Core>(tellOf(outside, access), access->leaving());
    access->open(core);
    core->open(m_options);
    // From its own loop, whichever thread cancelled it; at once where stop() came before there was anybody to tell.
    const auto here = ThreadPort::here();
    const auto registration = access->leaving().onCancel([here, weak = std::weak_ptr(core)] {
        here->post([weak] {
            if (const auto living = weak.lock())
                living->leave([] { QThread::currentThread()->quit(); });
        });
    });
    exec(); // until it has left
    access->close();
    outside->port->post([outside] {
        if (outside->listener.ended)
            outside->listener.ended();
    });
}

} // namespace wingman::console
