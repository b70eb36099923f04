// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/login_console.h"

#include "base/thread_port.h"
#include "common/secret_files.h"
#include "console/given_secret.h"
#include "console/unless_locked.h"

#include <mutex>

namespace wingman::console {

using diagnostics::CheckResult;
using secrets::SecretBytes;
using targets::proxmox::Challenge;

namespace {

Async<ui::ImportedLogin> imported(std::shared_ptr<Core> core, QString folder, Cancel cancel)
{
    const auto found = co_await core->composition().findLogin(folder, std::move(cancel));
    if (!found)
        co_return propagate(found);
    const app::FoundLogin &login = **found;
    // What the window holds of it goes back into the keychain, or nowhere.
    co_return ui::ImportedLogin{
        login.folder,  login.user,  login.tokenName,    std::make_shared<const ui::SecretText>(login.login.view()),
        login.address, login.files, login.othersMayRead};
}

} // namespace

class FactorDesk final : public std::enable_shared_from_this<FactorDesk>
{
public:
    using Given = std::shared_ptr<SecretBytes>;

    /// On the core's thread.
    static Async<SecretBytes> ask(std::shared_ptr<FactorDesk> desk, Challenge challenge, Deadline deadline,
                                  Cancel cancel)
    {
        const Completion<Given> done;
        const quint64 id = desk->put({0, challenge.endpoint, challenge.user, challenge.ways}, done);
        const auto given =
            co_await done.wait(QStringLiteral("The second factor of ") + challenge.user, deadline, cancel);
        desk->drop(id);
        if (!given)
            co_return propagate(given);
        co_return (*given)->copy();
    }

    QList<ui::FactorQuestion> questions()
    {
        const std::lock_guard lock(m_mutex);
        QList<ui::FactorQuestion> all;
        for (const Waiting &one : m_waiting)
            all.append(one.question);
        return all;
    }

    void answer(quint64 id, Result<Given> given)
    {
        std::optional<Completion<Given>> waits;
        {
            const std::lock_guard lock(m_mutex);
            for (const Waiting &one : m_waiting) {
                if (one.question.id == id)
                    waits = one.done;
            }
            m_waiting.removeIf([id](const Waiting &one) { return one.question.id == id; }); // nobody is asked twice
        }
        if (waits)
            waits->complete(std::move(given));
        tell();
    }

    /// Told on the thread that made the desk.
    std::function<void()> changed;

private:
    struct Waiting
    {
        ui::FactorQuestion question;
        Completion<Given> done;
    };

    quint64 put(ui::FactorQuestion question, const Completion<Given> &done)
    {
        {
            const std::lock_guard lock(m_mutex);
            question.id = ++m_last;
            m_waiting.append({question, done});
        }
        tell();
        return question.id;
    }
    void drop(quint64 id)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.removeIf([id](const Waiting &one) { return one.question.id == id; });
        }
        tell();
    }
    void tell()
    {
        m_window->post([self = shared_from_this()] {
            if (self->changed)
                self->changed();
        });
    }

    std::mutex m_mutex;
    std::shared_ptr<ThreadPort> m_window = ThreadPort::here();
    QList<Waiting> m_waiting;
    quint64 m_last = 0;
};

std::shared_ptr<FactorDesk> makeFactorDesk()
{
    return std::make_shared<FactorDesk>();
}

targets::proxmox::SecondFactor askingAt(std::shared_ptr<FactorDesk> desk)
{
    return [desk = std::move(desk)](Challenge challenge, Deadline deadline, Cancel cancel) {
        return FactorDesk::ask(desk, std::move(challenge), deadline, std::move(cancel));
    };
}

LoginConsole::LoginConsole(std::shared_ptr<CoreAccess> access, std::shared_ptr<FactorDesk> desk)
    : m_access(std::move(access)), m_desk(std::move(desk))
{
    m_desk->changed = [this] { Q_EMIT questionsChanged(); };
}

LoginConsole::~LoginConsole()
{
    m_desk->changed = nullptr;
}

Async<CheckResult> LoginConsole::tryOut(inventory::Endpoint endpoint, ui::GivenSecret login, Cancel cancel)
{
    const Flow<CheckResult> flow = [endpoint, login](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().tryOut(endpoint, bytesOf(login), std::move(stop));
    };
    return ask<CheckResult>(m_access, unlessLocked(flow), std::move(cancel));
}

/// To its end: whether it is kept has to be known.
Async<> LoginConsole::keep(QString reference, ui::GivenSecret secret, Cancel cancel)
{
    const Flow<void> flow = [reference, secret](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().keepSecret(reference, bytesOf(secret), std::move(stop));
    };
    return ask<void>(m_access, unlessLocked(flow), std::move(cancel), Wait::ToTheEnd);
}

Async<> LoginConsole::forget(QString reference, Cancel cancel)
{
    const Flow<void> flow = [reference](const std::shared_ptr<Core> &core, Cancel stop) {
        return core->composition().forgetSecret(reference, std::move(stop));
    };
    return ask<void>(m_access, unlessLocked(flow), std::move(cancel), Wait::ToTheEnd);
}

Async<ui::ImportedLogin> LoginConsole::import(QString folder, Cancel cancel)
{
    const Flow<ui::ImportedLogin> flow = [folder](std::shared_ptr<Core> core, Cancel stop) {
        return imported(std::move(core), folder, std::move(stop));
    };
    return ask<ui::ImportedLogin>(m_access, unlessLocked(flow), std::move(cancel));
}

QList<ui::FactorQuestion> LoginConsole::questions() const
{
    return m_desk->questions();
}

/// As the cluster takes it: "totp:123456".
void LoginConsole::answer(quint64 id, const QString &way, ui::GivenSecret factor)
{
    QByteArray whole = way.toLatin1() + ':';
    const std::vector<char> &bytes = factor->bytes();
    whole.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    m_desk->answer(id, std::make_shared<SecretBytes>(SecretBytes::takeFrom(whole)));
}

void LoginConsole::decline(quint64 id)
{
    m_desk->answer(id, fail(Code::Cancelled));
}

} // namespace wingman::console
