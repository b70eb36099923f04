// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QHash>
#include <array>

namespace wingman {
namespace {

struct Row
{
    Code code;
    const char *name;
    ExitStatus exit;
    const char *sentence;
};

constexpr std::array rows{
#define WINGMAN_CODE_ROW(name, text, exitStatus, sentence)                                                             \
    Row{Code::name, text, ExitStatus::exitStatus, QT_TRANSLATE_NOOP("wingman::Code", sentence)},
    WINGMAN_CODES(WINGMAN_CODE_ROW)
#undef WINGMAN_CODE_ROW
};

constexpr qsizetype longestArgument = 4096;

const Row &row(Code code)
{
    return rows.at(static_cast<std::size_t>(code));
}

} // namespace

QString codeName(Code code)
{
    return QString::fromLatin1(row(code).name);
}

std::optional<Code> codeFromName(QStringView name)
{
    for (const Row &candidate : rows) {
        if (name == QLatin1String(candidate.name))
            return candidate.code;
    }
    return std::nullopt;
}

ExitStatus exitStatus(Code code)
{
    return row(code).exit;
}

QString describe(Code code, const Arguments &arguments)
{
    const QString pattern = QCoreApplication::translate("wingman::Code", row(code).sentence);
    QString sentence;
    sentence.reserve(pattern.size() + 64);
    qsizetype from = 0;
    // One pass: an argument that itself holds braces is not looked into.
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        sentence += QStringView(pattern).mid(from, open - from);
        // What an argument speaks of may have been named by somebody else: it drives no terminal.
        sentence += inert(arguments.text(QStringView(pattern).mid(open + 1, close - open - 1)), longestArgument);
        from = close + 1;
    }
    sentence += QStringView(pattern).mid(from);
    return sentence;
}

} // namespace wingman
