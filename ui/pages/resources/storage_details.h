// SPDX-License-Identifier: GPL-3.0-or-later
// One storage: what it is, what lies in it, and how it filled.
#pragma once

#include "link/reading.h"
#include "models/storage_model.h"
#include "pages/page.h"

class QPushButton;
class QStackedWidget;

namespace wingman::ui {

class Chip;
class FactGrid;
class MessageBanner;
class MessagePanel;
class Segmented;
class StateDot;
class TabStrip;
class TextLabel;
class TrendPanel;
class VolumeTable;

/// What lies in it is listed when somebody looks, not before. Owned by the page. Thread: the window's.
class StorageDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit StorageDetails(const PageContext &context, QWidget *parent = nullptr);

    /// Null: nothing is selected.
    void setStorage(const StorageRow *row);
    void setTab(const QString &id);
    QString tab() const;
    void read();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void showFacts();
    void showAges();
    void showContent();
    void showKinds();
    void showTab();
    void retranslate();

    PageContext m_context;
    std::optional<StorageRow> m_row;
    Reading<inventory::StoredVolumes> m_read;
    bool m_asked = false;

    StateDot *m_dot;
    TextLabel *m_name;
    Chip *m_type;
    TextLabel *m_line;
    FactGrid *m_facts;
    TabStrip *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_contentPlace;
    Segmented *m_kinds;
    TextLabel *m_age;
    QPushButton *m_again;
    QStackedWidget *m_contentStack;
    VolumeTable *m_table;
    MessagePanel *m_message;
    TrendPanel *m_trend;
};

} // namespace wingman::ui
