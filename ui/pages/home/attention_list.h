// SPDX-License-Identifier: GPL-3.0-or-later
// What wants attention, row by row in the order of its urgency; calm where nothing does.
#pragma once

#include "widgets/list_row.h"

#include <QMap>

class QVBoxLayout;

namespace wingman::ui {

class AgeTicker;
class IconSquare;
class LinkButton;
class TextLabel;

/// A row keeps its place under the pointer, and its focus, while the matter is the same. Owned by its page. Thread: the
/// window's.
class AttentionList final : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QString key;
        RowText text;
    };
    AttentionList(AgeTicker *ticker, QWidget *parent);
    void setItems(const QList<Item> &items);
    /// What stands there where there are none: that it is looked for, or that all is well.
    void setCalm(Icon icon, Tone tone, const QString &title, const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &key);

private:
    void arrange(const QStringList &keys);
    void showMore();

    AgeTicker *m_ticker;
    QVBoxLayout *m_rowsColumn;
    QMap<QString, ListRow *> m_rows;
    QStringList m_order;
    QWidget *m_calm;
    IconSquare *m_calmIcon;
    TextLabel *m_calmTitle;
    TextLabel *m_calmSentence;
    LinkButton *m_more;
    QList<Item> m_items;
    bool m_all = false; // not only the first ones
    int m_made = 0;
};

} // namespace wingman::ui
