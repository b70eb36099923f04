// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what needs attention, how it stands, what happened while nobody looked, and what is still to be done
// before real work.
#pragma once

#include "pages/home/attention_list.h"
#include "pages/home/home_facts.h"
#include "pages/page.h"

#include <QPointer>

class QBoxLayout;
class QGridLayout;

namespace wingman::ui {

class Card;
class DayList;
class MessageBanner;
class PageHeader;
class ReadyCard;
class RunningCard;
class SectionLabel;
class Tile;

/// Owned by the window. Thread: the window's.
class HomePage final : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

    void show(const Place &place) override;
    Place place() const override;
    void refresh() override;
    QList<Command> commands() override;
    QString helpTopic() const override { return QStringLiteral("home"); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum TileAt : int { FleetTile, WorkloadsTile, ProtectionTile, RecordTile, tiles };
    void arrange();
    void connectParts();
    void fold();
    void retranslate();
    void showAll();
    void showHead();
    void showAttention();
    void showDay();
    void showChecks();
    void showFirstRun();
    void act(const QString &key);
    void openProtection();
    void lead(const ReadyItem &item);

    PageContext m_context;
    HomeFacts *m_facts;
    PageHeader *m_header;
    MessageBanner *m_banner;
    QGridLayout *m_tileGrid;
    Tile *m_tiles[tiles];
    QBoxLayout *m_columns;
    Card *m_attentionCard;
    AttentionList *m_attention;
    SectionLabel *m_dayTitle;
    DayList *m_day;
    ReadyCard *m_ready;
    RunningCard *m_running;
    QPointer<QWidget> m_window; // whose hiding is the person's leaving
};

} // namespace wingman::ui
