// SPDX-License-Identifier: GPL-3.0-or-later
// The help's topics: files of resources/help, which are part of the program. Pure but for reading them.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace wingman::ui {

struct HelpTopic
{
    QString id;                  // "workloads": the file's name without its ending
    const char *title = nullptr; // for tr() in the context "wingman::ui::Help"
};
/// In the order in which they are listed.
const QList<HelpTopic> &helpTopics();
/// In the language of now.
QString helpTitle(const HelpTopic &topic);
/// The Markdown of a topic: from the language's folder (help/de/home.md), else in English; empty where there is none.
QString helpText(const QString &topic, const QLocale &language = QLocale());
/// The topics whose title or text has all words, those with a word in their title first; all for an empty text.
QList<HelpTopic> findHelp(const QString &words, const QLocale &language = QLocale());

} // namespace wingman::ui
