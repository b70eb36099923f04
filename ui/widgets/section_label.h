// SPDX-License-Identifier: GPL-3.0-or-later
// The strong line above a group: "Checked before", "What may be done here".
#pragma once

#include "theme/theme.h"

#include <QLabel>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class SectionLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit SectionLabel(const QString &objectName, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

} // namespace wingman::ui
