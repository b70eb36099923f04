// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_text.h"

#include "base/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace wingman::ui {
namespace {

constexpr qsizetype longestCell = 4096;

QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const auto whole = value.toInteger();
        return static_cast<double>(whole) == number ? QString::number(whole)
                                                    : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
    case QJsonValue::Object:
        break;
    }
    return {};
}

bool startsFormula(QChar first)
{
    static constexpr char16_t triggers[] = {u'=',  u'+',      u'-',      u'@',      u'\t',    u'\r',
                                            u'\n', u'\uFF1D', u'\uFF0B', u'\uFF0D', u'\uFF20'};
    return std::find(std::begin(triggers), std::end(triggers), first.unicode()) != std::end(triggers);
}

QString csvField(const QString &text)
{
    static const QString special = QStringLiteral(",;\"\r\n\t");
    const bool quoted = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); }) ||
                        text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
    if (!quoted)
        return text;
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

QString csvText(const QString &text)
{
    // Spreadsheets skip spaces before they look for the formula.
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != QLatin1Char(' '); });
    return csvField(first != text.cend() && startsFormula(*first) ? QLatin1Char('\'') + text : text);
}

QString padded(const QString &text, qsizetype width, bool last)
{
    return last ? text : text.leftJustified(width);
}

} // namespace

QString tableText(const TableRows &table)
{
    QList<QStringList> lines;
    QStringList head;
    for (const TableColumn &column : table.columns)
        head.append(inert(column.title));
    lines.append(head);
    for (const auto &row : table.rows) {
        QStringList line;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QString text = inert(plain(row.value(i)), longestCell);
            line.append(text.isEmpty() ? QStringLiteral("–") : text);
        }
        lines.append(line);
    }
    QList<qsizetype> widths(table.columns.size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (i > 0)
                text += QStringLiteral("  ");
            text += padded(line[i], widths[i], i + 1 == line.size());
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QString tableCsv(const TableRows &table)
{
    const QString lineEnd = QStringLiteral("\r\n");
    QStringList fields;
    for (const TableColumn &column : table.columns)
        fields.append(csvText(column.title));
    QString text = fields.join(QLatin1Char(',')) + lineEnd;
    for (const auto &row : table.rows) {
        fields.clear();
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QJsonValue value = row.value(i);
            fields.append(value.isString() ? csvText(value.toString()) : csvField(plain(value)));
        }
        text += fields.join(QLatin1Char(',')) + lineEnd;
    }
    return text;
}

QByteArray tableJson(const TableRows &table)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const QJsonValue value = row.value(i);
            object.insert(table.columns[i].id, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
        }
        rows.append(object);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Indented);
}

QString tableAs(TableFormat format, const TableRows &table)
{
    switch (format) {
    case TableFormat::Text:
        return tableText(table);
    case TableFormat::Csv:
        return tableCsv(table);
    case TableFormat::Json:
        return QString::fromUtf8(tableJson(table));
    }
    return {};
}

} // namespace wingman::ui
