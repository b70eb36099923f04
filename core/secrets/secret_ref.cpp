// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_ref.h"

#include "base/strong_id.h"

#include <QCoreApplication>
#include <array>

namespace wingman::secrets {
namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype longestPath = 4096; // PATH_MAX of Linux

struct Scheme
{
    SecretRef::Kind kind = SecretRef::Kind::Keychain;
    QStringView prefix;
};
constexpr std::array schemes{
    Scheme{SecretRef::Kind::Keychain, u"keychain:"},
    Scheme{SecretRef::Kind::File, u"file:"},
    Scheme{SecretRef::Kind::Systemd, u"systemd:"},
};

QString keychainProblem(QStringView name)
{
    if (name.size() > longestName)
        return plainTextProblem(name, longestName);
    for (const QStringView part : name.split(u'/')) {
        if (QString problem = slugProblem(part, longestName); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString pathProblem(QStringView path)
{
    if (QString problem = plainTextProblem(path, longestPath); !problem.isEmpty())
        return problem;
#ifdef Q_OS_WIN
    const bool absolute = path.size() > 3 && path[1] == u':' && (path[2] == u'\\' || path[2] == u'/');
#else
    const bool absolute = path.startsWith(u'/');
#endif
    if (!absolute)
        return QCoreApplication::translate("wingman::Secrets", "the path has to be absolute");
    for (const QStringView part : path.split(u'/')) {
        if (part == u"." || part == u"..")
            return QCoreApplication::translate("wingman::Secrets", "the path must not hold '.' or '..'");
    }
    if (path.endsWith(u'/'))
        return QCoreApplication::translate("wingman::Secrets", "the path names a folder");
    return {};
}

QString problemOf(SecretRef::Kind kind, QStringView name)
{
    switch (kind) {
    case SecretRef::Kind::Keychain:
        return keychainProblem(name);
    case SecretRef::Kind::File:
        return pathProblem(name);
    case SecretRef::Kind::Systemd:
        return slugProblem(name, longestName);
    }
    Q_UNREACHABLE();
}

Failure refused(const QString &reason)
{
    return fail(
        Code::InvalidInput,
        {{"what", QCoreApplication::translate("wingman::Secrets", "The reference to a secret")}, {"reason", reason}});
}

} // namespace

Result<SecretRef> SecretRef::parse(const QString &text)
{
    for (const Scheme &scheme : schemes) {
        if (!text.startsWith(scheme.prefix))
            continue;
        const QString name = text.mid(scheme.prefix.size());
        if (const QString problem = problemOf(scheme.kind, name); !problem.isEmpty())
            return refused(problem);
        return SecretRef(scheme.kind, name);
    }
    return refused(QCoreApplication::translate("wingman::Secrets", "write keychain:NAME, file:/PATH or systemd:NAME"));
}

QString SecretRef::text() const
{
    for (const Scheme &scheme : schemes) {
        if (scheme.kind == m_kind)
            return scheme.prefix.toString() + m_name;
    }
    Q_UNREACHABLE();
}

} // namespace wingman::secrets
