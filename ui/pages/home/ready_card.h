// SPDX-License-Identifier: GPL-3.0-or-later
// "Ready for real work": the items, each with how it stands, leading to where it is done.
#pragma once

#include "base/clock.h"
#include "pages/home/readiness.h"
#include "widgets/card.h"

#include <QWidget>

namespace wingman::ui {

class AgeLabel;
class AgeTicker;
class Chip;
class LinkButton;
class ReadyRow;
class TextLabel;

/// Owned by its page. Thread: the window's.
class ReadyCard final : public QWidget
{
    Q_OBJECT
public:
    ReadyCard(AgeTicker *ticker, QWidget *parent);
    void setItems(const QList<ReadyItem> &items);
    void setChecked(bool checking, std::optional<Instant> at);
    /// The first steps were left on the way.
    void setFirstRunOffered(bool offered);
    void retranslate();

Q_SIGNALS:
    void itemChosen(const wingman::ui::ReadyItem &item);
    void checkRequested();
    void firstRunRequested();

private:
    Card *m_card;
    Chip *m_count;
    TextLabel *m_gates;
    TextLabel *m_advice;
    TextLabel *m_notHere;
    QVBoxLayout *m_columns[3] = {};
    QList<ReadyRow *> m_rows;
    QList<ReadyItem> m_items;
    LinkButton *m_firstRun;
    LinkButton *m_again;
    TextLabel *m_checked;
    AgeLabel *m_age;
    bool m_checking = false;
    std::optional<Instant> m_checkedAt;
};

} // namespace wingman::ui
