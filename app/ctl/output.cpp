// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"

#include "base/redaction.h"
#include "ctl/terminal.h"

#include <QJsonDocument>

namespace wingman::ctl {
namespace {

constexpr qsizetype longestLine = 8192;

} // namespace

Output::Output(const Globals &globals, bool noColorVariable, std::FILE *out, std::FILE *err)
    : m_format(globals.format), m_quiet(globals.quiet), m_width(terminalWidth(out)), m_out(out), m_err(err)
{
    const bool color = !globals.noColor && !noColorVariable;
    m_colorOut = color && isTerminal(out);
    m_colorErr = color && isTerminal(err);
}

void Output::put(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, m_out) != size || std::fflush(m_out) != 0)
        m_failed = true;
}

void Output::putError(const QString &text, bool red)
{
    QByteArray bytes = inert(text, longestLine).toUtf8();
    if (red && m_colorErr)
        bytes = "\033[31m" + bytes + "\033[0m";
    bytes += '\n';
    // Where standard error cannot be written there is nobody left to tell.
    static_cast<void>(std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), m_err));
    static_cast<void>(std::fflush(m_err));
}

void Output::document(QJsonObject object)
{
    object.insert(QStringLiteral("schema"), 1);
    put(inertJson(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void Output::line(QJsonObject object)
{
    object.insert(QStringLiteral("schema"), 1);
    put(inertJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void Output::raw(const QByteArray &bytes)
{
    put(bytes);
}

void Output::table(const Table &table)
{
    const QStringList lines = table.lines(m_width);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).toUtf8();
        put(i == 0 && m_colorOut ? "\033[1m" + line + "\033[0m\n" : line + '\n');
    }
}

void Output::pairs(const QList<std::pair<QString, QString>> &pairs)
{
    const QStringList lines = pairLines(pairs);
    for (const QString &line : lines)
        put(line.toUtf8() + '\n');
}

void Output::say(const QString &text)
{
    if (!isJson())
        put(inert(text, longestLine).toUtf8() + '\n');
}

void Output::names(const QStringList &names)
{
    for (const QString &name : names)
        put(inert(name, longestLine).toUtf8() + '\n');
}

void Output::note(const QString &text)
{
    if (!m_quiet)
        putError(text, false);
}

void Output::error(const Error &error)
{
    putError(QStringLiteral("wingmanctl: %1: %2").arg(codeName(error.code), error.sentence()), true);
}

void Output::detail(const QString &text)
{
    putError(text, true);
}

void Output::finding(const policy::Finding &finding)
{
    if (finding.level != policy::Level::Block && m_quiet)
        return;
    putError(QStringLiteral("  %1 %2: %3 [%4]")
                 .arg(policy::levelName(finding.level), codeName(finding.code), finding.sentence(), finding.source),
             finding.level == policy::Level::Block);
}

void Output::result(const QJsonObject &json, const QStringList &nameList, const std::function<void()> &people)
{
    switch (m_format) {
    case Format::Json:
        document(json);
        break;
    case Format::Name:
        names(nameList);
        break;
    case Format::Table:
        people();
        break;
    }
}

QByteArray inertJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString safe;
    safe.reserve(text.size());
    const auto escape = [&safe](char16_t unit) {
        safe += QStringLiteral("\\u%1").arg(static_cast<uint>(unit), 4, 16, QLatin1Char('0'));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        char32_t c = unit;
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(unit, text.at(i + 1).unicode());
        const auto category = QChar::category(c);
        const bool drives = c >= 0x7f && (category == QChar::Other_Control || category == QChar::Other_Format ||
                                          category == QChar::Separator_Line || category == QChar::Separator_Paragraph ||
                                          category == QChar::Other_Surrogate);
        // The document's own line ends are the only controls below 0x20 that the writer leaves bare.
        if (!drives) {
            safe += text.at(i);
            if (pair)
                safe += text.at(++i);
            continue;
        }
        escape(unit);
        if (pair)
            escape(text.at(++i).unicode());
    }
    return safe.toUtf8();
}

} // namespace wingman::ctl
