// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strong_id.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <array>

namespace wingman {

QString plainTextProblem(QStringView text, qsizetype maximum)
{
    if (text.isEmpty())
        return QCoreApplication::translate("wingman::Names", "it is empty");
    if (text.size() > maximum)
        return QCoreApplication::translate("wingman::Names", "it is longer than %1 characters").arg(maximum);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c >= U' ' && c <= U'~')
            continue; // nearly all of them
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return QCoreApplication::translate("wingman::Names", "it holds an invisible or control character");
        default: // every other category is a character that can be seen
            break;
        }
    }
    return {};
}

QString slugProblem(QStringView text, qsizetype maximum)
{
    if (QString problem = plainTextProblem(text, maximum); !problem.isEmpty())
        return problem;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool alphanumeric = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!alphanumeric && (i == 0 || (c != u'_' && c != u'.' && c != u'-')))
            return QCoreApplication::translate(
                "wingman::Names",
                "only letters, digits, '_', '.' and '-' are allowed, beginning with a letter or digit");
    }
    return {};
}

QString randomId(const char *prefix)
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QString id = QString::fromLatin1(prefix);
    quint64 bits = 0;
    int available = 0;
    std::size_t word = 0;
    for (int i = 0; i < 26; ++i) {
        if (available < 5 && word < words.size()) {
            bits |= static_cast<quint64>(words[word++]) << available;
            available += 32;
        }
        id += QLatin1Char(alphabet[bits & 31U]);
        bits >>= 5;
        available -= 5;
    }
    return id;
}

} // namespace wingman
