// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own source as text, for the tests that read the tree: which files there are, and what is code in them.
#pragma once

#include <QString>
#include <QStringList>

namespace wingman::test {

/// A file of the tree, its path relative to the project's root with forward slashes.
struct SourceFile
{
    QString path;
    QString text;
};

/// All *.h and *.cpp under the given folders of the project, in order of their paths.
QList<SourceFile> sourceFiles(const QStringList &folders);

enum class Strings : quint8 { Keep, Blank };
/// The text with comments (and, if asked, the insides of string and character literals) turned into blanks. Lines
/// and columns stay where they were.
QString codeOnly(const QString &text, Strings strings);

/// 1 for the first line.
qsizetype lineOf(const QString &text, qsizetype position);

} // namespace wingman::test
