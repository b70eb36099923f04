// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/fingerprint.h"

#include <QRegularExpression>
#include <QSslCertificate>

namespace wingman::targets::channel {

Result<Fingerprint> Fingerprint::parse(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:[0-9A-Fa-f]{64}|[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){31})\\z"));
    if (!form.match(text).hasMatch())
        return fail(Code::InvalidInput,
                    {{"what", QStringLiteral("A fingerprint")},
                     {"reason", QStringLiteral("it is the SHA-256 of a certificate, 64 hexadecimal digits")}});
    return Fingerprint(QByteArray::fromHex(QString(text).remove(u':').toLatin1()));
}

Fingerprint Fingerprint::of(const QSslCertificate &certificate)
{
    return Fingerprint(certificate.digest(QCryptographicHash::Sha256));
}

QString Fingerprint::text() const
{
    return QString::fromLatin1(m_digest.toHex(':')).toUpper();
}

} // namespace wingman::targets::channel
