// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ansi.h"

#include <array>

namespace wingman::ui {
namespace {

constexpr qsizetype tabWidth = 8;
constexpr QChar escape(0x1b);
constexpr QChar bell(0x07);

/// The eight colours of old, as what people use them for.
Tone toneOf(int colour)
{
    static constexpr std::array tones{Tone::Muted,  Tone::Danger, Tone::Ok,     Tone::Warn,
                                      Tone::Accent, Tone::Accent, Tone::Accent, Tone::Plain};
    return tones.at(static_cast<std::size_t>(colour & 7));
}

/// The nearest of the eight.
int basic(int red, int green, int blue)
{
    const int most = qMax(red, qMax(green, blue));
    const int least = qMin(red, qMin(green, blue));
    if (most - least < 48) // grey
        return most > 144 ? 7 : 0;
    const int middle = (most + least) / 2;
    return (red > middle ? 1 : 0) | (green > middle ? 2 : 0) | (blue > middle ? 4 : 0);
}

/// Of the palette of 256.
int basic(int index)
{
    if (index < 16)
        return index == 8 ? 0 : index & 7;
    if (index >= 232)
        return index > 243 ? 7 : 0;
    const int cube = index - 16;
    return basic(cube / 36 * 51, cube / 6 % 6 * 51, cube % 6 * 51);
}

struct Pen
{
    int ink = -1; // of the eight; -1: the plain one
    int ground = -1;
    bool strong = false;
    bool dim = false;
    bool underlined = false;
    bool inverse = false;

    AnsiSpan span(int start, int length) const
    {
        const bool filled = inverse || ground >= 0;
        const int colour = filled && ground >= 0 ? ground : ink;
        const Tone tone = colour >= 0 ? toneOf(colour) : dim ? Tone::Muted : Tone::Plain;
        return {start, length, tone, filled, strong, underlined};
    }
    bool isPlain() const { return span(0, 0) == AnsiSpan{}; }
};

/// 38;5;N and 38;2;R;G;B. Moves `at` to its last number.
int extended(const QList<int> &numbers, qsizetype &at)
{
    if (numbers.value(at + 1) == 5) {
        at += 2;
        return basic(numbers.value(at));
    }
    if (numbers.value(at + 1) == 2) {
        at += 4;
        return basic(numbers.value(at - 2), numbers.value(at - 1), numbers.value(at));
    }
    return -1;
}

void select(Pen &pen, const QList<int> &numbers)
{
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const int number = numbers[i];
        if (number == 0)
            pen = Pen();
        else if (number == 1)
            pen.strong = true;
        else if (number == 2)
            pen.dim = true;
        else if (number == 4)
            pen.underlined = true;
        else if (number == 7)
            pen.inverse = true;
        else if (number == 22)
            pen.strong = pen.dim = false;
        else if (number == 24)
            pen.underlined = false;
        else if (number == 27)
            pen.inverse = false;
        else if (number >= 30 && number <= 37)
            pen.ink = number - 30;
        else if (number == 38)
            pen.ink = extended(numbers, i);
        else if (number == 39)
            pen.ink = -1;
        else if (number >= 40 && number <= 47)
            pen.ground = number - 40;
        else if (number == 48)
            pen.ground = extended(numbers, i);
        else if (number == 49)
            pen.ground = -1;
        else if (number >= 90 && number <= 97)
            pen.ink = number - 90;
        else if (number >= 100 && number <= 107)
            pen.ground = number - 100;
    }
}

/// Just behind the sequence that begins at `from` with ESC; its parameters go to the pen where it selects a look.
qsizetype skipSequence(const QString &line, qsizetype from, Pen &pen)
{
    qsizetype i = from + 1;
    if (i >= line.size())
        return i;
    if (line[i] == QLatin1Char(']')) { // to BEL or ESC backslash
        for (++i; i < line.size(); ++i) {
            if (line[i] == bell)
                return i + 1;
            if (line[i] == escape)
                return qMin(i + 2, line.size());
        }
        return i;
    }
    if (line[i] != QLatin1Char('['))
        return i + 1;
    QList<int> numbers{0};
    for (++i; i < line.size(); ++i) {
        const ushort c = line[i].unicode();
        if (c >= '0' && c <= '9')
            numbers.last() = qMin(numbers.last() * 10 + c - '0', 9999);
        else if (c == ';' || c == ':')
            numbers.append(0);
        else if (c >= 0x40 && c <= 0x7e) {
            if (c == 'm')
                select(pen, numbers);
            return i + 1;
        } else if (c < 0x20 || c > 0x7e) {
            return i; // broken off
        }
    }
    return i;
}

bool isInertAlready(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Other_Surrogate &&
           category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

class Writer
{
public:
    explicit Writer(AnsiText &out) : m_out(out) {}

    void add(const QString &line, qsizetype &i, const Pen &pen)
    {
        const qsizetype before = m_out.text.size();
        char32_t c = line[i].unicode();
        const bool pair = line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(line[i], line[i + 1]);
        if (c == '\t')
            m_out.text += QString(tabWidth - before % tabWidth, QLatin1Char(' '));
        else if (isInertAlready(c))
            m_out.text += QStringView(line).mid(i, pair ? 2 : 1);
        else
            m_out.text += QStringLiteral("\\u{%1}").arg(static_cast<quint32>(c), 0, 16);
        i += pair ? 2 : 1;
        if (pen.isPlain())
            return;
        const AnsiSpan span = pen.span(static_cast<int>(before), static_cast<int>(m_out.text.size() - before));
        if (!m_out.spans.isEmpty()) {
            AnsiSpan &last = m_out.spans.last();
            AnsiSpan grown = span;
            grown.start = last.start;
            grown.length = last.length;
            if (grown == last && last.start + last.length == span.start) {
                last.length += span.length;
                return;
            }
        }
        m_out.spans.append(span);
    }

private:
    AnsiText &m_out;
};

} // namespace

AnsiText plainOf(const QString &line, qsizetype maximum)
{
    AnsiText out;
    out.text.reserve(qMin(line.size(), maximum));
    Writer writer(out);
    Pen pen;
    qsizetype end = line.size();
    while (end > 0 && (line[end - 1] == QLatin1Char('\r') || line[end - 1] == QLatin1Char('\n')))
        --end;
    for (qsizetype i = 0; i < end;) {
        if (out.text.size() >= maximum) {
            out.text += QChar(0x2026);
            break;
        }
        if (line[i] == escape) {
            i = skipSequence(line, i, pen);
        } else if (line[i] == QLatin1Char('\r')) {
            out.text.clear();
            out.spans.clear();
            ++i;
        } else {
            writer.add(line, i, pen);
        }
    }
    return out;
}

} // namespace wingman::ui
