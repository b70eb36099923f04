// SPDX-License-Identifier: GPL-3.0-or-later
// One endpoint: what it is, how it is reached, and what the doctor found on the way there.
#pragma once

#include "models/fleet_model.h"
#include "pages/page.h"

class QPushButton;
class QVBoxLayout;

namespace wingman::ui {

class CertificateChange;
class Chip;
class FactGrid;
class ListRow;
class MessageBanner;
class ProgressLine;
class SectionLabel;
class StateDot;
class TextLabel;

/// Owned by the page. Thread: the window's.
class EndpointDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointDetails(const PageContext &context, QWidget *parent = nullptr);
    ~EndpointDetails() override;

    /// Null: nothing is selected.
    void setEndpoint(const EndpointRow *row, const QList<NodeRow> &nodes = {});
    /// Asks the doctor; the page shows the latency that was measured on the way.
    void examine();

Q_SIGNALS:
    void examined(const wingman::EndpointId &endpoint, wingman::Milliseconds took);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void showFacts();
    void showAges();
    void showChecks();
    void retranslate();

    PageContext m_context;
    Cancel m_cancel;
    std::optional<EndpointRow> m_row;
    QList<NodeRow> m_nodes; // of a cluster
    std::optional<diagnostics::CheckResult> m_result;
    QString m_failed; // why the doctor could not look
    bool m_busy = false;

    StateDot *m_dot;
    TextLabel *m_name;
    Chip *m_platform;
    TextLabel *m_line;
    MessageBanner *m_problem;
    CertificateChange *m_certificate;
    QPushButton *m_doctor;
    QPushButton *m_again;
    QPushButton *m_scope;
    QPushButton *m_guest;
    QPushButton *m_remove;
    FactGrid *m_facts;
    SectionLabel *m_wayTitle;
    ProgressLine *m_progress;
    TextLabel *m_wayLine;
    QVBoxLayout *m_layers;
    QList<ListRow *> m_rows;
};

} // namespace wingman::ui
