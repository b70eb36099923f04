// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table as text for the clipboard or a file: aligned text, CSV, JSON. Pure.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace wingman::ui {

struct TableColumn
{
    QString id;    // stable; the key in JSON
    QString title; // as the head of the column says it; in text and CSV
};

struct TableRows
{
    QList<TableColumn> columns;
    /// One value per column and row: what was shown, as text; or a number or true/false, which JSON keeps as such. Null
    /// where it is not known.
    QList<QList<QJsonValue>> rows;
};

enum class TableFormat : quint8 { Text, Csv, Json };

/// For people: columns aligned by spaces, a dash where nothing is known, line ends and control characters inert.
QString tableText(const TableRows &table);
/// RFC 4180, with CRLF. Nothing is known: an empty field. Text that a spreadsheet would take for a formula (= + - @ or
/// a tab or line end in front, full-width forms too) gets an apostrophe before it; numbers stay numbers.
QString tableCsv(const TableRows &table);
/// An array of objects, indented; unknown values are null.
QByteArray tableJson(const TableRows &table);
QString tableAs(TableFormat format, const TableRows &table);

} // namespace wingman::ui
