// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/target.h"

#include <QCoreApplication>

namespace wingman::inventory {
namespace {

Failure notATarget(const QString &text, const QString &reason)
{
    return fail(
        Code::InvalidInput,
        {{"what", QCoreApplication::translate("wingman::Names", "target %1").arg(text.left(120))}, {"reason", reason}});
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Names)
};

bool isDockerKind(TargetKind kind)
{
    return kind <= TargetKind::Engine;
}

} // namespace

QString targetNameProblem(TargetKind kind, QStringView name)
{
    switch (kind) {
    case TargetKind::Container:
    case TargetKind::Volume:
    case TargetKind::Network:
    case TargetKind::Project:
    case TargetKind::Engine:
    case TargetKind::Node:
    case TargetKind::Storage:
    case TargetKind::Cluster:
        return slugProblem(name, 255);
    case TargetKind::Image: {
        if (const QString problem = plainTextProblem(name, 512); !problem.isEmpty())
            return problem;
        for (const QChar c : name) {
            if (c.unicode() <= u' ' || c.unicode() >= 0x7f || c == u'?' || c == u'#' || c == u'%' || c == u'\\')
                return Words::tr("an image reference has only letters, digits and . _ - / : @");
        }
        if (name.contains(QStringLiteral("..")) || name.startsWith(QLatin1Char('/')))
            return Words::tr("an image reference is no path");
        return {};
    }
    case TargetKind::Qemu:
    case TargetKind::Lxc: {
        bool whole = false;
        const int vmid = name.toInt(&whole);
        // One way to write each: with "0100" or " 100" a list that names 100 would be passed by.
        if (!whole || vmid < 100 || vmid > 999999999 || name != QString::number(vmid))
            return Words::tr("a guest is named by its VMID, 100 to 999999999");
        return {};
    }
    case TargetKind::Configuration:
        for (const QStringView part : name.split(QLatin1Char('/'))) {
            if (const QString problem = slugProblem(part, 64); !problem.isEmpty())
                return problem;
        }
        return {};
    }
    return Words::tr("the kind is unknown");
}

bool isBareName(QStringView text)
{
    return !text.contains(QStringLiteral("://"));
}

QString TargetRef::text() const
{
    switch (platform) {
    case Platform::Docker:
        return QStringLiteral("docker://%1/%2/%3").arg(endpoint.text(), targetKindName(kind), name);
    case Platform::Proxmox:
        if (kind == TargetKind::Node || kind == TargetKind::Cluster)
            return QStringLiteral("proxmox://%1/%2/%3").arg(endpoint.text(), targetKindName(kind), name);
        return QStringLiteral("proxmox://%1/%2/%3/%4").arg(endpoint.text(), node, targetKindName(kind), name);
    case Platform::Wingman:
        return QStringLiteral("wingman://%1").arg(name);
    }
    return {};
}

Result<TargetRef> TargetRef::parse(const QString &text)
{
    const qsizetype separator = text.indexOf(QStringLiteral("://"));
    if (separator < 0)
        return notATarget(text, Words::tr("it has no scheme such as docker:// or proxmox://"));
    const auto platform = platformFromName(QStringView(text).left(separator));
    if (!platform)
        return notATarget(text, Words::tr("the scheme is not docker, proxmox or wingman"));
    const QString rest = text.mid(separator + 3);
    if (*platform == Platform::Wingman) {
        if (const QString problem = targetNameProblem(TargetKind::Configuration, rest); !problem.isEmpty())
            return notATarget(text, problem);
        return configuration(rest);
    }
    QStringList parts = rest.split(QLatin1Char('/'));
    const auto endpoint = EndpointId::parse(parts.takeFirst());
    if (!endpoint)
        return notATarget(text, endpoint.error().arguments.text(u"reason"));
    QString node;
    // proxmox://CLUSTER/NODE/qemu/VMID, but proxmox://CLUSTER/node/NAME
    if (*platform == Platform::Proxmox && parts.size() == 3) {
        node = parts.takeFirst();
        if (const QString problem = slugProblem(node, 64); !problem.isEmpty())
            return notATarget(text, problem);
    }
    if (parts.size() < 2)
        return notATarget(text, Words::tr("it needs an endpoint, a kind and a name"));
    const auto kind = targetKindFromName(parts.takeFirst());
    if (!kind || *kind == TargetKind::Configuration || isDockerKind(*kind) != (*platform == Platform::Docker))
        return notATarget(text, Words::tr("the kind does not exist there"));
    const bool needsNode = *kind == TargetKind::Qemu || *kind == TargetKind::Lxc || *kind == TargetKind::Storage;
    if (needsNode != !node.isEmpty())
        return notATarget(text, Words::tr("a guest or storage is addressed as proxmox://CLUSTER/NODE/KIND/NAME"));
    const QString name = parts.join(QLatin1Char('/'));
    if (const QString problem = targetNameProblem(*kind, name); !problem.isEmpty())
        return notATarget(text, problem);
    return TargetRef{*platform, *endpoint, *kind, node, name};
}

TargetRef TargetRef::container(const EndpointId &endpoint, const QString &name)
{
    return TargetRef{Platform::Docker, endpoint, TargetKind::Container, {}, name};
}

TargetRef TargetRef::configuration(const QString &name)
{
    return TargetRef{
        Platform::Wingman, EndpointId::parse(QStringLiteral("wingman")).value(), TargetKind::Configuration, {}, name};
}

} // namespace wingman::inventory
