// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_guard.h"

#include "base/redaction.h"
#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <algorithm>

namespace wingman::ui {

std::optional<inventory::TargetRef> guestOf(const QList<inventory::TargetRef> &targets,
                                            const QList<inventory::Endpoint> &endpoints)
{
    QString address;
    for (const inventory::TargetRef &target : targets) {
        const auto engine = std::find_if(endpoints.cbegin(), endpoints.cend(),
                                         [&](const auto &endpoint) { return endpoint.id == target.endpoint; });
        const QString said = engine == endpoints.cend() ? QString() : engine->guest;
        const bool isFirst = address.isEmpty();
        if (target.kind != inventory::TargetKind::Container || said.isEmpty() || (!isFirst && said != address))
            return std::nullopt;
        address = said;
    }
    const auto guest = inventory::TargetRef::parse(address);
    return guest ? std::optional(*guest) : std::nullopt;
}

PlanGuard::PlanGuard(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_box(new QCheckBox(this)),
      m_words(new TextLabel(objectName + QStringLiteral("Words"), this, Text::Small, Role::Muted))
{
    setObjectName(objectName);
    m_box->setObjectName(objectName + QStringLiteral("Box"));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::XS));
    column->addWidget(m_box, 0, Qt::AlignLeft);
    column->addWidget(m_words);
    connect(m_box, &QCheckBox::clicked, this, &PlanGuard::chosen);
    hide();
}

void PlanGuard::setGuest(const std::optional<inventory::TargetRef> &guest, bool isGuarded)
{
    m_guest = guest;
    m_box->setChecked(isGuarded);
    setVisible(guest.has_value());
    retranslate();
}

void PlanGuard::retranslate()
{
    if (!m_guest)
        return;
    const QString name = inert(m_guest->text());
    m_box->setText(tr("Take a &snapshot of the guest first, and go back to it where this fails"));
    m_box->setAccessibleName(tr("Take a snapshot of the guest first"));
    m_words->setText(
        tr("The engine lives in %1. Where all goes well the snapshot is deleted. Going back loses what was "
           "written in the guest meanwhile, so it asks for what a rollback asks for.")
            .arg(name));
    m_box->setAccessibleDescription(m_words->text());
}

void PlanGuard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui
