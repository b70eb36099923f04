// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/endpoint_trust.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wingman::configuration {
namespace {

constexpr qsizetype phraseLength = 11; // four bytes and the colons between them

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::EndpointTrust)
};

Failure invalid(const char *parameter, const QString &reason)
{
    return fail(Code::ParameterInvalid, {{"parameter", QString::fromLatin1(parameter)}, {"reason", reason}});
}

/// "AB:CD:…", 32 bytes; empty for anything else.
QString normal(const QString &fingerprint)
{
    static const QRegularExpression bytes(QStringLiteral("\\A[0-9A-F]{64}\\z"));
    const QString digits = QString(fingerprint).remove(u':').toUpper();
    if (!bytes.match(digits).hasMatch())
        return {};
    QString text;
    for (qsizetype i = 0; i < digits.size(); i += 2)
        text += (i > 0 ? QStringLiteral(":") : QString()) + digits.mid(i, 2);
    return text;
}

} // namespace

Result<QString> withPin(const QString &addresses, const QString &node, const QString &fingerprint)
{
    const QString pin = normal(fingerprint);
    if (pin.isEmpty())
        return invalid("fingerprint", Words::tr("it is no SHA-256 fingerprint of a certificate"));
    QStringList all = addresses.split(u',');
    bool found = false;
    for (QString &address : all) {
        if (address.section(u'#', 0, 0) != node)
            continue;
        if (normal(address.section(u'#', 1)) == pin)
            return fail(Code::Conflict, {{"what", node}, {"reason", Words::tr("it is trusted by this one already")}});
        address = node + u'#' + pin;
        found = true;
    }
    if (!found)
        return invalid("node", Words::tr("the cluster has no such address"));
    return all.join(u',');
}

QString trustPhrase(const QString &fingerprint)
{
    return normal(fingerprint).left(phraseLength);
}

} // namespace wingman::configuration
