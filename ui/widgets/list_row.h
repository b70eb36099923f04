// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that wants attention: what it is, why, how old the evidence is, and the one thing to do about it.
#pragma once

#include "base/clock.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QWidget>
#include <optional>

class QPushButton;

namespace wingman::ui {

class AgeLabel;
class AgeTicker;
class ElidedLabel;
class IconSquare;

struct RowText
{
    Icon icon = Icon::Info;
    Tone tone = Tone::Muted;
    QString title; // already inert
    QString subtitle{};
    std::optional<Instant> since{};
    QString action{};    // "Run doctor"; empty: no button
    QString refused{};   // why the action may not be done now; empty: it may
    bool showAge = true; // false where time says nothing
    friend bool operator==(const RowText &, const RowText &) = default;
};

/// Owned by its parent. Thread: GUI.
class ListRow final : public QWidget
{
    Q_OBJECT
public:
    ListRow(const QString &objectName, AgeTicker *ticker, QWidget *parent = nullptr);
    void setRow(const RowText &row);
    /// A hairline above it: for all rows of a list but where the head draws one.
    void setSeparated(bool separated);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowText m_row;
    bool m_separated = true;
    IconSquare *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    AgeLabel *m_age;
    QPushButton *m_action;
};

} // namespace wingman::ui
