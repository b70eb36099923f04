// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_topics.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Help)
};

const QString folder = QStringLiteral(":/wingman/help/");

QString contents(const QString &path)
{
    QFile file(path); // of the program itself, in memory
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isTopic(const QString &id)
{
    const auto &topics = helpTopics();
    return std::any_of(topics.cbegin(), topics.cend(), [&](const HelpTopic &topic) { return topic.id == id; });
}

} // namespace

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> topics{
        {QStringLiteral("index"), QT_TRANSLATE_NOOP("wingman::ui::Help", "How Wingman works")},
        {QStringLiteral("first-run"), QT_TRANSLATE_NOOP("wingman::ui::Help", "The first start")},
        {QStringLiteral("home"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Home")},
        {QStringLiteral("fleet"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Fleet")},
        {QStringLiteral("workloads"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Workloads")},
        {QStringLiteral("resources"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Resources")},
        {QStringLiteral("audit"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Audit")},
        {QStringLiteral("settings"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Settings")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("wingman::ui::Help", "The plan sheet")},
        {QStringLiteral("modes"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Modes and what may be acted on")},
        {QStringLiteral("proofs"), QT_TRANSLATE_NOOP("wingman::ui::Help", "What the record proves, and what not")},
        {QStringLiteral("shortcuts"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Keyboard and palette")},
        {QStringLiteral("tray"), QT_TRANSLATE_NOOP("wingman::ui::Help", "Tray and notifications")},
        {QStringLiteral("lock"), QT_TRANSLATE_NOOP("wingman::ui::Help", "The lock")},
        {QStringLiteral("command-line"), QT_TRANSLATE_NOOP("wingman::ui::Help", "The command line")},
    };
    return topics;
}

QString helpTitle(const HelpTopic &topic)
{
    return Words::tr(topic.title);
}

QString helpText(const QString &topic, const QLocale &language)
{
    if (!isTopic(topic))
        return {};
    const QString name = language.name(); // "zh_CN"
    for (const QString &variant : {name, name.section(QLatin1Char('_'), 0, 0)}) {
        const QString text = contents(folder + variant + QLatin1Char('/') + topic + QStringLiteral(".md"));
        if (!text.isEmpty())
            return text;
    }
    return contents(folder + topic + QStringLiteral(".md"));
}

QList<HelpTopic> findHelp(const QString &words, const QLocale &language)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<HelpTopic> inTitle;
    QList<HelpTopic> inText;
    for (const HelpTopic &topic : helpTopics()) {
        const QString title = helpTitle(topic);
        const QString text = helpText(topic.id, language);
        const auto inside = [&](const QString &where) {
            return [&where](const QString &word) { return where.contains(word, Qt::CaseInsensitive); };
        };
        const bool everywhere = std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) {
            return title.contains(word, Qt::CaseInsensitive) || text.contains(word, Qt::CaseInsensitive);
        });
        if (!everywhere)
            continue;
        const bool named = std::any_of(wanted.cbegin(), wanted.cend(), inside(title));
        (named || wanted.isEmpty() ? inTitle : inText).append(topic);
    }
    return inTitle + inText;
}

} // namespace wingman::ui
