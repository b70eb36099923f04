// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/source_text.h"
#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>

namespace wingman::test {
namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

void blank(QString &out, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to && i < out.size(); ++i) {
        if (out[i] != QLatin1Char('\n'))
            out[i] = QLatin1Char(' ');
    }
}

/// Just behind the literal that opens at `open` with the mark `quote`.
qsizetype endOfLiteral(const QString &text, qsizetype open, QChar quote)
{
    for (qsizetype i = open + 1; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\\'))
            ++i;
        else if (text[i] == quote || text[i] == QLatin1Char('\n'))
            return i + 1;
    }
    return text.size();
}

/// Just behind the raw literal whose quotation mark is at `open`: R"mark( ... )mark".
qsizetype endOfRawLiteral(const QString &text, qsizetype open)
{
    const qsizetype bracket = text.indexOf(QLatin1Char('('), open);
    if (bracket < 0)
        return text.size();
    const QString closing = QLatin1Char(')') + text.mid(open + 1, bracket - open - 1) + QLatin1Char('"');
    const qsizetype end = text.indexOf(closing, bracket);
    return end < 0 ? text.size() : end + closing.size();
}

} // namespace

QList<SourceFile> sourceFiles(const QStringList &folders)
{
    const QDir root(sourceFolder());
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            files.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &left, const auto &right) { return left.path < right.path; });
    return files;
}

QString codeOnly(const QString &text, Strings strings)
{
    QString out = text;
    qsizetype i = 0;
    while (i < text.size()) {
        const QStringView rest = QStringView(text).mid(i);
        if (rest.startsWith(u"//") || rest.startsWith(u"/*")) {
            const bool line = rest.startsWith(u"//");
            const qsizetype found =
                line ? text.indexOf(QLatin1Char('\n'), i) : text.indexOf(QStringLiteral("*/"), i + 2);
            const qsizetype end = found < 0 ? text.size() : found + (line ? 0 : 2);
            blank(out, i, end);
            i = end;
        } else if (text[i] == QLatin1Char('"')) {
            const bool raw = i > 0 && text[i - 1] == QLatin1Char('R');
            const qsizetype end = raw ? endOfRawLiteral(text, i) : endOfLiteral(text, i, QLatin1Char('"'));
            if (strings == Strings::Blank)
                blank(out, i + 1, end - 1);
            i = end;
        } else if (text[i] == QLatin1Char('\'') &&
                   (i == 0 || !isWord(text[i - 1]) || text[i - 1] == QLatin1Char('u'))) {
            // Behind a digit it separates thousands.
            const qsizetype end = endOfLiteral(text, i, QLatin1Char('\''));
            if (strings == Strings::Blank)
                blank(out, i + 1, end - 1);
            i = end;
        } else {
            ++i;
        }
    }
    return out;
}

qsizetype lineOf(const QString &text, qsizetype position)
{
    return QStringView(text).left(position).count(QLatin1Char('\n')) + 1;
}

} // namespace wingman::test
