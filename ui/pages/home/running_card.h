// SPDX-License-Identifier: GPL-3.0-or-later
// What runs at this moment, with how long it has been running. Not there while nothing does.
#pragma once

#include "link/work_link.h"

#include <QWidget>

class QVBoxLayout;

namespace wingman::ui {

class AgeTicker;
class Card;

/// Owned by its page. Thread: the window's.
class RunningCard final : public QWidget
{
    Q_OBJECT
public:
    RunningCard(AgeTicker *ticker, QWidget *parent);
    void setRunning(const QList<RunningWork> &running);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &plan);

private:
    class Row;
    AgeTicker *m_ticker;
    Card *m_card;
    QList<Row *> m_rows;
    QList<RunningWork> m_running;
};

} // namespace wingman::ui
