// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/docker/discovery.h"

#include "targets/docker/api_version.h"
#include "targets/docker/connect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

namespace wingman::targets::docker {

using namespace inventory;

namespace {

constexpr qint64 longestFile = qint64{1024} * 1024; // bytes

Failure invalid(const QString &what, const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", what}, {"reason", reason}});
}

QString variable(const Surroundings &surroundings, const QString &name)
{
    return surroundings.environment.value(name).trimmed();
}

QString configFolder(const Surroundings &surroundings)
{
    const QString named = variable(surroundings, QStringLiteral("DOCKER_CONFIG"));
    return named.isEmpty() ? QDir(surroundings.home).filePath(QStringLiteral(".docker")) : named;
}

/// None where there is no such file; an error where it cannot be understood.
Result<std::optional<QJsonObject>> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QJsonObject>();
    if (!file.open(QIODevice::ReadOnly))
        return invalid(path, file.errorString());
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(longestFile), &problem);
    if (!document.isObject())
        return invalid(path, QStringLiteral("it is not a JSON object (%1)").arg(problem.errorString()));
    return std::optional(document.object());
}

QString fileIfThere(const QString &path)
{
    return QFile::exists(path) ? path : QString();
}

Result<Context> contextIn(const QString &config, const QString &id)
{
    const QString meta = QStringLiteral("%1/contexts/meta/%2/meta.json").arg(config, id);
    const auto object = objectIn(meta);
    if (!object)
        return propagate(object);
    if (!object->has_value())
        return fail(Code::NotFound, {{"what", meta}});
    Context context;
    context.name = (*object)->value(u"Name").toString();
    context.description = (*object)->value(u"Metadata").toObject().value(u"Description").toString();
    const QJsonObject docker = (*object)->value(u"Endpoints").toObject().value(u"docker").toObject();
    context.host = docker.value(u"Host").toString();
    context.skipsVerification = docker.value(u"SkipTLSVerify").toBool();
    const QString tls = QStringLiteral("%1/contexts/tls/%2/docker/").arg(config, id);
    context.tlsCa = fileIfThere(tls + QStringLiteral("ca.pem"));
    context.tlsCertificate = fileIfThere(tls + QStringLiteral("cert.pem"));
    context.tlsKey = fileIfThere(tls + QStringLiteral("key.pem"));
    if (context.name.isEmpty() || context.host.isEmpty())
        return invalid(meta, QStringLiteral("it names no Docker endpoint"));
    return context;
}

Result<Context> contextNamed(const Surroundings &surroundings, const QString &name)
{
    // The folder of a context is the SHA-256 of its name, so that no name can walk.
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return contextIn(configFolder(surroundings), QString::fromLatin1(digest));
}

Endpoint endpointAt(const QString &address, const QString &source)
{
    return Endpoint{EndpointId::parse(QStringLiteral("local")).value(),
                    Platform::Docker,
                    address,
                    source,
                    false,
                    {},
                    {},
                    {},
                    {},
                    {}};
}

Result<Found> checked(const Surroundings &surroundings, const Endpoint &endpoint)
{
    if (const auto address = parseAddress(endpoint.address); !address) {
        Error error = address.error();
        error.arguments.set(QStringLiteral("what"),
                            QStringLiteral("%1 (from %2)").arg(error.arguments.text(u"what"), endpoint.source));
        return Failure(error);
    }
    const QString version = variable(surroundings, QStringLiteral("DOCKER_API_VERSION"));
    if (!version.isEmpty() && !ApiVersion::parse(version))
        return invalid(QStringLiteral("DOCKER_API_VERSION"),
                       QStringLiteral("it is written as two numbers, for example 1.41"));
    return Found{endpoint, version};
}

/// An address from outside of a context: TLS as DOCKER_TLS_VERIFY and DOCKER_CERT_PATH say.
Result<Found> fromAddress(const Surroundings &surroundings, const QString &address, const QString &source)
{
    Endpoint endpoint = endpointAt(address, source);
    const bool remote = address.startsWith(u"tcp://") || address.startsWith(u"https://");
    const QString verify = variable(surroundings, QStringLiteral("DOCKER_TLS_VERIFY"));
    const QString named = variable(surroundings, QStringLiteral("DOCKER_CERT_PATH"));
    if (remote && (!verify.isEmpty() || !named.isEmpty())) {
        const QDir folder(named.isEmpty() ? configFolder(surroundings) : named);
        endpoint.tlsCa = fileIfThere(folder.filePath(QStringLiteral("ca.pem")));
        endpoint.tlsCertificate = fileIfThere(folder.filePath(QStringLiteral("cert.pem")));
        endpoint.tlsKey = fileIfThere(folder.filePath(QStringLiteral("key.pem")));
        // Asked for TLS, an engine is never spoken to without it: the scheme keeps it on where no file is there.
        if (address.startsWith(u"tcp://"))
            endpoint.address = QStringLiteral("https://") + address.mid(6);
        if (endpoint.tlsCa.isEmpty() && endpoint.tlsCertificate.isEmpty() && !named.isEmpty())
            return invalid(QStringLiteral("DOCKER_CERT_PATH"),
                           QStringLiteral("there is neither ca.pem nor cert.pem in %1").arg(folder.path()));
    }
    return checked(surroundings, endpoint);
}

Result<Found> fromContext(const Surroundings &surroundings, const QString &name, const QString &setting)
{
    const auto context = contextNamed(surroundings, name);
    if (!context && context.error().code == Code::NotFound)
        return invalid(setting, QStringLiteral("there is no Docker context called %1").arg(name));
    if (!context)
        return propagate(context);
    if (context->skipsVerification)
        return fail(
            Code::Unsupported,
            {{"what", QStringLiteral("The Docker context %1").arg(name)},
             {"reason",
              QStringLiteral("it switches the verification of the host's certificate off; Wingman never does")}});
    Endpoint endpoint = endpointAt(context->host, QStringLiteral("context %1").arg(name));
    endpoint.tlsCa = context->tlsCa;
    endpoint.tlsCertificate = context->tlsCertificate;
    endpoint.tlsKey = context->tlsKey;
    return checked(surroundings, endpoint);
}

} // namespace

Surroundings Surroundings::ofThisProcess(const QString &asked)
{
    Surroundings surroundings;
    surroundings.asked = asked;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &key : environment.keys()) {
        if (key.startsWith(u"DOCKER_") || key == u"XDG_RUNTIME_DIR")
            surroundings.environment.insert(key, environment.value(key));
    }
    surroundings.home = QDir::homePath();
    surroundings.exists = [](const QString &path) { return QFileInfo::exists(path); };
    return surroundings;
}

QStringList usualAddresses(const Surroundings &surroundings)
{
#ifdef Q_OS_WIN
    Q_UNUSED(surroundings)
    return {QStringLiteral("npipe:////./pipe/docker_engine"),
            QStringLiteral("npipe:////./pipe/dockerDesktopLinuxEngine"),
            QStringLiteral("npipe:////./pipe/podman-machine-default")};
#else
    QStringList paths{QStringLiteral("/var/run/docker.sock")};
    const QString runtime = surroundings.environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    if (runtime.startsWith(u'/'))
        paths << runtime + QStringLiteral("/docker.sock") << runtime + QStringLiteral("/podman/podman.sock");
    paths << QStringLiteral("/run/podman/podman.sock");
    for (const char *below :
         {".docker/desktop/docker.sock", ".docker/run/docker.sock", ".colima/default/docker.sock",
          ".colima/docker.sock", ".orbstack/run/docker.sock", ".rd/docker.sock", ".lima/docker/sock/docker.sock"})
        paths << QDir(surroundings.home).filePath(QString::fromLatin1(below));
    QStringList addresses;
    for (const QString &path : std::as_const(paths))
        addresses << QStringLiteral("unix://") + path;
    return addresses;
#endif
}

QList<Context> contexts(const Surroundings &surroundings)
{
    QList<Context> found;
    const QString config = configFolder(surroundings);
    const QDir folder(config + QStringLiteral("/contexts/meta"));
    for (const QString &id : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (const auto context = contextIn(config, id))
            found.append(*context);
    }
    std::sort(found.begin(), found.end(),
              [](const Context &left, const Context &right) { return left.name < right.name; });
    return found;
}

Result<Found> findEngine(const Surroundings &surroundings)
{
    // "default" is docker's name for "no context": the environment, then the usual sockets.
    const QString none = QStringLiteral("default");
    const QString flag = QStringLiteral("--endpoint");
    if (surroundings.asked.contains(u"://"))
        return fromAddress(surroundings, surroundings.asked, flag);
    if (!surroundings.asked.isEmpty() && surroundings.asked != none)
        return fromContext(surroundings, surroundings.asked, flag);
    if (const QString host = variable(surroundings, QStringLiteral("DOCKER_HOST")); !host.isEmpty())
        return fromAddress(surroundings, host, QStringLiteral("DOCKER_HOST"));
    if (surroundings.asked.isEmpty()) {
        const QString named = variable(surroundings, QStringLiteral("DOCKER_CONTEXT"));
        if (!named.isEmpty() && named != none)
            return fromContext(surroundings, named, QStringLiteral("DOCKER_CONTEXT"));
        const QString path = configFolder(surroundings) + QStringLiteral("/config.json");
        const auto config = objectIn(path);
        if (!config)
            return propagate(config);
        const QString current = *config ? (*config)->value(u"currentContext").toString() : QString();
        if (named.isEmpty() && !current.isEmpty() && current != none)
            return fromContext(surroundings, current, path);
    }
    const QStringList addresses = usualAddresses(surroundings);
    for (const QString &address : addresses) {
        const auto parsed = parseAddress(address);
        if (parsed && surroundings.exists(parsed->name))
            return checked(surroundings, endpointAt(address, QStringLiteral("usual socket")));
    }
    return fail(Code::NotFound,
                {{"what", QStringLiteral("A container engine (looked at DOCKER_HOST, DOCKER_CONTEXT, the current "
                                         "context and %1)")
                              .arg(addresses.join(QStringLiteral(", ")))}});
}

} // namespace wingman::targets::docker
