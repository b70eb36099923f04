// SPDX-License-Identifier: GPL-3.0-or-later
// "Would this be allowed?": a name or an address, and what the rules of mode and target say of it now.
#pragma once

#include "link/configuration_link.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace wingman::ui {

class WhyBox;

/// Owned by its parent. Thread: the window's.
class AllowedBox final : public QWidget
{
    Q_OBJECT
public:
    explicit AllowedBox(ConfigurationLink &link, QWidget *parent = nullptr);
    ~AllowedBox() override;

    void setName(const QString &nameOrAddress);
    /// Asks again: the policy may have changed.
    void ask();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ConfigurationLink &m_link;
    Cancel m_cancel;
    QLineEdit *m_name;
    QComboBox *m_kind;
    WhyBox *m_answer;
};

} // namespace wingman::ui
