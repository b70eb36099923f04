// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done here: mode, switches, lists, limits, and how the policy came to be. Every change is a plan.
#pragma once

#include "pages/settings/settings_page.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace wingman::ui {

class AllowedBox;
class Card;
class FactGrid;
class ListEditor;
class MessageBanner;
class TextLabel;

/// Owned by the page. Thread: the window's.
class PolicySection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit PolicySection(const PageContext &context, QWidget *parent = nullptr);
    ~PolicySection() override;

    void read() override;
    void lead(const Place &place) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLists(bool deny);
    void makeLimits();
    void retranslate();
    void showPosture();
    void showHistory();
    void plan(const QString &operation, const QString &target, const operations::Parameters &parameters);

    PageContext m_context;
    Cancel m_cancel;
    MessageBanner *m_banner;
    Card *m_postureCard;
    FactGrid *m_posture;
    TextLabel *m_selfTitle;
    QComboBox *m_self;
    Card *m_askCard;
    AllowedBox *m_ask;
    Card *m_allowCard;
    Card *m_denyCard;
    QList<ListEditor *> m_editors;
    Card *m_limitsCard;
    struct Limit
    {
        QString parameter;
        TextLabel *title = nullptr;
        QSpinBox *value = nullptr;
    };
    QList<Limit> m_limits;
    QPushButton *m_applyLimits;
    Card *m_historyCard;
    FactGrid *m_history;
    QList<configuration::Version> m_versions;
};

} // namespace wingman::ui
