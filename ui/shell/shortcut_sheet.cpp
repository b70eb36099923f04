// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shortcut_sheet.h"

#include "theme/theme.h"
#include "widgets/key_cap.h"
#include "widgets/link_button.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace wingman::ui {
namespace {

constexpr int columns = 96; // characters
constexpr int sides = 2;

} // namespace

ShortcutSheet::ShortcutSheet(const ShortcutBook &book, QWidget *window)
    : Sheet(QStringLiteral("shortcutSheet"), window),
      m_book(book),
      m_search(new QLineEdit(this)),
      m_change(new LinkButton(QStringLiteral("shortcutSheetChange"), this))
{
    setColumns(columns);
    setIcon(Icon::Keyboard, Tone::Accent);
    m_search->setObjectName(QStringLiteral("shortcutSheetSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    body()->addWidget(m_search);
    addNote(m_change);
    setFirstFocus(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    connect(&m_book, &ShortcutBook::changed, this, &ShortcutSheet::fill);
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        dismiss();
        Q_EMIT settingsRequested();
    });
    retranslate();
}

void ShortcutSheet::openWith(const QList<Command> &page)
{
    m_page = page;
    m_search->clear();
    fill();
    open();
}

QList<ShortcutSheet::Group> ShortcutSheet::groups() const
{
    QList<Group> all;
    const QString wanted = m_search->text().trimmed();
    const auto add = [&](const QString &group, QString title, const QKeySequence &keys) {
        title.remove(QLatin1Char('&'));
        const bool found = title.contains(wanted, Qt::CaseInsensitive) || group.contains(wanted, Qt::CaseInsensitive) ||
                           keys.toString(QKeySequence::NativeText).contains(wanted, Qt::CaseInsensitive);
        if (keys.isEmpty() || !found)
            return;
        auto there = std::find_if(all.begin(), all.end(), [&](const Group &one) { return one.title == group; });
        if (there == all.end()) {
            all.append(Group{group, {}});
            there = all.end() - 1;
        }
        there->rows.append({title, keys});
    };
    const auto bindings = m_book.bindings();
    for (const Binding &binding : bindings)
        add(binding.group, binding.title, binding.now);
    for (const Command &command : m_page)
        add(tr("Here"), command.title, command.shortcut);
    return all;
}

void ShortcutSheet::fill()
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_rows->setObjectName(QStringLiteral("shortcutSheetRows"));
    auto *both = new QHBoxLayout(m_rows);
    both->setContentsMargins(0, pixels(Space::S), 0, 0);
    both->setSpacing(pixels(Space::XL) + pixels(Space::L));
    QList<QVBoxLayout *> halves;
    for (int i = 0; i < sides; ++i) {
        halves.append(new QVBoxLayout);
        halves.constLast()->setSpacing(pixels(Space::S));
        both->addLayout(halves.constLast(), 1);
    }
    const QList<Group> shown = groups();
    QList<qsizetype> heights(sides, 0);
    int number = 0;
    for (const Group &group : shown) {
        const auto side = std::min_element(heights.cbegin(), heights.cend()) - heights.cbegin();
        heights[side] += group.rows.size() + sides;
        QVBoxLayout *column = halves.at(side);
        auto *title = new SectionLabel(QStringLiteral("shortcutGroup%1").arg(number), m_rows);
        title->setText(group.title);
        column->addWidget(title);
        auto *grid = new QGridLayout;
        grid->setVerticalSpacing(pixels(Space::XS));
        grid->setColumnStretch(0, 1);
        column->addLayout(grid);
        column->addSpacing(pixels(Space::S));
        for (const auto &[what, keys] : group.rows) {
            const QString written = keys.toString(QKeySequence::NativeText);
            auto *words = new TextLabel(QStringLiteral("shortcutTitle%1").arg(number), m_rows);
            words->setText(what);
            words->setWordWrap(true);
            words->setAccessibleName(tr("%1: %2", "what a shortcut does, its keys").arg(what, written));
            auto *cap = new KeyCap(QStringLiteral("shortcutKeys%1").arg(number++), m_rows);
            cap->setKeys(written);
            grid->addWidget(words, grid->rowCount(), 0);
            grid->addWidget(cap, grid->rowCount() - 1, 1, Qt::AlignTrailing | Qt::AlignVCenter);
        }
    }
    if (shown.isEmpty()) {
        auto *none = new TextLabel(QStringLiteral("shortcutNone"), m_rows, Text::Body, Role::Muted);
        none->setText(tr("No shortcut is called “%1”.").arg(m_search->text()));
        halves.constFirst()->addWidget(none);
    }
    for (QVBoxLayout *column : std::as_const(halves))
        column->addStretch(1);
    body()->addWidget(m_rows, 1);
    m_rows->show();
}

void ShortcutSheet::retranslate()
{
    setTitle(tr("Keyboard shortcuts"));
    setSubtitle(tr("Everything can be done without a mouse."));
    m_search->setPlaceholderText(tr("Search for what it does, or for a key"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_change->setText(tr("Change them in Settings"));
    fill();
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace wingman::ui
