// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/preference_rows.h"

#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace wingman::ui {
namespace {

QString languageName(const QString &value)
{
    const QString name = QLocale(value).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

PreferenceRows::PreferenceRows(Preferences &preferences, const char *context, const QList<PreferenceRow> &rows,
                               QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_context(context)
{
    setObjectName(QStringLiteral("preferenceRows"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(pixels(Space::XL));
    grid->setVerticalSpacing(pixels(Space::XS));
    for (const PreferenceRow &row : rows)
        add(grid, row);
    connect(&m_preferences, &Preferences::valueChanged, this, &PreferenceRows::retranslate);
    retranslate();
}

void PreferenceRows::add(QGridLayout *grid, const PreferenceRow &row)
{
    const QString name = QString(row.preference).replace(QLatin1Char('.'), QLatin1Char('_'));
    const Shown shown{row, new TextLabel(name + QStringLiteral("_title"), this),
                      new TextLabel(name + QStringLiteral("_sentence"), this, Text::Small, Role::Muted),
                      new QComboBox(this)};
    shown.choice->setObjectName(name);
    shown.choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    shown.title->setBuddy(shown.choice);
    shown.sentence->setWordWrap(true);
    const int at = grid->rowCount();
    grid->addWidget(shown.title, at, 0);
    grid->addWidget(shown.sentence, at + 1, 0);
    grid->addWidget(shown.choice, at, 1, 2, 1, Qt::AlignVCenter);
    grid->setRowMinimumHeight(at + 2, pixels(Space::S));
    connect(shown.choice, &QComboBox::activated, this, [this, row, choice = shown.choice](int index) {
        m_preferences.set(row.preference, choice->itemData(index).toString());
    });
    m_shown.append(shown);
}

void PreferenceRows::fill(const Shown &shown)
{
    const auto words = [this](const char *text) { return QCoreApplication::translate(m_context, text); };
    shown.title->setText(words(shown.row.title));
    shown.sentence->setText(words(shown.row.sentence));
    shown.choice->setAccessibleName(words(shown.row.title).remove(QLatin1Char('&')));
    shown.choice->setAccessibleDescription(words(shown.row.sentence));
    const QSignalBlocker quiet(shown.choice);
    shown.choice->clear();
    for (const PreferenceRow::Choice &choice : shown.row.choices) {
        const QString value = QString::fromLatin1(choice.value);
        shown.choice->addItem(choice.text ? words(choice.text) : languageName(value), value);
    }
    const QString now = m_preferences.value(shown.row.preference);
    if (shown.choice->findData(now) < 0)
        shown.choice->addItem(now, now); // valid, and not among those that are offered
    shown.choice->setCurrentIndex(shown.choice->findData(now));
}

void PreferenceRows::retranslate()
{
    for (const Shown &shown : std::as_const(m_shown))
        fill(shown);
}

void PreferenceRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wingman::ui
