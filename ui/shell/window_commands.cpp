// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window_commands.h"

#include "shell/page_table.h"

#include <QCoreApplication>
#include <QWidget>

namespace wingman::ui {
namespace {

QString titleOf(const WindowCommandSpec &spec)
{
    return QCoreApplication::translate("Commands", spec.title);
}

/// Keys of lists and of their rows; fixed, because every list means the same by them.
struct ListKey
{
    const char *id;
    const char *title;
    const char *keys;
};
constexpr ListKey listKeys[] = {
    {"row.open", QT_TRANSLATE_NOOP("Commands", "Show the details of the row"), "Return"},
    {"row.select", QT_TRANSLATE_NOOP("Commands", "Select or deselect the row"), "Space"},
    {"row.logs", QT_TRANSLATE_NOOP("Commands", "Logs of the row"), "L"},
    {"row.restart", QT_TRANSLATE_NOOP("Commands", "Plan a restart of the selected rows"), "R"},
    {"row.stop", QT_TRANSLATE_NOOP("Commands", "Plan a stop of the selected rows"), "S"},
    {"row.copy", QT_TRANSLATE_NOOP("Commands", "Copy the selected rows"), "Ctrl+C"},
    {"row.menu", QT_TRANSLATE_NOOP("Commands", "Menu of the row"), "Shift+F10"},
};

} // namespace

const QList<WindowCommandSpec> &windowCommandTable()
{
    static const QList<WindowCommandSpec> table{
        {WindowCommand::Palette,
         QStringLiteral("window.palette"),
         QT_TRANSLATE_NOOP("Commands", "Search or run a command"),
         {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        {WindowCommand::Filter,
         QStringLiteral("window.filter"),
         QT_TRANSLATE_NOOP("Commands", "Filter this page"),
         {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_F)}},
        {WindowCommand::Refresh,
         QStringLiteral("window.refresh"),
         QT_TRANSLATE_NOOP("Commands", "Read again"),
         {QKeySequence(Qt::Key_F5)}},
        {WindowCommand::Help,
         QStringLiteral("window.help"),
         QT_TRANSLATE_NOOP("Commands", "Help of this page"),
         {QKeySequence(Qt::Key_F1)}},
        {WindowCommand::Shortcuts,
         QStringLiteral("window.shortcuts"),
         QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts"),
         {QKeySequence(Qt::Key_Question)}},
        {WindowCommand::Activity,
         QStringLiteral("window.activity"),
         QT_TRANSLATE_NOOP("Commands", "Show or hide what runs"),
         {QKeySequence(Qt::CTRL | Qt::Key_J)}},
        {WindowCommand::FoldRail,
         QStringLiteral("window.rail"),
         QT_TRANSLATE_NOOP("Commands", "Show or hide the names of the pages"),
         {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        {WindowCommand::Back,
         QStringLiteral("window.back"),
         QT_TRANSLATE_NOOP("Commands", "Go back"),
         {QKeySequence(Qt::ALT | Qt::Key_Left)}},
        {WindowCommand::NextScope,
         QStringLiteral("window.next-scope"),
         QT_TRANSLATE_NOOP("Commands", "Next endpoint as the scope"),
         {QKeySequence(Qt::CTRL | Qt::Key_Tab)}},
        {WindowCommand::PreviousScope,
         QStringLiteral("window.previous-scope"),
         QT_TRANSLATE_NOOP("Commands", "Previous endpoint as the scope"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}},
        {WindowCommand::AddEndpoint,
         QStringLiteral("window.add-endpoint"),
         QT_TRANSLATE_NOOP("Commands", "Add an endpoint"),
         {QKeySequence(Qt::CTRL | Qt::Key_L)}},
        {WindowCommand::FirstRun, QStringLiteral("window.first-run"), QT_TRANSLATE_NOOP("Commands", "First steps"), {}},
        {WindowCommand::Posture,
         QStringLiteral("window.posture"),
         QT_TRANSLATE_NOOP("Commands", "Why the console is in this mode"),
         {}},
        {WindowCommand::Doctor, QStringLiteral("window.doctor"), QT_TRANSLATE_NOOP("Commands", "Run the doctor"), {}},
        {WindowCommand::Lock,
         QStringLiteral("window.lock"),
         QT_TRANSLATE_NOOP("Commands", "Lock the console"),
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}},
        {WindowCommand::Quit,
         QStringLiteral("window.quit"),
         QT_TRANSLATE_NOOP("Commands", "Quit Wingman"),
         {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
    };
    return table;
}

WindowCommands::WindowCommands(Preferences &preferences, QWidget *window)
    : ShortcutBook(window), m_preferences(preferences), m_window(window)
{
    for (const WindowCommandSpec &spec : windowCommandTable())
        m_actions.insert(spec.command, add(spec.id, spec.shortcuts));
    int digit = 0;
    for (const PageEntry &entry : pageTable()) {
        const QKeySequence shortcut = entry.id == QStringLiteral("settings")
                                          ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                          : QKeySequence(QStringLiteral("Ctrl+%1").arg(++digit));
        m_pages.insert(entry.id, add(QStringLiteral("page.") + entry.id, {shortcut}));
    }
    applyShortcuts();
    retranslate();
    connect(&m_preferences, &Preferences::valueChanged, this, [this](const QString &name) {
        if (name.startsWith(preference::shortcut({})))
            applyShortcuts();
    });
}

QAction *WindowCommands::add(const QString &id, const QList<QKeySequence> &standard)
{
    auto *action = new QAction(this);
    action->setObjectName(id);
    action->setShortcutContext(Qt::WindowShortcut);
    m_window->addAction(action);
    m_bound.insert(id, {action, standard});
    m_order.append(id);
    return action;
}

void WindowCommands::applyShortcuts()
{
    for (auto it = m_bound.cbegin(); it != m_bound.cend(); ++it) {
        const QString chosen = m_preferences.value(preference::shortcut(it.key()));
        if (chosen.isEmpty())
            it->action->setShortcuts(it->standard);
        else
            it->action->setShortcuts({QKeySequence::fromString(chosen, QKeySequence::PortableText)});
    }
    Q_EMIT changed();
}

QList<Binding> WindowCommands::bindings() const
{
    QList<Binding> all;
    for (const QString &id : m_order) {
        const Bound &bound = m_bound[id];
        all.append({id, bound.action->text(), QCoreApplication::translate("Commands", "Everywhere"),
                    bound.standard.isEmpty() ? QKeySequence() : bound.standard.first(), bound.action->shortcut()});
    }
    for (const ListKey &key : listKeys) {
        const QKeySequence keys(QString::fromLatin1(key.keys), QKeySequence::PortableText);
        all.append({QString::fromLatin1(key.id), QCoreApplication::translate("Commands", key.title),
                    QCoreApplication::translate("Commands", "In lists"), keys, keys, true});
    }
    return all;
}

QString WindowCommands::conflict(const QString &id, const QKeySequence &sequence) const
{
    if (sequence.isEmpty())
        return {};
    for (auto it = m_bound.cbegin(); it != m_bound.cend(); ++it) {
        if (it.key() != id && it->action->shortcuts().contains(sequence))
            return it->action->text();
    }
    for (const ListKey &key : listKeys) {
        if (QKeySequence(QString::fromLatin1(key.keys), QKeySequence::PortableText) == sequence)
            return QCoreApplication::translate("Commands", key.title);
    }
    return {};
}

bool WindowCommands::rebind(const QString &id, const QKeySequence &sequence)
{
    const auto bound = m_bound.constFind(id);
    if (bound == m_bound.cend() || !conflict(id, sequence).isEmpty())
        return false;
    const bool standard = sequence.isEmpty() || (!bound->standard.isEmpty() && bound->standard.first() == sequence);
    return m_preferences.set(preference::shortcut(id),
                             standard ? QString() : sequence.toString(QKeySequence::PortableText));
}

void WindowCommands::retranslate()
{
    for (const WindowCommandSpec &spec : windowCommandTable())
        m_actions.value(spec.command)->setText(titleOf(spec));
    for (const PageEntry &entry : pageTable())
        m_pages.value(entry.id)->setText(pageTitle(entry));
}

} // namespace wingman::ui
