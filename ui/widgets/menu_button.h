// SPDX-License-Identifier: GPL-3.0-or-later
// A button that opens a menu and says so: "Group: project", "Any day", "More".
#pragma once

#include <QPushButton>

class QMenu;

namespace wingman::ui {

/// Opens on press, on Space and on Down, without a loop of its own. Owned by its parent. Thread: GUI.
class MenuButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit MenuButton(const QString &objectName, QWidget *parent = nullptr);
    /// Filled by its user, who may do so when it is about to show.
    QMenu *choices() const { return m_menu; }
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int chevronRoom() const;

    QMenu *m_menu;
};

} // namespace wingman::ui
