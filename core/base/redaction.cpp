// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redaction.h"

#include <QRegularExpression>
#include <array>

namespace wingman {

QString redacted(const QString &text)
{
    static const auto rule = [](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    };
    static const std::array patterns{
        rule(QStringLiteral(R"((-----BEGIN [A-Z ]*PRIVATE KEY-----)([\s\S]*?)(?=-----END|\z))")),
        rule(QStringLiteral(R"re((authorization"?\s*[:=]\s*"?)((?:(?:bearer|basic|digest)\s+)?[^\s",]+))re")),
        rule(QStringLiteral(R"((\b(?:bearer|basic)\s+)([A-Za-z0-9+/=._~-]{8,}))")),
        rule(QStringLiteral(R"((PVEAPIToken=)(\S+))")),
        rule(QStringLiteral(R"((PVEAuthCookie=)(\S+))")),
        rule(QStringLiteral(R"((\bwm_[A-Za-z0-9]{8}_)([0-9a-f]{16,}))")),
        rule(QStringLiteral(R"((://[^\s/:@]*:)([^\s/@]+)(?=@))")),
        // NAME=value, "name": "value", --name value
        rule(QStringLiteral(
            R"re(([\w.-]*(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key|registry-auth)[\w.-]*"?\s*[=:]\s*")([^"]+))re")),
        rule(QStringLiteral(
            R"re(([\w.-]*(?:password|passwd|passphrase|secret|token|api[_-]?key|private[_-]?key|registry-auth)[\w.-]*"?\s*[=:]\s*)([^\s"&,;]+))re")),
        rule(QStringLiteral(
            R"re((--[\w-]*(?:password|passwd|passphrase|secret|token|api-?key)[\w-]*\s+)([^\s"&,;]+))re")),
    };
    QString out = text;
    for (const QRegularExpression &pattern : patterns)
        out.replace(pattern, QStringLiteral("\\1•••"));
    return out;
}

QString inert(const QString &text, qsizetype maximum)
{
    QString out;
    out.reserve(qMin(text.size(), maximum) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (out.size() >= maximum)
            return out + QChar(0x2026);
        char32_t c = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph) {
            out += QStringLiteral("\\u{%1}").arg(static_cast<quint32>(c), 0, 16);
        } else {
            out += text[i];
            if (pair)
                out += text[i + 1];
        }
        if (pair)
            ++i;
    }
    return out;
}

} // namespace wingman
