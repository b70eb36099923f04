// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/interrupt.h"

#include <QSocketNotifier>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace wingman::app {
namespace {

// A signal handler reaches nothing but what is static; this is the one descriptor it writes to.
volatile sig_atomic_t wakeDescriptor = -1;

extern "C" void onSignal(int)
{
    const char byte = 1;
    // Nothing can be done in a handler about a pipe that is full: then it is awake already.
    if (wakeDescriptor >= 0 && write(wakeDescriptor, &byte, 1) < 0)
        return;
}

constexpr std::array handled{SIGINT, SIGTERM, SIGHUP};

} // namespace

struct Interrupt::Private
{
    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
    bool happened = false;
};

Interrupt::Interrupt(Cancel cancel) : d(std::make_unique<Private>())
{
    // A closed pipe is an error of the write, not the end of an operation.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    if (pipe2(d->pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    wakeDescriptor = d->pipe[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->pipe[0], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
                     [state = d.get(), cancel = std::move(cancel)] {
                         state->notifier->setEnabled(false);
                         state->happened = true;
                         cancel.cancel();
                     });
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : handled)
        sigaction(signal, &action, nullptr);
}

Interrupt::~Interrupt()
{
    for (const int signal : handled)
        static_cast<void>(std::signal(signal, SIG_DFL));
    wakeDescriptor = -1;
    d->notifier.reset();
    for (const int descriptor : d->pipe) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

bool Interrupt::happened() const
{
    return d->happened;
}

} // namespace wingman::app
