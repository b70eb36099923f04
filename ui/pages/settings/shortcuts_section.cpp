// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/shortcuts_section.h"

#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/filter_field.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace wingman::ui {
namespace {
constexpr int keyCharacters = 18;
}

ShortcutsSection::ShortcutsSection(const PageContext &context, QWidget *parent)
    : SettingsSection(parent),
      m_book(context.shortcuts),
      m_filter(new FilterField(QStringLiteral("shortcutsFilter"), this)),
      m_problem(new TextLabel(QStringLiteral("shortcutsProblem"), this)),
      m_card(new Card(QStringLiteral("shortcutsCard"), this))
{
    setObjectName(QStringLiteral("shortcutsSection"));
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, pixels(Space::XS), pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_filter);
    column->addWidget(m_problem);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_filter, &FilterField::textChanged, this, &ShortcutsSection::show);
    connect(&m_book, &ShortcutBook::changed, this, &ShortcutsSection::show);
    build();
    show();
}

void ShortcutsSection::build()
{
    const auto bindings = m_book.bindings();
    for (const Binding &binding : bindings) {
        Row row{binding.id, new QWidget(m_card), nullptr, nullptr, nullptr};
        const QString name = QString(binding.id).replace(QLatin1Char('.'), QLatin1Char('_'));
        row.widget->setObjectName(name + QStringLiteral("_row"));
        row.title = new TextLabel(name + QStringLiteral("_title"), row.widget);
        row.keys = new QKeySequenceEdit(row.widget);
        row.keys->setObjectName(name + QStringLiteral("_keys"));
        row.keys->setFixedWidth(fontMetrics().averageCharWidth() * keyCharacters);
        row.keys->setDisabled(binding.fixed);
        row.standard = new QPushButton(row.widget);
        row.standard->setObjectName(name + QStringLiteral("_standard"));
        setKind(row.standard, ButtonKind::Quiet);
        auto *line = new QHBoxLayout(row.widget);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(row.title, 1);
        line->addWidget(row.standard);
        line->addWidget(row.keys);
        m_card->body()->addWidget(row.widget);
        connect(row.keys, &QKeySequenceEdit::editingFinished, this,
                [this, id = row.id, keys = row.keys] { rebind(id, keys->keySequence()); });
        connect(row.standard, &QAbstractButton::clicked, this, [this, id = row.id] { rebind(id, {}); });
        m_rows.append(row);
    }
}

void ShortcutsSection::rebind(const QString &id, const QKeySequence &sequence)
{
    const QString taken = m_book.conflict(id, sequence);
    const bool done = m_book.rebind(id, sequence);
    m_problem->setText(done ? QString()
                            : tr("%1 is taken by “%2”. Give that another key first.")
                                  .arg(sequence.toString(QKeySequence::NativeText), taken));
    m_problem->setVisible(!done);
    show();
}

void ShortcutsSection::show()
{
    m_filter->setName(tr("Find a shortcut"));
    m_filter->setPlaceholder(tr("Find a shortcut by its name or key"));
    m_card->setTitle(tr("Shortcuts"), tr("Click a field and press the keys"));
    const auto bindings = m_book.bindings();
    for (const Binding &binding : bindings) {
        for (const Row &row : std::as_const(m_rows)) {
            if (row.id != binding.id)
                continue;
            const QString keys = binding.now.toString(QKeySequence::NativeText);
            row.title->setText(binding.title);
            row.keys->setAccessibleName(tr("Keys for “%1”").arg(binding.title));
            row.keys->setToolTip(binding.fixed ? tr("This key means the same in every list.") : QString());
            row.keys->setAccessibleDescription(row.keys->toolTip());
            row.standard->setText(tr("Standard"));
            row.standard->setAccessibleName(tr("Back to the standard keys of “%1”").arg(binding.title));
            row.standard->setVisible(binding.now != binding.standard);
            if (row.keys->keySequence() != binding.now) {
                const QSignalBlocker quiet(row.keys);
                row.keys->setKeySequence(binding.now);
            }
            const QString wanted = m_filter->text();
            row.widget->setVisible(wanted.isEmpty() || binding.title.contains(wanted, Qt::CaseInsensitive) ||
                                   keys.contains(wanted, Qt::CaseInsensitive));
        }
    }
}

void ShortcutsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    SettingsSection::changeEvent(event);
}

} // namespace wingman::ui
