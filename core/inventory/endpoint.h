// SPDX-License-Identifier: GPL-3.0-or-later
// An engine or a cluster that Wingman talks to, as the user named it.
#pragma once

#include "base/strong_id.h"

#include <QStringList>

namespace wingman::inventory {

/// Wingman itself is a platform too: policy, settings and endpoints are changed through the same door.
enum class Platform : quint8 { Docker, Proxmox, Wingman };

/// "docker", "proxmox", "wingman": also the scheme of a target's address.
QString platformName(Platform platform);
std::optional<Platform> platformFromName(QStringView name);

struct Endpoint
{
    EndpointId id;
    Platform platform{};
    QString address;            // unix:///…, npipe:////./pipe/…, tcp://host:port, https://host:8006, demo://…
    QString source;             // what named it: "--endpoint", "DOCKER_HOST", "context lab", "usual socket", "saved"
    bool demonstration = false; // part of the mock world
    QString tlsCa, tlsCertificate, tlsKey; // files of mutual TLS, empty where not used
    QString credential;                    // reference to a secret (secrets/secret_ref.h as text), never the secret
    QString tlsServerName;                 // name to verify instead of the address's host, empty for the host
    QString guest{}; // of an engine: the address of the guest in which it lives, where somebody said so

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

} // namespace wingman::inventory
