// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/found_engines.h"

#include "targets/docker/connect.h"
#include "targets/docker/discovery.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace wingman::app {
namespace {

using inventory::Endpoint;
using inventory::Platform;
using targets::docker::Context;
using targets::docker::Surroundings;

constexpr std::chrono::seconds probeTime{3};

/// A name for an endpoint made of what people call it: "context lab" → "lab"; a free one.
EndpointId freeName(const QString &wish, const QList<Endpoint> &known, const QList<FoundEngine> &found)
{
    QString slug;
    for (const QString lower = wish.toLower(); const QChar c : lower) {
        const bool fits = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                          (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-');
        slug += fits ? c : QLatin1Char('-');
    }
    while (slug.startsWith(QLatin1Char('-')))
        slug.remove(0, 1);
    slug = slug.left(40);
    if (!EndpointId::parse(slug))
        slug = QStringLiteral("engine");
    for (int number = 1;; ++number) {
        const QString text = number == 1 ? slug : QStringLiteral("%1-%2").arg(slug).arg(number);
        const auto id = EndpointId::parse(text);
        const bool reserved = text == QStringLiteral("local") || text == QStringLiteral("wingman");
        const bool taken =
            std::any_of(known.cbegin(), known.cend(), [&](const Endpoint &one) { return one.id.text() == text; }) ||
            std::any_of(found.cbegin(), found.cend(),
                        [&](const FoundEngine &one) { return one.endpoint.id.text() == text; });
        if (id && !reserved && !taken)
            return *id;
    }
}

/// Whose socket it is, by its path.
QString ownerOf(const QString &address)
{
    static const QList<std::pair<QString, QString>> owners{
        {QStringLiteral("podman"), QStringLiteral("podman")},
        {QStringLiteral(".colima"), QStringLiteral("colima")},
        {QStringLiteral(".orbstack"), QStringLiteral("orbstack")},
        {QStringLiteral(".rd/"), QStringLiteral("rancher-desktop")},
        {QStringLiteral(".lima"), QStringLiteral("lima")},
        {QStringLiteral("esktop"), QStringLiteral("docker-desktop")},
        {QStringLiteral(".docker/run"), QStringLiteral("docker-desktop")},
        {QStringLiteral("/run/user/"), QStringLiteral("docker-rootless")},
    };
    for (const auto &[part, owner] : owners) {
        if (address.contains(part))
            return owner;
    }
    return QStringLiteral("docker");
}

class Collection
{
public:
    explicit Collection(const QList<Endpoint> &known) : m_known(known) {}

    void add(const QString &wish, const QString &address, const QString &source, const Context &tls)
    {
        const auto same = [&](const QString &other) { return other == address; };
        if (std::any_of(all.cbegin(), all.cend(), [&](const FoundEngine &one) { return same(one.endpoint.address); }))
            return;
        const auto known =
            std::find_if(m_known.cbegin(), m_known.cend(), [&](const Endpoint &one) { return same(one.address); });
        if (known != m_known.cend()) {
            all.append({*known, true, {}, {}});
            return;
        }
        FoundEngine engine{Endpoint{freeName(wish, m_known, all),
                                    Platform::Docker,
                                    address,
                                    source,
                                    false,
                                    tls.tlsCa,
                                    tls.tlsCertificate,
                                    tls.tlsKey,
                                    {},
                                    {}},
                           false,
                           {},
                           {}};
        if (tls.skipsVerification)
            engine.error = Error{
                Code::Unsupported,
                {{"what", source},
                 {"reason",
                  QStringLiteral("it switches the verification of the host's certificate off; Wingman never does")}}};
        else if (const auto parsed = targets::docker::parseAddress(address); !parsed)
            engine.error = parsed.error();
        all.append(engine);
    }

    QList<FoundEngine> all;

private:
    QList<Endpoint> m_known;
};

} // namespace

QList<FoundEngine> namedEngines(const policy::Environment &environment, const QList<Endpoint> &known)
{
    Surroundings surroundings;
    surroundings.environment = environment;
    surroundings.home = environment.value(QStringLiteral("HOME"), QDir::homePath());
    surroundings.exists = [](const QString &path) { return QFileInfo::exists(path); };
    Collection found(known);
    // What the docker command line would choose, with its TLS.
    if (const auto chosen = targets::docker::findEngine(surroundings)) {
        const Endpoint &endpoint = chosen->endpoint;
        Context tls;
        tls.tlsCa = endpoint.tlsCa;
        tls.tlsCertificate = endpoint.tlsCertificate;
        tls.tlsKey = endpoint.tlsKey;
        const bool usual = endpoint.source == QStringLiteral("usual socket");
        found.add(usual ? ownerOf(endpoint.address) : QStringLiteral("docker"), endpoint.address, endpoint.source, tls);
    }
    const auto contexts = targets::docker::contexts(surroundings);
    for (const Context &context : contexts)
        found.add(context.name, context.host, QStringLiteral("context %1").arg(context.name), context);
    const QStringList usual = targets::docker::usualAddresses(surroundings);
    for (const QString &address : usual) {
        const auto parsed = targets::docker::parseAddress(address);
        if (parsed && surroundings.exists(parsed->name))
            found.add(ownerOf(address), address, QStringLiteral("usual socket"), {});
    }
    return found.all;
}

Async<QList<FoundEngine>> probed(QList<FoundEngine> engines, Connect connect, Cancel cancel)
{
    const Deadline deadline = Deadline::after(probeTime);
    std::vector<Async<inventory::Engine>> asking;
    QList<qsizetype> asked;
    std::vector<EndpointPorts::Pair> kept; // until all have answered
    for (qsizetype i = 0; i < engines.size(); ++i) {
        if (engines.at(i).error)
            continue;
        const auto pair = connect(engines.at(i).endpoint);
        if (!pair) {
            engines[i].error = pair.error();
            continue;
        }
        kept.push_back(*pair);
        asking.push_back(pair->reader->engine(deadline, cancel));
        asked.append(i);
    }
    for (std::size_t i = 0; i < asking.size(); ++i) {
        const auto engine = co_await asking[i];
        FoundEngine &one = engines[asked.at(static_cast<qsizetype>(i))];
        if (engine)
            one.detail = QStringLiteral("%1 %2").arg(engine->product, engine->version);
        else
            one.error = engine.error();
    }
    if (cancel.isCancelled())
        co_return fail(Code::Cancelled);
    co_return engines;
}

} // namespace wingman::app
