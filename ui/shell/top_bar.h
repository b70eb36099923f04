// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above every page: scope, search, posture, what waits, who is here.
#pragma once

#include "link/feed.h"
#include "link/scope.h"

#include <QWidget>

class QAbstractButton;
class QMenu;
class QPushButton;
class QToolButton;

namespace wingman::ui {

class PostureBadge;
class SearchButton;

/// Owned by the window. Thread: the window's.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(const Feed &feed, Scope &scope, QWidget *parent = nullptr);

    /// What the bell shows: how many things wait for this person.
    void setWaiting(int count);

Q_SIGNALS:
    void paletteRequested();
    void postureRequested();
    void waitingRequested();
    void settingsRequested(const QString &section);
    void helpRequested();
    void lockRequested();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showOverview();
    void fillScopes();
    void fillPerson();

    const Feed &m_feed;
    Scope &m_scope;
    QPushButton *m_scopeButton;
    QMenu *m_scopeMenu;
    SearchButton *m_search;
    PostureBadge *m_badge;
    QToolButton *m_bell;
    QPushButton *m_person;
    QMenu *m_personMenu;
    int m_waiting = 0;
};

} // namespace wingman::ui
