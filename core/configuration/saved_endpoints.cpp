// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/saved_endpoints.h"

#include "inventory/target.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <array>

namespace wingman::configuration {
namespace {

using inventory::Endpoint;
using inventory::Platform;

const QString format = QStringLiteral("wingman-endpoints/1");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Endpoints)
};

Failure invalid(const char *parameter, const QString &reason)
{
    return fail(Code::ParameterInvalid, {{"parameter", QString::fromLatin1(parameter)}, {"reason", reason}});
}

Failure malformed(const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", Words::tr("stored endpoints")}, {"reason", reason}});
}

bool staysHere(const QString &host)
{
    return host == QStringLiteral("localhost") || host == QStringLiteral("127.0.0.1") || host == QStringLiteral("::1");
}

/// HOST:PORT of an address that goes over the network; user, path, query and fragment have no place there.
Result<QUrl> networkAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid("address", Words::tr("it names no host"));
    if (!url.userInfo().isEmpty() || address.contains(u'@'))
        return invalid("address", Words::tr("user names and passwords do not belong there; use a credential"));
    if ((!url.path().isEmpty() && url.path() != QStringLiteral("/")) || url.hasQuery() || url.hasFragment())
        return invalid("address", Words::tr("only a host and a port belong there"));
    if (url.port() == 0)
        return invalid("address", Words::tr("the port is not between 1 and 65535"));
    return url;
}

Result<> validDocker(const Endpoint &endpoint)
{
    const QString &address = endpoint.address;
    const bool anyTls = !endpoint.tlsCa.isEmpty() || !endpoint.tlsCertificate.isEmpty() || !endpoint.tlsKey.isEmpty();
    const bool allTls = !endpoint.tlsCa.isEmpty() && !endpoint.tlsCertificate.isEmpty() && !endpoint.tlsKey.isEmpty();
    if (address.startsWith(QStringLiteral("unix:///")) || address.startsWith(QStringLiteral("npipe:////./pipe/"))) {
        if (anyTls)
            return invalid("tls_ca", Words::tr("a local socket has no TLS"));
        if (address.endsWith(u'/'))
            return invalid("address", Words::tr("it names no socket"));
        return {};
    }
    if (address.startsWith(QStringLiteral("tcp://"))) {
        const auto url = networkAddress(address);
        if (!url)
            return propagate(url);
        if (url->port() < 0)
            return invalid("address", Words::tr("the port is missing; with TLS it is 2376"));
        if (anyTls && !allTls)
            return invalid("tls_ca", Words::tr("mutual TLS needs all three: tls_ca, tls_certificate and tls_key"));
        if (!allTls && !staysHere(url->host()))
            return invalid("tls_ca",
                           Words::tr("beyond this machine an engine is only spoken to over mutual TLS: give tls_ca, "
                                     "tls_certificate and tls_key"));
        return {};
    }
    if (address.startsWith(QStringLiteral("ssh://")))
        return invalid("address", Words::tr("ssh:// is not supported in this version"));
    return invalid("address",
                   Words::tr("an engine is reached by unix:///PATH, npipe:////./pipe/NAME or tcp://HOST:PORT"));
}

Result<> validProxmox(const Endpoint &endpoint)
{
    // Several nodes with commas between, each with the fingerprint of its own certificate, or none.
    static const QRegularExpression pin(QStringLiteral("\\A(?:[0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}\\z"));
    for (const QString &part : endpoint.address.split(u',')) {
        if (!part.startsWith(QStringLiteral("https://")))
            return invalid("address", Words::tr("a cluster is reached by https://HOST:8006"));
        if (const auto url = networkAddress(part.section(u'#', 0, 0)); !url)
            return propagate(url);
        if (part.contains(u'#') && !pin.match(part.section(u'#', 1)).hasMatch())
            return invalid("address", Words::tr("behind # stands the SHA-256 fingerprint of a certificate"));
    }
    if (!endpoint.tlsCertificate.isEmpty() || !endpoint.tlsKey.isEmpty())
        return invalid("tls_certificate", Words::tr("a cluster takes a credential, no certificate of ours"));
    return {};
}

/// Of a cluster there may be two or three: user, name of a token, secret.
QStringList credentialsOf(const Endpoint &endpoint)
{
    static const QRegularExpression between(QStringLiteral(",(?=(?:keychain|file|systemd):)"));
    return endpoint.platform == Platform::Proxmox ? endpoint.credential.split(between)
                                                  : QStringList{endpoint.credential};
}

/// keychain:NAME/PART, file:/PATH, systemd:NAME: what a reference to a secret looks like (secrets/secret_ref.h, which
/// this room does not see). A pasted token has characters that no name has.
QString credentialProblem(const QString &credential)
{
    if (credential.isEmpty())
        return {};
    const QString scheme = credential.section(u':', 0, 0);
    const QString name = credential.section(u':', 1);
    const QString problem =
        Words::tr("it has to be a reference to a secret (keychain:NAME, file:/PATH or systemd:NAME), never "
                  "the secret");
    if (scheme == QStringLiteral("file"))
        // Behind a comma the value of a token could hide.
        return name.startsWith(u'/') && !name.contains(u',') && plainTextProblem(name, 1000).isEmpty() ? QString()
                                                                                                       : problem;
    if (scheme == QStringLiteral("systemd"))
        return slugProblem(name, 128).isEmpty() ? QString() : problem;
    if (scheme != QStringLiteral("keychain") || name.size() > 128)
        return problem;
    for (const QString &part : name.split(u'/')) {
        if (!slugProblem(part, 128).isEmpty())
            return problem;
    }
    return {};
}

struct Field
{
    const char *name;
    QString Endpoint::*member;
};
constexpr std::array fields{
    Field{"address", &Endpoint::address},
    Field{"tls_ca", &Endpoint::tlsCa},
    Field{"tls_certificate", &Endpoint::tlsCertificate},
    Field{"tls_key", &Endpoint::tlsKey},
    Field{"credential", &Endpoint::credential},
    Field{"tls_server_name", &Endpoint::tlsServerName},
};

const QString guestKey = QStringLiteral("guest");

Result<> validGuest(const Endpoint &endpoint)
{
    if (endpoint.guest.isEmpty())
        return {};
    if (endpoint.platform != Platform::Docker)
        return invalid("guest", Words::tr("only an engine lives in a guest"));
    const auto guest = inventory::TargetRef::parse(endpoint.guest);
    if (!guest || (guest->kind != inventory::TargetKind::Qemu && guest->kind != inventory::TargetKind::Lxc))
        return invalid("guest", Words::tr("it is the address of a guest: proxmox://CLUSTER/NODE/qemu/VMID"));
    return {};
}

} // namespace

Result<> validateEndpoint(const Endpoint &endpoint)
{
    if (endpoint.id.text() == QStringLiteral("local") || endpoint.id.text() == QStringLiteral("wingman"))
        return invalid("name", Words::tr("“%1” is taken; choose another name").arg(endpoint.id.text()));
    if (const QString problem = plainTextProblem(endpoint.address, 2000); !problem.isEmpty())
        return invalid("address", problem);
    for (const QChar c : endpoint.address) {
        if (c.isSpace())
            return invalid("address", Words::tr("it holds a space"));
    }
    for (const auto &[name, path] :
         {std::pair("tls_ca", endpoint.tlsCa), std::pair("tls_certificate", endpoint.tlsCertificate),
          std::pair("tls_key", endpoint.tlsKey)}) {
        if (path.isEmpty())
            continue;
        if (const QString problem = plainTextProblem(path, 1000); !problem.isEmpty())
            return invalid(name, problem);
        const bool drive = path.size() > 2 && path.at(0).isLetter() && path.at(1) == u':';
        if (!path.startsWith(u'/') && !drive)
            return invalid(name, Words::tr("it has to be the full path of a file"));
    }
    for (const QString &credential : credentialsOf(endpoint)) {
        if (const QString problem = credentialProblem(credential); !problem.isEmpty())
            return invalid("credential", problem);
    }
    if (!endpoint.tlsServerName.isEmpty()) {
        if (const QString problem = slugProblem(endpoint.tlsServerName, 253); !problem.isEmpty())
            return invalid("tls_server_name", problem);
    }
    if (const auto guest = validGuest(endpoint); !guest)
        return guest;
    switch (endpoint.platform) {
    case Platform::Docker:
        return validDocker(endpoint);
    case Platform::Proxmox:
        return validProxmox(endpoint);
    case Platform::Wingman:
        break;
    }
    return invalid("platform", Words::tr("it is not docker or proxmox"));
}

QJsonObject toJson(const SavedEndpoints &endpoints)
{
    QJsonObject all;
    for (const Endpoint &endpoint : endpoints) {
        QJsonObject object{{QStringLiteral("platform"), platformName(endpoint.platform)}};
        for (const Field &field : fields)
            object.insert(QString::fromLatin1(field.name), endpoint.*field.member);
        if (!endpoint.guest.isEmpty())
            object.insert(guestKey, endpoint.guest);
        all.insert(endpoint.id.text(), object);
    }
    return QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("endpoints"), all}};
}

Result<SavedEndpoints> savedEndpointsFromJson(const QJsonObject &object)
{
    if (object.value(QStringLiteral("format")).toString() != format ||
        !object.value(QStringLiteral("endpoints")).isObject() || object.size() != 2)
        return malformed(Words::tr("the document is not %1").arg(format));
    const QJsonObject stored = object.value(QStringLiteral("endpoints")).toObject();
    SavedEndpoints endpoints;
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        const auto id = EndpointId::parse(it.key());
        if (!id)
            return propagate(id);
        const QJsonObject one = it->toObject();
        const auto platform = inventory::platformFromName(one.value(QStringLiteral("platform")).toString());
        const qsizetype optional = one.value(guestKey).isString() ? 1 : 0;
        if (!platform || one.size() != qsizetype(fields.size()) + 1 + optional)
            return malformed(Words::tr("%1 is not an endpoint").arg(id->text()));
        Endpoint endpoint{*id, *platform, {}, QStringLiteral("saved"), false, {}, {}, {}, {}, {}};
        for (const Field &field : fields) {
            const QJsonValue value = one.value(QString::fromLatin1(field.name));
            if (!value.isString())
                return malformed(Words::tr("%1 of %2 is not text").arg(QString::fromLatin1(field.name), id->text()));
            endpoint.*field.member = value.toString();
        }
        endpoint.guest = one.value(guestKey).toString();
        if (const auto valid = validateEndpoint(endpoint); !valid)
            return propagate(valid);
        endpoints.insert(*id, endpoint);
    }
    return endpoints;
}

} // namespace wingman::configuration
