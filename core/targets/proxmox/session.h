// SPDX-License-Identifier: GPL-3.0-or-later
// Who we are to a cluster: an API token, or a ticket that is fetched with a password (and a second factor), renewed
// before its two hours are over, and fetched anew when the cluster does not take it any more.
#pragma once

#include "targets/proxmox/login.h"
#include "targets/proxmox/road.h"

namespace wingman::targets::proxmox {

/// A second factor is due.
struct Challenge
{
    QString endpoint;
    QString user;
    QStringList ways; // "totp", "recovery", "webauthn", …, as the cluster names them
};

/// Asks a person for "totp:123456" or "recovery:KEY".
using SecondFactor = std::function<Async<secrets::SecretBytes>(Challenge challenge, Deadline deadline, Cancel cancel)>;
/// Reads the login where it lies; asked again for every ticket, so that a changed password counts.
using LoginSource = std::function<Async<Login>(Deadline deadline, Cancel cancel)>;

struct SessionOptions
{
    std::chrono::minutes renewAfter{100}; // of 120
    /// A password that was refused, or whose second factor nobody gave, is not sent again for so long; another one is.
    std::chrono::minutes passwordRests{10};
    /// A wrong password is answered after 3 s; a shorter wait would make it look like a dead host.
    Milliseconds loginWithin{15'000};
};

/// Thread: the network thread. Flows do not need the session to outlive them.
class Session final
{
public:
    Session(std::shared_ptr<const Road> road, LoginSource login, SecondFactor secondFactor,
            std::shared_ptr<const Clock> clock, SessionOptions options = {});
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// The headers that let a request in; fetches or renews a ticket first, where that is due. One login at a time,
    /// however many ask. Errors: PermissionRefused (with the cluster's words; with "ways" where a second factor is
    /// needed and nobody was there to ask), those of the login source and of Road.
    Async<QList<channel::Header>> headers(bool mutates, Deadline deadline, Cancel cancel) const;
    /// A person wants to be let in now: a second factor that nobody gave is asked for again.
    void askAgain() const;
    /// The cluster did not take `given`, the first of what headers() gave. Whether a new attempt may help: with a
    /// ticket, not with a token; and where something newer is held by now, which is kept.
    bool refused(const channel::Header &given) const;

private:
    struct State;
    static Async<QList<channel::Header>> admitted(std::shared_ptr<State> state, bool mutates, Deadline deadline,
                                                  Cancel cancel);
    static Async<> signIn(std::shared_ptr<State> state, Deadline deadline, Cancel cancel);
    static Async<> renew(std::shared_ptr<State> state, Deadline deadline, Cancel cancel);
    static QCoro::Task<void> enter(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

} // namespace wingman::targets::proxmox
