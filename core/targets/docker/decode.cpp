// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/decode.h"

#include "targets/json/lenient.h"
#include "targets/json/rows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace wingman::targets::docker {

using namespace inventory;
using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> documentFrom(const QString &endpoint, const QByteArray &json)
{
    QJsonParseError problem{};
    QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(Code::ProtocolError,
                    {{"endpoint", endpoint},
                     {"reason", QStringLiteral("what it says is not JSON (%1)").arg(problem.errorString())}});
    return document;
}

Failure somethingElse(const QString &endpoint, const QString &asked)
{
    return fail(Code::ProtocolError,
                {{"endpoint", endpoint},
                 {"reason", QStringLiteral("it says something else where %1 was asked for").arg(asked)}});
}

template <typename T, typename Make>
Result<Rows<T>> rowsFrom(const QString &endpoint, const Json &list, Make make)
{
    // null for an empty list is usual
    if (!list.isArray() && !list.isNull() && !list.isUndefined())
        return somethingElse(endpoint, QStringLiteral("a list"));
    RowsTaker<T> rows;
    qsizetype index = 0;
    for (const Json &value : list.toArray())
        rows.take(make(value.toObject(), index++));
    return std::move(rows).rows();
}

QString withoutSlash(const QString &name)
{
    return name.startsWith(u'/') ? name.mid(1) : name;
}

/// Of a QJsonValue or a Json.
template <typename Value>
QList<PortMapping> anyPortsFrom(const Value &ports)
{
    const auto number = [](const auto &value) {
        const qint64 port = wholeOf(value).value_or(0);
        return static_cast<quint16>(port < 0 || port > 65535 ? 0 : port);
    };
    // The two families' "everywhere", and their loopbacks, say the same thing twice.
    const auto address = [](const QString &ip) {
        if (ip == u"0.0.0.0" || ip == u"::")
            return QString();
        return ip == u"::1" ? QStringLiteral("127.0.0.1") : ip;
    };
    QList<PortMapping> mappings;
    for (const auto &value : ports.toArray()) {
        PortMapping mapping;
        if (value.isObject()) {
            const auto port = value.toObject();
            mapping.containerPort = number(port.value("PrivatePort"_L1));
            mapping.hostPort = number(port.value("PublicPort"_L1));
            mapping.hostAddress = mapping.hostPort == 0 ? QString() : address(textOf(port.value("IP"_L1)));
            mapping.protocol = textOf(port.value("Type"_L1));
        } else {
            // "0.0.0.0:88->80/tcp", as very old engines wrote it
            static const QRegularExpression form(QStringLiteral(R"(^(?:(.*):(\d+)->)?(\d+)/(\w+)$)"));
            const auto match = form.match(textOf(value));
            mapping.containerPort = number(match.captured(3));
            mapping.hostPort = number(match.captured(2));
            mapping.hostAddress = mapping.hostPort == 0 ? QString() : address(match.captured(1));
            mapping.protocol = match.captured(4);
        }
        if (mapping.protocol.isEmpty())
            mapping.protocol = QStringLiteral("tcp");
        if (mapping.containerPort != 0 && !mappings.contains(mapping))
            mappings.append(mapping);
    }
    return mappings;
}

Container containerFrom(const Json &object, qsizetype index)
{
    QStringList names;
    for (const QString &name : textsOf(object.value("Names"_L1)))
        names.append(withoutSlash(name));
    const QString id = textOf(object.value("Id"_L1));
    Container container{idOf({id, textOf(object.value("ID"_L1)), names.value(0)}, index),
                        {},
                        {},
                        {},
                        {},
                        ContainerState::Unknown,
                        {},
                        Health::None,
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        {}};
    // A link's name has a second slash; the container's own has not.
    const auto own = std::find_if(names.begin(), names.end(), [](const QString &name) { return !name.contains(u'/'); });
    container.name = own != names.end() ? *own : names.value(0, container.id.text().left(12));
    names.removeOne(container.name);
    container.otherNames = names;
    container.image = textOf(object.value("Image"_L1));
    container.imageId = textOf(object.value("ImageID"_L1));
    container.status = textOf(object.value("Status"_L1));
    container.state = stateFrom(object.value("State"_L1).copy()); // a word, in a list
    if (container.state == ContainerState::Unknown)
        container.state = stateFromStatus(container.status);
    container.health = healthFromName(textOf(object.value("Health"_L1).value("Status"_L1)));
    if (container.health == Health::None)
        container.health = healthFromStatus(container.status);
    container.created = instantOf(object.value("Created"_L1));
    container.labels = labelsOf(object.value("Labels"_L1));
    container.ports = anyPortsFrom(object.value("Ports"_L1));
    for (const Json &mount : object.value("Mounts"_L1).toArray()) {
        const QString volume = textOf(mount.value("Name"_L1));
        container.mounts.append({textOf(mount.value("Type"_L1)),
                                 volume.isEmpty() ? textOf(mount.value("Source"_L1)) : volume,
                                 textOf(mount.value("Destination"_L1)), !truthOf(mount.value("RW"_L1)).value_or(true)});
    }
    container.networks = object.value("NetworkSettings"_L1).value("Networks"_L1).keys();
    container.networkMode = textOf(object.value("HostConfig"_L1).value("NetworkMode"_L1));
    container.project = container.labels.value(QStringLiteral("com.docker.compose.project"));
    container.service = container.labels.value(QStringLiteral("com.docker.compose.service"));
    return container;
}

QStringList withoutNone(QStringList texts)
{
    texts.removeIf([](const QString &text) { return text.startsWith(u"<none>"); });
    return texts;
}

Image imageFrom(const Json &object, qsizetype index)
{
    Image image{idOf({textOf(object.value("Id"_L1)), textOf(object.value("ID"_L1))}, index), {}, {}, 0, {}, {}};
    image.tags = withoutNone(textsOf(object.value("RepoTags"_L1)));
    image.digests = withoutNone(textsOf(object.value("RepoDigests"_L1)));
    image.size = wholeOf(object.value("Size"_L1)).value_or(wholeOf(object.value("VirtualSize"_L1)).value_or(0));
    image.created = instantOf(object.value("Created"_L1));
    image.labels = labelsOf(object.value("Labels"_L1));
    return image;
}

Volume volumeFrom(const Json &object, qsizetype index)
{
    Volume volume{idOf({textOf(object.value("Name"_L1))}, index), {}, {}, {}, {}, {}};
    volume.driver = textOf(object.value("Driver"_L1));
    volume.mountpoint = textOf(object.value("Mountpoint"_L1));
    volume.scope = textOf(object.value("Scope"_L1));
    volume.created = instantOf(object.value("CreatedAt"_L1));
    volume.labels = labelsOf(object.value("Labels"_L1));
    return volume;
}

Network networkFrom(const Json &object, qsizetype index)
{
    const QString name = textOf(object.value("Name"_L1));
    Network network{
        idOf({textOf(object.value("Id"_L1)), textOf(object.value("ID"_L1)), name}, index), {}, {}, {}, false, {}, {}};
    network.name = name.isEmpty() ? network.id.text().left(12) : name;
    network.driver = textOf(object.value("Driver"_L1));
    network.scope = textOf(object.value("Scope"_L1));
    network.internal = truthOf(object.value("Internal"_L1)).value_or(false);
    network.created = instantOf(object.value("Created"_L1));
    network.labels = labelsOf(object.value("Labels"_L1));
    return network;
}

} // namespace

Result<Rows<Container>> containersFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    return rowsFrom<Container>(endpoint, text->root(), containerFrom);
}

Result<Rows<Image>> imagesFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    return rowsFrom<Image>(endpoint, text->root(), imageFrom);
}

Result<Rows<Volume>> volumesFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    const Json root = text->root();
    return rowsFrom<Volume>(endpoint, root.isArray() ? root : root.value("Volumes"_L1), volumeFrom);
}

Result<Rows<Network>> networksFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    return rowsFrom<Network>(endpoint, text->root(), networkFrom);
}

Result<Engine> engineFrom(const QString &endpoint, const QByteArray &json, const Agreement &agreement)
{
    const auto document = documentFrom(endpoint, json);
    if (!document)
        return propagate(document);
    if (!document->isObject())
        return somethingElse(endpoint, QStringLiteral("the engine"));
    const QJsonObject info = document->object();
    Engine engine;
    engine.name = textOf(info.value(u"Name"));
    engine.id = textOf(info.value(u"ID"));
    if (engine.id.isEmpty() || agreement.podman) {
        // ID is random there; host, folder and rootlessness are what makes it this engine and no other.
        const QByteArray lasting =
            QStringLiteral("%1\n%2\n%3")
                .arg(engine.name, textOf(info.value(u"DockerRootDir")),
                     textsOf(info.value(u"SecurityOptions")).filter(QStringLiteral("rootless")).join(u','))
                .toUtf8();
        engine.id = QStringLiteral("host:") +
                    QString::fromLatin1(QCryptographicHash::hash(lasting, QCryptographicHash::Sha256).toHex());
    }
    engine.product = agreement.product;
    engine.version = textOf(info.value(u"ServerVersion"));
    engine.apiVersion = agreement.version.text();
    engine.serverApiVersion = agreement.serverNewest.text();
    engine.serverMinimumApiVersion = agreement.serverOldest ? agreement.serverOldest->text() : QString();
    engine.operatingSystem = textOf(info.value(u"OperatingSystem"));
    engine.osType = textOf(info.value(u"OSType"));
    engine.architecture = textOf(info.value(u"Architecture"));
    engine.kernel = textOf(info.value(u"KernelVersion"));
    engine.storageDriver = textOf(info.value(u"Driver"));
    engine.cpus = static_cast<int>(std::clamp<qint64>(wholeOf(info.value(u"NCPU")).value_or(0), 0, 1'000'000));
    engine.memory = wholeOf(info.value(u"MemTotal")).value_or(0);
    return engine;
}

ContainerState stateFrom(const QJsonValue &state)
{
    if (!state.isObject())
        return containerStateFromName(textOf(state).toLower());
    const QJsonObject object = state.toObject();
    const auto is = [&object](QStringView key) { return truthOf(object.value(key)).value_or(false); };
    if (is(u"Dead"))
        return ContainerState::Dead;
    if (is(u"Restarting"))
        return ContainerState::Restarting;
    if (is(u"Paused"))
        return ContainerState::Paused;
    if (is(u"Running"))
        return ContainerState::Running;
    const ContainerState named = containerStateFromName(textOf(object.value(u"Status")).toLower());
    if (named != ContainerState::Unknown)
        return named;
    // Without a word: it ran once and does not now, or it never did.
    if (object.value(u"Running").isBool())
        return instantOf(object.value(u"StartedAt")) ? ContainerState::Exited : ContainerState::Created;
    return ContainerState::Unknown;
}

ContainerState stateFromStatus(const QString &status)
{
    const QString text = status.trimmed().toLower();
    if (text.startsWith(u"dead"))
        return ContainerState::Dead;
    if (text.startsWith(u"restarting"))
        return ContainerState::Restarting;
    if (text.startsWith(u"up"))
        return text.contains(u"(paused)") ? ContainerState::Paused : ContainerState::Running;
    if (text.startsWith(u"removal"))
        return ContainerState::Removing;
    if (text.startsWith(u"exited") || text.startsWith(u"exit "))
        return ContainerState::Exited;
    if (text.startsWith(u"created"))
        return ContainerState::Created;
    return ContainerState::Unknown;
}

Health healthFromStatus(const QString &status)
{
    if (status.contains(u"(unhealthy)"))
        return Health::Unhealthy;
    if (status.contains(u"(healthy)"))
        return Health::Healthy;
    if (status.contains(u"(health: starting)"))
        return Health::Starting;
    return Health::None;
}

QList<PortMapping> portsFrom(const QJsonValue &ports)
{
    return anyPortsFrom(ports);
}

} // namespace wingman::targets::docker
