// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown of the program itself as text in the console's own type and colours. Nothing is ever loaded from elsewhere.
#pragma once

#include <QTextBrowser>

namespace wingman::ui {

/// Owned by its parent. Thread: the window's.
class HelpText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpText(const QString &objectName, QWidget *parent = nullptr);

    void setTopic(const QString &markdown);
    /// Marks where these words stand, and shows the first of them.
    void mark(const QStringList &words);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_markdown;
};

} // namespace wingman::ui
