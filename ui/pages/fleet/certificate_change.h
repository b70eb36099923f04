// SPDX-License-Identifier: GPL-3.0-or-later
// A node shows another certificate than the one that was accepted: the old and the new fingerprint side by side, and
// the way to accept the new one.
#pragma once

#include "inventory/endpoint.h"
#include "operations/plan.h"
#include "theme/theme.h"
#include "widgets/flow_box.h"

class QPushButton;

namespace wingman::ui {

class TextLabel;

/// Out of the refusal of a certificate by a pin.
struct ChangedCertificate
{
    QString node; // its address, as it is saved
    QString before, now;
    QString subject, issuer, from, until; // of the new one
    friend bool operator==(const ChangedCertificate &, const ChangedCertificate &) = default;
};
/// None for any other error, and where no address of the endpoint has that pin. Pure.
std::optional<ChangedCertificate> changedCertificate(const inventory::Endpoint &endpoint, const Error &error);
/// What accepts it: its plan asks for the beginning of the new fingerprint, typed. Pure.
operations::Intent trustIntent(const EndpointId &endpoint, const ChangedCertificate &change);

/// Hidden while nothing changed. Owned by its parent. Thread: the window's.
class CertificateChange final : public FlowBox
{
    Q_OBJECT
public:
    explicit CertificateChange(QWidget *parent = nullptr);
    void setChange(const std::optional<ChangedCertificate> &change);

Q_SIGNALS:
    void trustRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::optional<ChangedCertificate> m_change;
    TextLabel *m_title;
    TextLabel *m_words;
    TextLabel *m_beforeTitle;
    TextLabel *m_before;
    TextLabel *m_nowTitle;
    TextLabel *m_now;
    QPushButton *m_trust;
};

} // namespace wingman::ui
