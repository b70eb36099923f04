// SPDX-License-Identifier: GPL-3.0-or-later
// What runs on the two mock engines at the beginning. Names, images and troubles as on any small company's hosts.
#include "targets/mock/chance.h"
#include "targets/mock/docker_site.h"

#include <algorithm>
#include <array>

namespace wingman::targets::mock {

using namespace inventory;
using namespace std::chrono_literals;

namespace {

enum class Shape : quint8 { Plain, Healthy, Unhealthy, Wavering, Looping, Paused, Stopped, Failed, Created };

/// One container: names with an empty project stand alone.
struct Row
{
    const char *project = "";
    const char *service = "";
    const char *image = "";
    Shape shape = Shape::Plain;
    int hours = 0;           // since it was started, or since it ended
    int port = 0;            // container port, 0: none
    int hostPort = 0;        // 0: not published
    const char *volume = ""; // volume → path, "" none
    bool test = false;       // carries wingman.test=true
};

constexpr std::array mainRows{
    Row{"shop", "web", "nginx:1.27-alpine", Shape::Healthy, 74, 80, 8080, ""},
    Row{"shop", "api", "ghcr.io/harbor-shop/api:2.14.1", Shape::Healthy, 74, 3000, 0, ""},
    Row{"shop", "worker", "ghcr.io/harbor-shop/api:2.14.1", Shape::Unhealthy, 51, 0, 0, ""},
    Row{"shop", "mailer", "ghcr.io/harbor-shop/mailer:0.9.3", Shape::Looping, 6, 0, 0, ""},
    Row{"shop", "db", "postgres:16", Shape::Healthy, 940, 5432, 0, "db_data:/var/lib/postgresql/data"},
    Row{"shop", "cache", "redis:7-alpine", Shape::Healthy, 940, 6379, 0, "cache_data:/data"},
    Row{"monitoring", "prometheus", "prom/prometheus:v2.54.1", Shape::Plain, 610, 9090, 9090, "prometheus:/prometheus"},
    Row{"monitoring", "grafana", "grafana/grafana:11.2.0", Shape::Plain, 610, 3000, 3001, "grafana:/var/lib/grafana"},
    Row{"monitoring", "alertmanager", "prom/alertmanager:v0.27.0", Shape::Plain, 610, 9093, 9093, ""},
    Row{"monitoring", "loki", "grafana/loki:3.1.1", Shape::Wavering, 610, 3100, 0, "loki:/loki"},
    Row{"monitoring", "node-exporter", "prom/node-exporter:v1.8.2", Shape::Plain, 1480, 9100, 0, ""},
    Row{"nextcloud", "app", "nextcloud:29-fpm", Shape::Healthy, 210, 9000, 0, "html:/var/www/html"},
    Row{"nextcloud", "web", "nginx:1.27-alpine", Shape::Plain, 210, 80, 8443, ""},
    Row{"nextcloud", "db", "mariadb:11.4", Shape::Healthy, 210, 3306, 0, "db:/var/lib/mysql"},
    Row{"nextcloud", "cron", "nextcloud:29-fpm", Shape::Plain, 210, 0, 0, "html:/var/www/html"},
    Row{"git", "server", "gitea/gitea:1.22", Shape::Healthy, 388, 3000, 3002, "gitea:/data"},
    Row{"git", "db", "postgres:16", Shape::Healthy, 388, 5432, 0, "db:/var/lib/postgresql/data"},
    Row{"git", "runner", "gitea/act_runner:0.2.11", Shape::Plain, 29, 0, 0, ""},
    Row{"paperless", "webserver", "ghcr.io/paperless-ngx/paperless-ngx:2.12", Shape::Healthy, 96, 8000, 8010,
        "media:/usr/src/paperless/media"},
    Row{"paperless", "broker", "redis:7-alpine", Shape::Plain, 96, 6379, 0, ""},
    Row{"paperless", "db", "postgres:16", Shape::Healthy, 96, 5432, 0, "pg:/var/lib/postgresql/data"},
    Row{"paperless", "gotenberg", "gotenberg/gotenberg:8", Shape::Stopped, 3, 3000, 0, ""},
    Row{"sandbox", "web", "nginx:1.27-alpine", Shape::Healthy, 5, 80, 8090, "", true},
    Row{"sandbox", "redis", "redis:7-alpine", Shape::Healthy, 5, 6379, 0, "", true},
    Row{"sandbox", "job", "alpine:3.20", Shape::Stopped, 4, 0, 0, "", true},
    Row{"", "traefik", "traefik:v3.1", Shape::Healthy, 1480, 443, 443, ""},
    Row{"", "my-app-1", "registry.example.org/my-app:1.8", Shape::Plain, 17, 8000, 8101, ""},
    Row{"", "my-app-2", "registry.example.org/my-app:1.8", Shape::Plain, 17, 8000, 8102, ""},
    Row{"", "registry", "registry:2", Shape::Plain, 1480, 5000, 5000, "registry:/var/lib/registry"},
    Row{"", "backup", "restic/restic:0.17.1", Shape::Stopped, 9, 0, 0, ""},
    Row{"", "import-2025", "python:3.12-slim", Shape::Failed, 340, 0, 0, ""},
    Row{"", "legacy-ftp", "delfer/alpine-ftp-server:latest", Shape::Paused, 122, 21, 21, ""},
    Row{"", "debug-shell", "alpine:3.20", Shape::Created, 1, 0, 0, ""},
};

constexpr std::array edgeRows{
    Row{"home", "homeassistant", "ghcr.io/home-assistant/home-assistant:2025.10", Shape::Healthy, 54, 8123, 8123,
        "config:/config"},
    Row{"home", "mosquitto", "eclipse-mosquitto:2", Shape::Plain, 700, 1883, 1883, "mosquitto:/mosquitto/data"},
    Row{"home", "zigbee2mqtt", "koenkk/zigbee2mqtt:1.40", Shape::Looping, 2, 8080, 8081, "zigbee:/app/data"},
    Row{"dns", "pihole", "pihole/pihole:2024.07.0", Shape::Healthy, 700, 53, 53, "pihole:/etc/pihole"},
    Row{"dns", "unbound", "mvance/unbound-rpi:1.19.3", Shape::Healthy, 700, 53, 0, ""},
    Row{"", "wireguard", "linuxserver/wireguard:1.0.20210914", Shape::Plain, 700, 51820, 51820, ""},
    Row{"", "caddy", "caddy:2.8-alpine", Shape::Plain, 160, 443, 443, "caddy:/data"},
    Row{"", "camera", "ghcr.io/blakeblackshear/frigate:0.14.1", Shape::Unhealthy, 12, 5000, 5050,
        "frigate:/media/frigate"},
    Row{"", "uptime", "louislam/uptime-kuma:1", Shape::Healthy, 160, 3001, 3001, "kuma:/app/data"},
    Row{"", "sync", "syncthing/syncthing:1.27", Shape::Stopped, 70, 8384, 0, "sync:/var/syncthing"},
    Row{"", "node-exporter", "prom/node-exporter:v1.8.2", Shape::Plain, 700, 9100, 9100, ""},
};

QString text(const char *value)
{
    return QString::fromUtf8(value);
}

ObjectId idOf(const QString &id)
{
    return ObjectId::parse(id).value(); // made of hexadecimal digits or of a name in the tables above
}

/// Files one row after the other into an engine.
class Builder
{
public:
    Builder(quint64 seed, Instant anchor, Engine engine) : m_seed(seed), m_anchor(anchor)
    {
        m_result.engine = std::move(engine);
        m_result.engine.id = hexId(seed, u"engine", 32);
        network(QStringLiteral("bridge"), QStringLiteral("bridge"), {});
        network(QStringLiteral("host"), QStringLiteral("host"), {});
        network(QStringLiteral("none"), QStringLiteral("null"), {});
    }

    void add(const Row &row)
    {
        const QString project = text(row.project);
        const QString service = text(row.service);
        const QString name = project.isEmpty() ? service : QStringLiteral("%1-%2-1").arg(project, service);
        ContainerRecord record{.base = {.id = idOf(hexId(m_seed, QStringLiteral("container/") + name))}};
        Container &base = record.base;
        base.name = name;
        base.image = text(row.image);
        base.imageId = image(base.image);
        base.project = project;
        if (!project.isEmpty()) {
            base.service = service;
            base.labels = {{QStringLiteral("com.docker.compose.project"), project},
                           {QStringLiteral("com.docker.compose.service"), service},
                           {QStringLiteral("com.docker.compose.container-number"), QStringLiteral("1")},
                           {QStringLiteral("com.docker.compose.project.working_dir"),
                            QStringLiteral("/srv/stacks/%1").arg(project)}};
        }
        if (row.test)
            base.labels.insert(QStringLiteral("wingman.test"), QStringLiteral("true"));
        base.networkMode = project.isEmpty() ? QStringLiteral("bridge") : project + QStringLiteral("_default");
        base.networks = QStringList{base.networkMode};
        if (!project.isEmpty())
            network(base.networkMode, QStringLiteral("bridge"), base.labels);
        const QString protocol = row.port == 53 || row.port == 51820 ? QStringLiteral("udp") : QStringLiteral("tcp");
        if (row.port > 0)
            base.ports.append({static_cast<quint16>(row.port), static_cast<quint16>(row.hostPort),
                               row.hostPort > 0 ? QStringLiteral("0.0.0.0") : QString(), protocol});
        mount(base, text(row.volume));
        record.environment = {{QStringLiteral("TZ"), QStringLiteral("Europe/Vienna")},
                              {QStringLiteral("APP_SECRET"), hexId(m_seed, QStringLiteral("secret/") + name, 24)}};
        record.command = QStringList{QStringLiteral("/entrypoint.sh"), service};
        shape(record, row);
        m_result.containers.append(record);
    }

    DockerSeed result() const { return m_result; }
    /// Images without containers: what a test stack or a next version needs, and one that nobody needs any more.
    QString image(const QString &reference)
    {
        const QString id = QStringLiteral("sha256:") + hexId(m_seed, QStringLiteral("image/") + reference);
        const auto known = std::any_of(m_result.images.cbegin(), m_result.images.cend(),
                                       [&](const Image &candidate) { return candidate.id.text() == id; });
        if (known)
            return id;
        const quint64 value = chance(m_seed, reference);
        const QString repository = reference.left(reference.lastIndexOf(QLatin1Char(':')));
        m_result.images.append({idOf(id),
                                {reference},
                                {QStringLiteral("%1@sha256:%2").arg(repository, hexId(m_seed, reference + u'@'))},
                                static_cast<qint64>(8'000'000 + value % 900'000'000),
                                m_anchor - std::chrono::hours(200 + static_cast<qint64>(value % 4000)),
                                {}});
        return id;
    }

private:
    void network(const QString &name, const QString &driver, const QMap<QString, QString> &labels)
    {
        if (std::any_of(m_result.networks.cbegin(), m_result.networks.cend(),
                        [&](const Network &candidate) { return candidate.name == name; }))
            return;
        QMap<QString, QString> own;
        for (const char *key : {"com.docker.compose.project", "wingman.test"}) {
            if (labels.contains(text(key)))
                own.insert(text(key), labels.value(text(key)));
        }
        m_result.networks.append({idOf(hexId(m_seed, QStringLiteral("network/") + name)), name, driver,
                                  QStringLiteral("local"), false, m_anchor - 1500h, own});
    }

    void mount(Container &base, const QString &volume)
    {
        if (volume.isEmpty())
            return;
        const QString prefix = base.project.isEmpty() ? QString() : base.project + QLatin1Char('_');
        const QString name = prefix + volume.section(QLatin1Char(':'), 0, 0);
        base.mounts.append({QStringLiteral("volume"), name, volume.section(QLatin1Char(':'), 1), false});
        if (std::any_of(m_result.volumes.cbegin(), m_result.volumes.cend(),
                        [&](const Volume &candidate) { return candidate.id.text() == name; }))
            return;
        QMap<QString, QString> labels;
        if (!base.project.isEmpty())
            labels.insert(QStringLiteral("com.docker.compose.project"), base.project);
        m_result.volumes.append({idOf(name), QStringLiteral("local"),
                                 QStringLiteral("/var/lib/docker/volumes/%1/_data").arg(name), QStringLiteral("local"),
                                 m_anchor - 1490h, labels});
    }

    void shape(ContainerRecord &record, const Row &row)
    {
        const Instant since =
            m_anchor - std::chrono::hours(row.hours) - std::chrono::seconds(chance(m_seed, record.base.name) % 3000);
        record.base.created = since - 20s;
        record.startedAt = since;
        record.base.state = ContainerState::Running;
        switch (row.shape) {
        case Shape::Plain:
            break;
        case Shape::Healthy:
            record.settled = Health::Healthy;
            break;
        case Shape::Unhealthy:
            record.settled = Health::Unhealthy;
            break;
        case Shape::Wavering:
            record.settled = Health::Healthy;
            record.habit = ContainerRecord::Habit::Wavering;
            break;
        case Shape::Looping:
            record.habit = ContainerRecord::Habit::RestartLoop;
            break;
        case Shape::Paused:
            record.base.state = ContainerState::Paused;
            break;
        case Shape::Stopped:
        case Shape::Failed:
            record.base.state = ContainerState::Exited;
            record.startedAt = since - 7min;
            record.base.created = since - 8min;
            record.finishedAt = since;
            record.exitCode = row.shape == Shape::Failed ? 1 : 0;
            break;
        case Shape::Created:
            record.base.state = ContainerState::Created;
            record.startedAt.reset();
            break;
        }
    }

    quint64 m_seed;
    Instant m_anchor;
    DockerSeed m_result;
};

} // namespace

DockerSeed mainHost(quint64 seed, Instant anchor)
{
    Builder builder(chance(seed, u"demo"), anchor,
                    {.id = {},
                     .name = QStringLiteral("harbor"),
                     .product = QStringLiteral("Docker Engine"),
                     .version = QStringLiteral("27.3.1"),
                     .apiVersion = QStringLiteral("1.47"),
                     .serverApiVersion = QStringLiteral("1.47"),
                     .serverMinimumApiVersion = QStringLiteral("1.24"),
                     .operatingSystem = QStringLiteral("Debian GNU/Linux 12 (bookworm)"),
                     .osType = QStringLiteral("linux"),
                     .architecture = QStringLiteral("x86_64"),
                     .kernel = QStringLiteral("6.1.0-26-amd64"),
                     .storageDriver = QStringLiteral("overlay2"),
                     .cpus = 16,
                     .memory = 67'318'358'016});
    for (const Row &row : mainRows)
        builder.add(row);
    for (const char *reference : {"nginx:alpine", "redis:alpine", "postgres:16-alpine", "postgres:alpine",
                                  "alpine:latest", "busybox:latest", "ghcr.io/harbor-shop/api:2.14.0"})
        builder.image(text(reference));
    return builder.result();
}

DockerSeed edgeHost(quint64 seed, Instant anchor)
{
    Builder builder(chance(seed, u"demo-edge"), anchor,
                    {.id = {},
                     .name = QStringLiteral("lighthouse"),
                     .product = QStringLiteral("Docker Engine"),
                     .version = QStringLiteral("20.10.24"),
                     .apiVersion = QStringLiteral("1.41"),
                     .serverApiVersion = QStringLiteral("1.41"),
                     .serverMinimumApiVersion = QStringLiteral("1.12"),
                     .operatingSystem = QStringLiteral("Raspbian GNU/Linux 12 (bookworm)"),
                     .osType = QStringLiteral("linux"),
                     .architecture = QStringLiteral("aarch64"),
                     .kernel = QStringLiteral("6.6.31-v8+"),
                     .storageDriver = QStringLiteral("overlay2"),
                     .cpus = 4,
                     .memory = 8'189'808'640});
    for (const Row &row : edgeRows)
        builder.add(row);
    return builder.result();
}

QList<ContainerRecord> crowd(quint64 seed, Instant anchor, int count)
{
    static constexpr std::array images{"nginx:1.27-alpine", "redis:7-alpine", "postgres:16",
                                       "ghcr.io/harbor-shop/api:2.14.1"};
    QList<ContainerRecord> members;
    members.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("load-%1").arg(i, 5, 10, QLatin1Char('0'));
        const quint64 value = chance(seed, name);
        ContainerRecord record{.base = {.id = idOf(hexId(seed, QStringLiteral("crowd/") + name))}};
        record.base.name = name;
        record.base.image = text(images.at(value % images.size()));
        record.base.imageId = QStringLiteral("sha256:") + hexId(seed, record.base.image);
        record.base.project = QStringLiteral("load-%1").arg(i / 50, 3, 10, QLatin1Char('0'));
        record.base.service = name;
        record.base.labels = {{QStringLiteral("com.docker.compose.project"), record.base.project},
                              {QStringLiteral("com.docker.compose.service"), name}};
        record.base.networkMode = QStringLiteral("bridge");
        record.base.networks = QStringList{record.base.networkMode};
        record.base.created = anchor - std::chrono::minutes(value % 90000) - 1min;
        record.base.state = value % 7 == 0 ? ContainerState::Exited : ContainerState::Running;
        record.startedAt = record.base.created;
        if (record.base.state == ContainerState::Exited)
            record.finishedAt = *record.startedAt + 30s;
        record.settled = value % 3 == 0 ? Health::Healthy : Health::None;
        members.append(record);
    }
    return members;
}

} // namespace wingman::targets::mock
