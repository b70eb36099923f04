// SPDX-License-Identifier: GPL-3.0-or-later
// How far something is, as a thin line. Where nobody can know, it is striped: no motion that only fills time.
#pragma once

#include "theme/theme.h"

#include <QWidget>
#include <optional>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class ProgressLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(const QString &objectName, QWidget *parent = nullptr);

    /// 0 to 1; none: it runs, and how far is not known.
    void setShare(std::optional<double> share);
    void setTone(Tone tone);
    /// What is under way, for those who do not see: "Restart web-1".
    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    std::optional<double> m_share;
    Tone m_tone = Tone::Accent;
};

} // namespace wingman::ui
