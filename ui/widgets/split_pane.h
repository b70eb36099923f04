// SPDX-License-Identifier: GPL-3.0-or-later
// A list and, beside it, the details of what is selected there. In a narrow window the details go below.
#pragma once

#include <QSplitter>

namespace wingman::ui {

/// Remembers which share of the room the details have, and gives it back. Owned by its page. Thread: GUI.
class SplitPane final : public QSplitter
{
    Q_OBJECT
public:
    explicit SplitPane(const QString &objectName, QWidget *parent = nullptr);

    /// Both belong to the pane from now on.
    void setPage(QWidget *page);
    void setDetails(QWidget *details);
    void setDetailsShown(bool shown);
    bool areDetailsShown() const;
    /// Of the details, 0 to 1; to be remembered and given back.
    double detailsShare() const { return m_share; }
    void setDetailsShare(double share);

Q_SIGNALS:
    void detailsShareChanged(double share);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QWidget *m_page = nullptr;
    QWidget *m_details = nullptr;
    double m_share;
};

} // namespace wingman::ui
