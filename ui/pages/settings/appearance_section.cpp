// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/appearance_section.h"

#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>

namespace wingman::ui {
namespace {

struct ChoiceText
{
    const char *value;
    const char *text;
};
struct RowWords
{
    const QString &preference;
    const char *title = nullptr;
    const char *sentence = nullptr;
    QList<ChoiceText> choices;
};

const QList<RowWords> &table()
{
    static const QList<RowWords> rows{
        {preference::theme,
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "&Theme"),
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Light and dark follow the desktop unless you choose."),
         {{"system", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "As the desktop")},
          {"light", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Light")},
          {"dark", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Dark")},
          {"high-contrast", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "High contrast")}}},
        {preference::density,
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "&Rows"),
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Compact rows show more at once."),
         {{"comfortable", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Comfortable")},
          {"compact", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Compact")}}},
        {preference::motion,
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "&Motion"),
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Motion only explains a change; it can be left out."),
         {{"system", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "As the desktop")},
          {"reduced", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Reduced")}}},
        {preference::language,
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "&Language"),
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection",
                           "Names, commands and records stay as they are in every language."),
         {{"system", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "As the desktop")},
          {"en", nullptr},
          {"de", nullptr},
          {"fr", nullptr},
          {"es", nullptr},
          {"zh_CN", nullptr}}},
        {preference::closing,
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "&Closing the window"),
         QT_TRANSLATE_NOOP(
             "wingman::ui::AppearanceSection",
             "In the tray the console goes on watching. What runs is never stopped by closing the window."),
         {{"ask", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Ask the first time")},
          {"tray", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Keep running in the tray")},
          {"quit", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Quit")}}},
        {preference::notifications,
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "&Notifications"),
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection",
                           "They are grouped, come at most a few at a time, and open what they speak of."),
         {{"all", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Everything worth knowing")},
          {"attention", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "Only what needs attention")},
          {"none", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "None")}}},
        {preference::backupDays,
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "&Backups of guests"),
         QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection",
                           "A guest whose newest backup is older counts as unprotected, and Home says so."),
         {{"1", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "At least every day")},
          {"2", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "At least every two days")},
          {"7", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "At least every week")},
          {"14", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "At least every two weeks")},
          {"31", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "At least every month")},
          {"92", QT_TRANSLATE_NOOP("wingman::ui::AppearanceSection", "At least every three months")}}},
    };
    return rows;
}

/// A language is called what it calls itself.
QString languageName(const QString &value)
{
    const QString name = QLocale(value).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

constexpr int lookRows = 4;      // the first rows of the table are about looks
constexpr int behaviourRows = 2; // the next about the window; the rest about what needs attention

} // namespace

AppearanceSection::AppearanceSection(const PageContext &context, QWidget *parent)
    : SettingsSection(parent),
      m_preferences(context.preferences),
      m_look(new Card(QStringLiteral("appearanceLook"), this)),
      m_behaviour(new Card(QStringLiteral("appearanceBehaviour"), this)),
      m_attention(new Card(QStringLiteral("appearanceAttention"), this))
{
    setObjectName(QStringLiteral("appearanceSection"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, pixels(Space::XS), pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_look);
    column->addWidget(m_behaviour);
    column->addWidget(m_attention);
    column->addStretch(1);
    auto *look = new QGridLayout;
    auto *behaviour = new QGridLayout;
    auto *attention = new QGridLayout;
    for (QGridLayout *grid : {look, behaviour, attention}) {
        grid->setColumnStretch(0, 1);
        grid->setHorizontalSpacing(pixels(Space::XL));
        grid->setVerticalSpacing(pixels(Space::XS));
    }
    m_look->body()->addLayout(look);
    m_behaviour->body()->addLayout(behaviour);
    m_attention->body()->addLayout(attention);
    int position = 0;
    for (const RowWords &row : table()) {
        addRow(position < lookRows                   ? look
               : position < lookRows + behaviourRows ? behaviour
                                                     : attention,
               row.preference);
        ++position;
    }
    connect(&m_preferences, &Preferences::valueChanged, this, &AppearanceSection::retranslate);
    retranslate();
}

void AppearanceSection::addRow(QGridLayout *grid, const QString &preference)
{
    const QString name = QString(preference).replace(QLatin1Char('.'), QLatin1Char('_'));
    Row row{preference, new TextLabel(name + QStringLiteral("_title"), this),
            new TextLabel(name + QStringLiteral("_sentence"), this, Text::Small, Role::Muted), new QComboBox(this)};
    row.choice->setObjectName(name);
    row.choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.title->setBuddy(row.choice);
    row.sentence->setWordWrap(true);
    const int at = grid->rowCount();
    grid->addWidget(row.title, at, 0);
    grid->addWidget(row.sentence, at + 1, 0);
    grid->addWidget(row.choice, at, 1, 2, 1, Qt::AlignVCenter);
    grid->setRowMinimumHeight(at + 2, pixels(Space::S));
    connect(row.choice, &QComboBox::activated, this, [this, preference, choice = row.choice](int index) {
        m_preferences.set(preference, choice->itemData(index).toString());
    });
    m_rows.append(row);
}

void AppearanceSection::fill(const Row &row)
{
    for (const RowWords &words : table()) {
        if (words.preference != row.preference)
            continue;
        row.title->setText(tr(words.title));
        row.sentence->setText(tr(words.sentence));
        row.choice->setAccessibleName(tr(words.title).remove(QLatin1Char('&')));
        row.choice->setAccessibleDescription(tr(words.sentence));
        const QSignalBlocker quiet(row.choice);
        row.choice->clear();
        for (const ChoiceText &choice : words.choices) {
            const QString value = QString::fromLatin1(choice.value);
            row.choice->addItem(choice.text ? tr(choice.text) : languageName(value), value);
        }
        const QString now = m_preferences.value(row.preference);
        if (row.choice->findData(now) < 0)
            row.choice->addItem(now, now); // valid, and not among those that are offered
        row.choice->setCurrentIndex(row.choice->findData(now));
    }
}

void AppearanceSection::retranslate()
{
    m_look->setTitle(tr("Looks"));
    m_behaviour->setTitle(tr("Window and tray"));
    m_attention->setTitle(tr("What needs attention"));
    for (const Row &row : std::as_const(m_rows))
        fill(row);
}

void AppearanceSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

} // namespace wingman::ui
