// SPDX-License-Identifier: GPL-3.0-or-later
// Which engine is meant, as the docker command line finds it (docs.docker.com, "Docker contexts"): what was asked for,
// DOCKER_HOST, DOCKER_CONTEXT, the current context, then the sockets engines usually listen on. Reads files only.
#pragma once

#include "inventory/endpoint.h"

#include <QMap>
#include <functional>

namespace wingman::targets::docker {

/// All that the choice depends on.
struct Surroundings
{
    QString asked;                      // --endpoint: an address or a context's name; empty if nothing was asked for
    QMap<QString, QString> environment; // DOCKER_*, XDG_RUNTIME_DIR
    QString home;                       // the user's folder
    std::function<bool(const QString &path)> exists; // whether a socket or pipe is there

    static Surroundings ofThisProcess(const QString &asked);
};

struct Found
{
    inventory::Endpoint endpoint; // called "local"; `source` says what named it
    QString pinnedVersion;        // DOCKER_API_VERSION
};

struct Context
{
    QString name;
    QString host;
    QString description;
    QString tlsCa, tlsCertificate, tlsKey; // files that are there
    bool skipsVerification = false;
};

/// Errors: InvalidInput naming the setting that is wrong, Unsupported (ssh://, verification switched off), NotFound
/// where no engine was found: it lists where was looked. Thread: any.
Result<Found> findEngine(const Surroundings &surroundings);

/// All contexts that can be read, by name; broken ones are left out. For offering them as endpoints.
QList<Context> contexts(const Surroundings &surroundings);

/// Addresses that engines of this platform usually listen on, the likeliest first.
QStringList usualAddresses(const Surroundings &surroundings);

} // namespace wingman::targets::docker
