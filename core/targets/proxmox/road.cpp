// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/road.h"

#include <memory>
#include <vector>

namespace wingman::targets::proxmox {
namespace {

/// Does not wait for ever for one address while there are others.
class ImpatientConnector final : public channel::Connector
{
public:
    ImpatientConnector(std::shared_ptr<const channel::Connector> connector, Milliseconds within)
        : m_connector(std::move(connector)), m_within(within)
    {
    }
    Async<std::shared_ptr<channel::Stream>> connect(Deadline deadline, Cancel cancel) const override
    {
        return m_connector->connect(deadline.earlier(Deadline::after(m_within)), std::move(cancel));
    }
    QString endpoint() const override { return m_connector->endpoint(); }
    QByteArray host() const override { return m_connector->host(); }

private:
    std::shared_ptr<const channel::Connector> m_connector;
    Milliseconds m_within;
};

} // namespace

struct Road::State
{
    std::vector<std::unique_ptr<channel::Channel>> channels;
    std::size_t current = 0;
};

Road::Road(QList<std::shared_ptr<const channel::Connector>> connectors, RoadOptions options)
    : m_state(std::make_shared<State>())
{
    const bool several = connectors.size() > 1;
    for (auto &connector : connectors) {
        if (several)
            connector = std::make_shared<ImpatientConnector>(connector, options.connectWithin);
        m_state->channels.push_back(std::make_unique<channel::Channel>(connector, options.limits));
    }
}

QString Road::endpoint() const
{
    return m_state->channels.at(m_state->current)->endpoint();
}

Async<channel::Response> Road::send(channel::Request request, Deadline deadline, Cancel cancel) const
{
    return sent(m_state, std::move(request), deadline, std::move(cancel));
}

Async<channel::Response> Road::sent(std::shared_ptr<State> state, channel::Request request, Deadline deadline,
                                    Cancel cancel)
{
    const std::size_t first = state->current;
    std::optional<Error> problem;
    for (std::size_t tried = 0; tried < state->channels.size(); ++tried) {
        const std::size_t index = (first + tried) % state->channels.size();
        auto answer = co_await state->channels.at(index)->send(request, deadline, cancel);
        if (answer) {
            state->current = index;
            co_return std::move(*answer);
        }
        const Error error = answer.error();
        // Who was asked first is named; that the others are not there either goes without saying.
        if (!problem || error.code != Code::Unreachable)
            problem = error;
        if (error.code != Code::Unreachable || channel::mayHaveBeenSent(error) || deadline.hasPassed())
            break;
    }
    co_return Failure(*problem);
}

} // namespace wingman::targets::proxmox
