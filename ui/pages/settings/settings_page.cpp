// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_page.h"

#include "pages/settings/appearance_section.h"
#include "pages/settings/data_section.h"
#include "pages/settings/lock_section.h"
#include "pages/settings/policy_section.h"
#include "pages/settings/shortcuts_section.h"
#include "theme/theme.h"
#include "widgets/page_header.h"
#include "widgets/tab_strip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

const QString pageId = QStringLiteral("settings");

struct SectionTitle
{
    const char *id;
    const char *title;
};
constexpr SectionTitle titles[] = {
    {"policy", QT_TRANSLATE_NOOP("wingman::ui::SettingsPage", "Policy and lists")},
    {"appearance", QT_TRANSLATE_NOOP("wingman::ui::SettingsPage", "Appearance")},
    {"shortcuts", QT_TRANSLATE_NOOP("wingman::ui::SettingsPage", "Shortcuts")},
    {"lock", QT_TRANSLATE_NOOP("wingman::ui::SettingsPage", "Lock")},
    {"data", QT_TRANSLATE_NOOP("wingman::ui::SettingsPage", "Data and limits")},
};

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_header(new PageHeader(QStringLiteral("settingsHeader"), this)),
      m_stack(new QStackedWidget(this))
{
    m_stack->setObjectName(QStringLiteral("settingsViews"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L) + pixels(Space::XS), pixels(Space::M), pixels(Space::L), 0);
    column->setSpacing(pixels(Space::M));
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    add(QStringLiteral("policy"), new PolicySection(context, this));
    add(QStringLiteral("appearance"), new AppearanceSection(context, this));
    add(QStringLiteral("shortcuts"), new ShortcutsSection(context, this));
    add(QStringLiteral("lock"), new LockSection(context, this));
    add(QStringLiteral("data"), new DataSection(context, this));
    connect(m_header->tabs(), &TabStrip::currentIdChanged, this, &SettingsPage::choose);
    retranslate();
}

void SettingsPage::add(const QString &id, SettingsSection *section)
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settingsScroll_") + id);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    scroll->viewport()->setAutoFillBackground(false);
    section->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_views.append({id, section});
}

void SettingsPage::choose(const QString &id)
{
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).id == id) {
            m_stack->setCurrentIndex(static_cast<int>(i));
            m_views.at(i).section->read();
        }
    }
}

void SettingsPage::show(const Place &place)
{
    m_header->tabs()->setCurrentId(place.tab);
    const QString now = m_header->tabs()->currentId();
    choose(now);
    for (const View &view : std::as_const(m_views)) {
        if (view.id == now)
            view.section->lead(place);
    }
}

Place SettingsPage::place() const
{
    return {pageId, m_header->tabs()->currentId()};
}

void SettingsPage::refresh()
{
    choose(m_header->tabs()->currentId());
}

QList<Command> SettingsPage::commands()
{
    QList<Command> all;
    for (const SectionTitle &one : titles) {
        const QString id = QString::fromLatin1(one.id);
        all.append({QStringLiteral("settings.") + id, tr(one.title), Icon::Settings, {}, {}, [this, id] {
                        m_context.navigator.go({pageId, id});
                    }});
    }
    return all;
}

QString SettingsPage::helpTopic() const
{
    const QString lock = QStringLiteral("lock");
    return m_header->tabs()->currentId() == lock ? lock : pageId;
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    QList<TabItem> tabs;
    for (const SectionTitle &one : titles)
        tabs.append({QString::fromLatin1(one.id), tr(one.title)});
    m_header->tabs()->setTabs(tabs);
    m_header->tabs()->setAccessibleName(tr("Kinds of settings"));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace wingman::ui
