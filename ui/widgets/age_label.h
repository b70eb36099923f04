// SPDX-License-Identifier: GPL-3.0-or-later
// How old something is, growing by itself, with the exact instant in its tooltip.
#pragma once

#include "base/clock.h"
#include "theme/theme.h"

#include <QWidget>
#include <optional>

namespace wingman::ui {

class AgeTicker;
class TextLabel;

/// Owned by its parent; the ticker outlives it. Thread: GUI.
class AgeLabel final : public QWidget
{
    Q_OBJECT
public:
    enum class Style : quint8 { Age, Ago }; // "4 min" or "4 min ago"
    AgeLabel(const QString &objectName, AgeTicker *ticker, QWidget *parent, Style style = Style::Ago,
             Role role = Role::Muted);

    /// None: it is not known, and a dash says so.
    void setInstant(std::optional<Instant> instant);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(Instant now);
    void tellSize();

    AgeTicker *m_ticker;
    Style m_style;
    TextLabel *m_label;
    std::optional<Instant> m_instant;
    QSize m_told; // what the layout around knows: as large as the text, or a little wider
};

} // namespace wingman::ui
