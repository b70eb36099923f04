// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/login.h"

#include <QRegularExpression>
#include <algorithm>

namespace wingman::targets::proxmox {
namespace {

using secrets::SecretBytes;
using Bytes = std::span<const unsigned char>;

constexpr std::size_t longestName = 256;

Failure invalid(const QString &reason)
{
    return fail(Code::InvalidInput, {{"what", QStringLiteral("The credential of a cluster")}, {"reason", reason}});
}

QString text(Bytes bytes)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

bool isUser(const QString &user)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[^\\s:/!@]+(?:@[^\\s:/!@]+)*@[A-Za-z][A-Za-z0-9.\\-_]+\\z"));
    return user.size() <= 64 && form.match(user).hasMatch();
}

/// Everything that may stand in a header: no space, no control character.
bool isPlain(Bytes bytes)
{
    return !bytes.empty() &&
           std::all_of(bytes.begin(), bytes.end(), [](unsigned char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

QString Login::name() const
{
    return kind == Kind::Token ? QStringLiteral("%1!%2").arg(user, tokenName) : user;
}

Result<Login> loginFromParts(const QString &user, const QString &tokenName, SecretBytes secret)
{
    static const QRegularExpression nameForm(QStringLiteral("\\A[A-Za-z][A-Za-z0-9.\\-_]+\\z"));
    if (!isUser(user))
        return invalid(QStringLiteral("a user is written NAME@REALM, such as root@pam"));
    if (secret.isEmpty())
        return invalid(QStringLiteral("the secret itself is empty"));
    if (tokenName.isEmpty())
        return Login{Login::Kind::Password, user, {}, std::move(secret)};
    if (!nameForm.match(tokenName).hasMatch())
        return invalid(QStringLiteral("the name of a token has letters, digits and . _ - only"));
    if (!isPlain(secret.view()))
        return invalid(QStringLiteral("the value of a token is a UUID"));
    return Login{Login::Kind::Token, user, tokenName, std::move(secret)};
}

Result<Login> loginFrom(SecretBytes given)
{
    const SecretBytes whole = std::move(given);
    Bytes bytes = whole.view();
    static constexpr std::string_view prefix = "PVEAPIToken=";
    if (bytes.size() > prefix.size() && std::equal(prefix.begin(), prefix.end(), bytes.begin(),
                                                   [](char a, unsigned char b) { return a == static_cast<char>(b); }))
        bytes = bytes.subspan(prefix.size());
    while (!bytes.empty() && (bytes.back() == '\n' || bytes.back() == '\r'))
        bytes = bytes.first(bytes.size() - 1);
    // The first '!' before the first ':' or '=' tells a token; a password may hold all three.
    const auto colon = std::find(bytes.begin(), bytes.end(), ':');
    const auto equals = std::find(bytes.begin(), bytes.end(), '=');
    const auto mark = std::find(bytes.begin(), bytes.end(), '!');
    const auto separator = mark < colon ? std::min(colon, equals) : colon;
    if (separator == bytes.end() || static_cast<std::size_t>(separator - bytes.begin()) > longestName)
        return invalid(QStringLiteral("it is written USER@REALM!NAME:VALUE for a token, or USER@REALM:PASSWORD"));
    const Bytes name(bytes.begin(), separator);
    const Bytes value(separator + 1, bytes.end());
    const QString who = text(name);
    const QString tokenName = mark < separator ? who.section(u'!', 1) : QString();
    if (mark < separator && tokenName.isEmpty())
        return invalid(QStringLiteral("the token has no name"));
    return loginFromParts(who.section(u'!', 0, 0), tokenName, SecretBytes(value));
}

} // namespace wingman::targets::proxmox
