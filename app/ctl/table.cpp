// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/table.h"

#include "base/redaction.h"

#include <algorithm>
#include <array>

namespace wingman::ctl {
namespace {

constexpr int gap = 2;
constexpr int narrowest = 6; // a column is not cut below this

/// East Asian Wide and Fullwidth (Unicode 15, EastAsianWidth.txt), in blocks.
bool isWide(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 9> blocks{{{0x1100, 0x115f},
                                                                          {0x2e80, 0x303e},
                                                                          {0x3041, 0xa4cf},
                                                                          {0xac00, 0xd7a3},
                                                                          {0xf900, 0xfaff},
                                                                          {0xfe30, 0xfe6f},
                                                                          {0xff00, 0xff60},
                                                                          {0x1f300, 0x1f64f},
                                                                          {0x1f900, 0x3fffd}}};
    return std::any_of(blocks.begin(), blocks.end(),
                       [c](const auto &block) { return c >= block.first && c <= block.second; });
}

int columnsOfCharacter(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    return isWide(c) ? 2 : 1;
}

/// The longest beginning that fits, with "…" where something is missing.
QString cut(const QString &text, int width)
{
    if (columnsOf(QStringView(text)) <= width)
        return text;
    QString kept;
    int used = 0;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters) {
        const int more = columnsOfCharacter(c);
        if (used + more > width - 1)
            break;
        kept += QString::fromUcs4(&c, 1);
        used += more;
    }
    return kept + QChar(0x2026);
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - columnsOf(QStringView(text))), QLatin1Char(' '));
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    const auto characters = text.toUcs4();
    for (const char32_t c : characters)
        columns += columnsOfCharacter(c);
    return columns;
}

void Table::add(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        row.append(inert(cells.value(i), 300));
    m_rows.append(row);
}

QStringList Table::lines(int width) const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        int widest = columnsOf(QStringView(m_heads.at(i)));
        for (const QStringList &row : m_rows)
            widest = std::max(widest, columnsOf(QStringView(row.at(i))));
        widths.append(widest);
    }
    const auto total = [&] {
        int sum = -gap;
        for (const int w : widths)
            sum += w + gap;
        return sum;
    };
    while (width > 0 && total() > width) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest)
            break;
        --*widest;
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += padded(cut(cells.at(i), widths.at(i)), widths.at(i) + gap);
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text;
    };
    QStringList all{line(m_heads)};
    for (const QStringList &row : m_rows)
        all.append(line(row));
    return all;
}

QStringList pairLines(const QList<std::pair<QString, QString>> &pairs)
{
    int widest = 0;
    for (const auto &pair : pairs)
        widest = std::max(widest, columnsOf(QStringView(pair.first)));
    QStringList lines;
    for (const auto &[name, value] : pairs)
        lines.append(padded(name + QLatin1Char(':'), widest + 1 + gap) + inert(value, 2000));
    return lines;
}

} // namespace wingman::ctl
