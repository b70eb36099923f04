// SPDX-License-Identifier: GPL-3.0-or-later
// Docker's objects as values (Engine API, ContainerSummary, ImageSummary, Volume, Network, SystemInfo). What the
// engine left out is absent or empty, never an error. Values of environment variables are not part of these.
#pragma once

#include "base/clock.h"
#include "base/strong_id.h"

#include <QMap>
#include <QStringList>

namespace wingman::inventory {

enum class ContainerState : quint8 { Created, Running, Paused, Restarting, Removing, Exited, Dead, Unknown };
QString containerStateName(ContainerState state); // Docker's words: "created", "running", …, "unknown"
ContainerState containerStateFromName(QStringView name);

enum class Health : quint8 { None, Starting, Healthy, Unhealthy };
QString healthName(Health health); // "none", "starting", "healthy", "unhealthy"
Health healthFromName(QStringView name);

struct PortMapping
{
    quint16 containerPort = 0;
    quint16 hostPort = 0; // 0: not published
    QString hostAddress;  // "" or an address; v4 and v6 of the same port are one row
    QString protocol;     // tcp, udp, sctp
    friend bool operator==(const PortMapping &, const PortMapping &) = default;
};

struct MountPoint
{
    QString type; // bind, volume, tmpfs, npipe
    QString source;
    QString destination;
    bool readOnly = false;
    friend bool operator==(const MountPoint &, const MountPoint &) = default;
};

struct Container
{
    ObjectId id;    // 64 hex digits
    QString name{}; // without the leading slash; the id's first 12 digits where the engine gave none
    QStringList otherNames{};
    QString image{};
    QString imageId{};
    ContainerState state = ContainerState::Unknown;
    QString status{}; // the engine's own sentence, "Up 2 hours (healthy)"
    Health health = Health::None;
    std::optional<Instant> created{};
    QMap<QString, QString> labels{};
    QList<PortMapping> ports{};
    QList<MountPoint> mounts{};
    QStringList networks{};
    QString networkMode{};
    QString project{}; // com.docker.compose.project
    QString service{}; // com.docker.compose.service
    friend bool operator==(const Container &, const Container &) = default;
};

struct Image
{
    ObjectId id; // sha256:…
    QStringList tags;
    QStringList digests;
    qint64 size = 0; // bytes
    std::optional<Instant> created;
    QMap<QString, QString> labels;
    friend bool operator==(const Image &, const Image &) = default;
};

struct Volume
{
    ObjectId id; // its name
    QString driver;
    QString mountpoint;
    QString scope;
    std::optional<Instant> created;
    QMap<QString, QString> labels;
    friend bool operator==(const Volume &, const Volume &) = default;
};

struct Network
{
    ObjectId id;
    QString name;
    QString driver;
    QString scope;
    bool internal = false;
    std::optional<Instant> created;
    QMap<QString, QString> labels;
    friend bool operator==(const Network &, const Network &) = default;
};

/// The engine itself. `id` is what plans are bound to.
struct Engine
{
    QString id{};
    QString name{};    // host name
    QString product{}; // "Docker Engine", "Podman Engine"
    QString version{};
    QString apiVersion{}; // negotiated
    QString serverApiVersion{};
    QString serverMinimumApiVersion{};
    QString operatingSystem{};
    QString osType{};
    QString architecture{};
    QString kernel{};
    QString storageDriver{};
    int cpus = 0;
    qint64 memory = 0; // bytes
    friend bool operator==(const Engine &, const Engine &) = default;
};

} // namespace wingman::inventory
