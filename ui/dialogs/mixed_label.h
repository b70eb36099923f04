// SPDX-License-Identifier: GPL-3.0-or-later
// A paragraph whose parts have different inks: "web-1, web-2" in text, "depend on it" muted. Wraps as one.
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QTextLayout;

namespace wingman::ui {

struct Run
{
    QString text;
    Role role = Role::Text;
    bool mono = false;
    friend bool operator==(const Run &, const Run &) = default;
};

/// Plain text only: names come from elsewhere. Owned by its parent. Thread: GUI.
class MixedLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit MixedLabel(const QString &objectName, QWidget *parent = nullptr);
    /// Between two runs comes a space.
    void setRuns(const QList<Run> &runs);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Breaks the lines; the height they take.
    qreal layOut(QTextLayout &layout, int width) const;

    QList<Run> m_runs;
};

} // namespace wingman::ui
