// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/stored.h"

namespace wingman::configuration {

QJsonObject Stored::body(Document document) const
{
    switch (document) {
    case Document::Policy:
        return policy.toJson();
    case Document::Settings:
        return toJson(settings);
    case Document::Endpoints:
        return toJson(endpoints);
    case Document::Mode:
        return mode.toJson();
    }
    return {};
}

Result<> Stored::set(Document document, const QJsonObject &object, qint64 version)
{
    const auto take = [](auto &into, auto parsed) -> Result<> {
        if (!parsed)
            return propagate(parsed);
        into = *std::move(parsed);
        return {};
    };
    Result<> taken;
    switch (document) {
    case Document::Policy:
        taken = take(policy, policy::Policy::fromJson(object, version));
        break;
    case Document::Settings:
        taken = take(settings, settingValuesFromJson(object));
        break;
    case Document::Endpoints:
        taken = take(endpoints, savedEndpointsFromJson(object));
        break;
    case Document::Mode:
        taken = take(mode, ArmedMode::fromJson(object));
        break;
    }
    if (taken)
        versions.at(static_cast<std::size_t>(document)) = version;
    return taken;
}

Result<Stored> readStored(storage::Connection &connection, const DocumentStore &store, DocumentStore::Seen seen)
{
    Stored stored;
    for (const Document document : allDocuments) {
        const auto version = store.current(connection, document, seen);
        if (!version)
            return propagate(version);
        if (version->number == 0)
            continue;
        if (const auto taken = stored.set(document, version->body, version->number); !taken)
            return propagate(taken);
        if (document == Document::Policy)
            stored.policyWrittenAt = version->writtenAt;
    }
    return stored;
}

} // namespace wingman::configuration
