// SPDX-License-Identifier: GPL-3.0-or-later
// Before something is done inside a guest: whether a snapshot of the guest is taken first, to go back to.
#pragma once

#include "inventory/endpoint.h"
#include "operations/plan.h"

#include <QWidget>

class QCheckBox;

namespace wingman::ui {

class TextLabel;

/// The guest in which the engines of all these containers live; none where nobody said so, or where they live in
/// several. Pure.
std::optional<inventory::TargetRef> guestOf(const QList<inventory::TargetRef> &targets,
                                            const QList<inventory::Endpoint> &endpoints);

/// Owned by its sheet. Thread: the window's.
class PlanGuard final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanGuard(const QString &objectName, QWidget *parent = nullptr);

    /// None: there is nothing to choose, and it is not shown.
    void setGuest(const std::optional<inventory::TargetRef> &guest, bool isGuarded);

Q_SIGNALS:
    /// A person wants it so.
    void chosen(bool guarded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QCheckBox *m_box;
    TextLabel *m_words;
    std::optional<inventory::TargetRef> m_guest;
};

} // namespace wingman::ui
