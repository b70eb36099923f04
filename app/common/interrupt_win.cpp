// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/interrupt.h"

#include "base/thread_port.h"

#include <atomic>
#include <windows.h>

namespace wingman::app {
namespace {

// A console handler reaches nothing but what is static.
std::atomic<Interrupt *> listening{nullptr};
std::function<void()> wake;

BOOL WINAPI onControl(DWORD)
{
    if (listening.exchange(nullptr) == nullptr)
        return FALSE; // the second one ends the process
    wake();
    return TRUE;
}

} // namespace

struct Interrupt::Private
{
    std::atomic<bool> happened = false;
};

Interrupt::Interrupt(Cancel cancel) : d(std::make_unique<Private>())
{
    wake = [port = ThreadPort::here(), state = d.get(), cancel = std::move(cancel)] {
        state->happened = true;
        port->post([cancel] { cancel.cancel(); });
    };
    listening = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    listening = nullptr;
}

bool Interrupt::happened() const
{
    return d->happened;
}

} // namespace wingman::app
