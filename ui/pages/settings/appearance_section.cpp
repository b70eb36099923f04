// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/appearance_section.h"

#include "pages/settings/preference_rows.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QEvent>

namespace wingman::ui {
namespace {

const QList<PreferenceRow> &table()
{
    static const QList<PreferenceRow> rows{
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

constexpr int lookRows = 4;      // the first rows of the table are about looks
constexpr int behaviourRows = 2; // the next about the window; the rest about what needs attention
constexpr const char *context = "wingman::ui::AppearanceSection";

} // namespace

AppearanceSection::AppearanceSection(const PageContext &pageContext, QWidget *parent)
    : SettingsSection(parent),
      m_look(new Card(QStringLiteral("appearanceLook"), this)),
      m_behaviour(new Card(QStringLiteral("appearanceBehaviour"), this)),
      m_attention(new Card(QStringLiteral("appearanceAttention"), this))
{
    setObjectName(QStringLiteral("appearanceSection"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, pixels(Space::XS), pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    Preferences &preferences = pageContext.preferences;
    const QList<PreferenceRow> &rows = table();
    m_look->body()->addWidget(new PreferenceRows(preferences, context, rows.first(lookRows), this));
    m_behaviour->body()->addWidget(new PreferenceRows(preferences, context, rows.mid(lookRows, behaviourRows), this));
    m_attention->body()->addWidget(new PreferenceRows(preferences, context, rows.mid(lookRows + behaviourRows), this));
    for (Card *card : {m_look, m_behaviour, m_attention})
        column->addWidget(card);
    column->addStretch(1);
    retranslate();
}

void AppearanceSection::retranslate()
{
    m_look->setTitle(tr("Looks"));
    m_behaviour->setTitle(tr("Window and tray"));
    m_attention->setTitle(tr("What needs attention"));
}

void AppearanceSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsSection::changeEvent(event);
}

} // namespace wingman::ui
