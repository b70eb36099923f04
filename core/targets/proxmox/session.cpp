// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/session.h"

#include "targets/json/lenient.h"
#include "targets/proxmox/answer.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace wingman::targets::proxmox {
namespace {

using channel::Header;
using channel::Request;
using channel::Response;
using secrets::SecretBytes;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ProxmoxSession)
};

const QByteArray halfTicket = QByteArrayLiteral("PVE:!tfa!");

/// For forms and cookies: everything but letters, digits and - . _ ~ as %XX.
QByteArray encoded(std::span<const unsigned char> bytes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray text;
    text.reserve(static_cast<qsizetype>(bytes.size()) * 3);
    for (const unsigned char c : bytes) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
            c == '_' || c == '~') {
            text.append(static_cast<char>(c));
        } else {
            text.append('%').append(digits[c >> 4U]).append(digits[c & 15U]);
        }
    }
    return text;
}

QByteArray encoded(const QByteArray &bytes)
{
    return encoded(
        std::span(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size())));
}

Request loginRequest(const QString &user, std::span<const unsigned char> password, const QByteArray &challenge = {})
{
    Request request;
    request.method = "POST";
    request.target = "/api2/json/access/ticket";
    request.mutates = true; // a recovery key works once: never sent a second time
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "new-format=1&username=" + encoded(user.toUtf8()) + "&password=" + encoded(password);
    if (!challenge.isEmpty())
        request.body += "&tfa-challenge=" + encoded(challenge);
    return request;
}

struct Ticket
{
    SecretBytes text;
    QByteArray csrf;
    bool half = false; // a second factor is due
    QStringList ways;
};

/// The JSON between "PVE:!tfa!" and the next colon names what may be answered.
QStringList waysOf(const QByteArray &ticket)
{
    const QByteArray escaped =
        ticket.mid(halfTicket.size(), ticket.indexOf(':', halfTicket.size()) - halfTicket.size());
    const QJsonObject challenge = QJsonDocument::fromJson(QByteArray::fromPercentEncoding(escaped)).object();
    QStringList ways;
    for (auto at = challenge.begin(); at != challenge.end(); ++at) {
        if (!at.value().isNull() && truthOf(at.value()) != std::optional(false))
            ways.append(at.key());
    }
    return ways;
}

Result<Ticket> ticketFrom(const QString &endpoint, const QString &user, const Response &answer)
{
    if (const auto refusal = refusalOf(endpoint, user, {}, answer.head, answer.body))
        return Failure(*refusal);
    const QJsonObject data = QJsonDocument::fromJson(answer.body).object().value(u"data").toObject();
    QByteArray text = data.value(u"ticket").toString().toUtf8();
    if (text.isEmpty())
        return fail(Code::ProtocolError,
                    {{"endpoint", endpoint}, {"reason", Words::tr("it lets us in without a ticket")}});
    Ticket ticket;
    ticket.half = text.startsWith(halfTicket) || truthOf(data.value(u"NeedTFA")).value_or(false);
    if (ticket.half)
        ticket.ways = waysOf(text);
    ticket.csrf = data.value(u"CSRFPreventionToken").toString().toUtf8();
    ticket.text = SecretBytes::takeFrom(text);
    return ticket;
}

/// A password that was not taken: sent again and again by itself it would lock the account. Or one that was taken, and
/// nobody gave the second factor: asked again and again a person could do nothing else.
struct RestingPassword
{
    QString user;
    SecretBytes secret;
    Error error;
    SteadyInstant at;
    bool isUnanswered = false;
};

Error unanswered(const Challenge &challenge)
{
    return {Code::PermissionRefused,
            {{"endpoint", challenge.endpoint},
             {"ways", challenge.ways.join(u' ')},
             {"reason", Words::tr("nobody gave the second factor of %1; a test of the endpoint asks for it again")
                            .arg(challenge.user)}}};
}

QByteArray plain(const SecretBytes &secret)
{
    const auto bytes = secret.view();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

} // namespace

struct Session::State
{
    std::shared_ptr<const Road> road;
    LoginSource source;
    SecondFactor secondFactor;
    std::shared_ptr<const Clock> clock;
    SessionOptions options;

    std::optional<Login> token; // once it was read
    QString user;
    std::optional<Ticket> ticket;
    Instant fetchedAt;
    SteadyInstant fetchedAtSteady;
    std::optional<RestingPassword> resting;
    std::optional<QList<Completion<void>>> waiting; // while a login is under way
    Cancel closing;

    /// What lets a request in just now.
    std::optional<Header> held() const
    {
        if (token) {
            QByteArray value = "PVEAPIToken=" + token->name().toUtf8() + '=' + plain(token->secret);
            return Header("Authorization", value);
        }
        if (ticket) {
            QByteArray value = "PVEAuthCookie=" + encoded(ticket->text.view());
            return Header("Cookie", value);
        }
        return std::nullopt;
    }
    /// By whichever clock went further: one stands still while the machine sleeps, the other can be set.
    bool isFresh(std::chrono::minutes age) const
    {
        return ticket && clock->now() - fetchedAt < age && clock->steady() - fetchedAtSteady < age;
    }
    bool rests(const Login &login) const
    {
        return resting && resting->user == login.user && resting->secret == login.secret &&
               clock->steady() - resting->at < options.passwordRests;
    }
    void rest(Login login, const Error &why, bool isUnanswered)
    {
        resting = RestingPassword{login.user, std::move(login.secret), why, clock->steady(), isUnanswered};
    }
    void keep(Ticket fresh)
    {
        ticket = std::move(fresh);
        fetchedAt = clock->now();
        fetchedAtSteady = clock->steady();
    }
};

Session::Session(std::shared_ptr<const Road> road, LoginSource login, SecondFactor secondFactor,
                 std::shared_ptr<const Clock> clock, SessionOptions options)
    : m_state(std::make_shared<State>())
{
    m_state->road = std::move(road);
    m_state->source = std::move(login);
    m_state->secondFactor = std::move(secondFactor);
    m_state->clock = std::move(clock);
    m_state->options = options;
}

Session::~Session()
{
    m_state->closing.cancel();
}

Async<QList<Header>> Session::headers(bool mutates, Deadline deadline, Cancel cancel) const
{
    return admitted(m_state, mutates, deadline, std::move(cancel));
}

void Session::askAgain() const
{
    if (m_state->resting && m_state->resting->isUnanswered)
        m_state->resting.reset();
}

bool Session::refused(const Header &given) const
{
    if (m_state->held() != given)
        return true; // an answer that comes late: what is held now was not refused
    if (m_state->token) {
        m_state->token.reset(); // read again: it may have been replaced in the keychain
        return false;
    }
    m_state->ticket.reset();
    return true;
}

Async<QList<Header>> Session::admitted(std::shared_ptr<State> state, bool mutates, Deadline deadline, Cancel cancel)
{
    if (!state->token && !state->isFresh(state->options.renewAfter)) {
        // The login goes on when whoever asked for it first has no patience: others wait for it too.
        const Completion<void> done;
        if (state->waiting) {
            state->waiting->append(done);
        } else {
            state->waiting = QList<Completion<void>>{done};
            enter(state);
        }
        const auto in =
            co_await done.wait(QStringLiteral("The sign-in at ") + state->road->endpoint(), deadline, cancel);
        if (!in)
            co_return propagate(in);
    }
    // Whoever was let in before us may have found it refused already.
    const auto held = state->held();
    if (!held)
        co_return fail(Code::PermissionRefused,
                       {{"endpoint", state->road->endpoint()}, {"reason", Words::tr("the session cannot be renewed")}});
    QList<Header> headers{*held};
    if (mutates && !state->token)
        headers.append(Header("CSRFPreventionToken", state->ticket->csrf));
    co_return headers;
}

QCoro::Task<void> Session::enter(std::shared_ptr<State> state)
{
    const Deadline deadline = Deadline::after(state->options.loginWithin);
    Result<> result;
    // A ticket that is not over yet is its own password.
    constexpr std::chrono::minutes life{119};
    bool renewed = false;
    if (state->isFresh(life)) {
        result = co_await renew(state, deadline, state->closing);
        // Whoever does not answer now would not answer the password either.
        renewed = result || result.error().code != Code::PermissionRefused;
        // The ticket is good until its end, and whoever asks next tries again.
        if (!result && renewed && state->isFresh(life) && !state->closing.isCancelled())
            result = {};
    }
    if (!renewed)
        result = co_await signIn(state, deadline, state->closing);
    const QList<Completion<void>> waiting = *std::exchange(state->waiting, std::nullopt);
    for (const Completion<void> &one : waiting)
        one.complete(result);
}

Async<> Session::renew(std::shared_ptr<State> state, Deadline deadline, Cancel cancel)
{
    const Request request = loginRequest(state->user, state->ticket->text.view());
    const auto answer = co_await state->road->send(request, deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    auto ticket = ticketFrom(state->road->endpoint(), state->user, *answer);
    if (!ticket)
        co_return propagate(ticket);
    if (ticket->half)
        co_return fail(Code::PermissionRefused,
                       {{"endpoint", state->road->endpoint()}, {"reason", Words::tr("the session cannot be renewed")}});
    state->keep(std::move(*ticket));
    co_return {};
}

Async<> Session::signIn(std::shared_ptr<State> state, Deadline deadline, Cancel cancel)
{
    state->ticket.reset();
    auto login = co_await state->source(deadline, cancel);
    if (!login)
        co_return propagate(login);
    if (login->kind == Login::Kind::Token) {
        state->token = std::move(*login);
        co_return {};
    }
    if (state->rests(*login)) {
        const Error known = state->resting->error;
        co_return Failure(known);
    }
    state->resting.reset();
    state->user = login->user;
    const Request request = loginRequest(login->user, login->secret.view());
    const auto answer = co_await state->road->send(request, deadline, cancel);
    if (!answer)
        co_return propagate(answer);
    const QString endpoint = state->road->endpoint();
    auto ticket = ticketFrom(endpoint, login->user, *answer);
    if (!ticket && ticket.error().code == Code::PermissionRefused)
        state->rest(std::move(*login), ticket.error(), false);
    if (!ticket)
        co_return propagate(ticket);
    if (ticket->half) {
        const Challenge challenge{endpoint, login->user, ticket->ways};
        if (!state->secondFactor)
            co_return fail(Code::PermissionRefused,
                           {{"endpoint", endpoint},
                            {"ways", ticket->ways.join(u' ')},
                            {"reason", Words::tr("%1 needs a second factor (%2), and nobody is here to give it; "
                                                 "an API token needs none")
                                           .arg(login->user, ticket->ways.join(QStringLiteral(", ")))}});
        // A person takes longer than a server: this wait is its own.
        const auto given = co_await state->secondFactor(challenge, Deadline::after(std::chrono::minutes(5)), cancel);
        if (!given && cancel.isCancelled())
            co_return propagate(given);
        if (!given) {
            const bool saysWhy = given.error().code == Code::PermissionRefused;
            const Error why = saysWhy ? given.error() : unanswered(challenge);
            state->rest(std::move(*login), why, true);
            co_return Failure(why);
        }
        const Request second = loginRequest(login->user, given->view(), plain(ticket->text));
        const auto full = co_await state->road->send(second, Deadline::after(state->options.loginWithin), cancel);
        if (!full)
            co_return propagate(full);
        ticket = ticketFrom(endpoint, login->user, *full);
        if (!ticket)
            co_return propagate(ticket);
        if (ticket->half)
            co_return fail(Code::PermissionRefused,
                           {{"endpoint", endpoint}, {"reason", Words::tr("it asks for a second factor once more")}});
    }
    state->keep(std::move(*ticket));
    co_return {};
}

} // namespace wingman::targets::proxmox
