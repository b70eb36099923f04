// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of translations says, as Qt's lupdate writes it.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace wingman::test {

/// One sentence of the program and what stands for it in a language.
struct TsMessage
{
    QString context, source, state; // state: empty, "unfinished", "vanished", "obsolete"
    bool plural = false;
    QStringList forms; // one, or one for each plural form
};

/// In the order of the file; none where it cannot be read.
QList<TsMessage> messagesOf(const QString &path);

/// translations/wingman_CODE.ts
QString translationFile(const QString &code);

} // namespace wingman::test
