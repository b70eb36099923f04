// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/allowed_box.h"

#include "link/then.h"
#include "theme/theme.h"
#include "widgets/why_box.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace wingman::ui {
namespace {

constexpr std::chrono::milliseconds typingPause{150};

policy::Decision decisionOf(const QList<policy::Finding> &findings)
{
    const bool blocked = std::any_of(findings.cbegin(), findings.cend(),
                                     [](const policy::Finding &one) { return one.level == policy::Level::Block; });
    return {blocked ? policy::Decision::Verdict::Deny : policy::Decision::Verdict::Allow, findings};
}

} // namespace

AllowedBox::AllowedBox(ConfigurationLink &link, QWidget *parent)
    : QWidget(parent),
      m_link(link),
      m_name(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_answer(new WhyBox(QStringLiteral("allowedAnswer"), this))
{
    setObjectName(QStringLiteral("allowedBox"));
    m_name->setObjectName(QStringLiteral("allowedName"));
    m_kind->setObjectName(QStringLiteral("allowedKind"));
    m_answer->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::S));
    column->addLayout(row);
    column->addWidget(m_answer);
    auto *typed = new QTimer(this);
    typed->setSingleShot(true);
    typed->setInterval(typingPause);
    connect(typed, &QTimer::timeout, this, &AllowedBox::ask);
    connect(m_name, &QLineEdit::textChanged, typed, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AllowedBox::ask);
    retranslate();
}

AllowedBox::~AllowedBox()
{
    m_cancel.cancel();
}

void AllowedBox::setName(const QString &nameOrAddress)
{
    m_name->setText(nameOrAddress);
    m_name->setFocus();
}

void AllowedBox::ask()
{
    m_cancel.cancel();
    m_cancel = Cancel();
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_answer->hide();
        return;
    }
    const auto kind = static_cast<inventory::TargetKind>(m_kind->currentData().toInt());
    then(this, m_link.wouldBeAllowed(name, kind, m_cancel), [this](const Result<QList<policy::Finding>> &answer) {
        if (!answer && answer.error().code == Code::Cancelled)
            return;
        if (answer)
            m_answer->setDecision(decisionOf(*answer));
        else
            m_answer->setWhy({tr("This cannot be said"), Tone::Warn, {}, {answer.error().sentence()}});
        m_answer->show();
    });
}

void AllowedBox::retranslate()
{
    m_name->setPlaceholderText(tr("A name, or an address such as docker://local/container/web-1"));
    m_name->setAccessibleName(tr("Would this be allowed?"));
    m_kind->setAccessibleName(tr("Kind of thing"));
    const int now = std::max(m_kind->currentIndex(), 0);
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    const auto add = [this](const QString &text, inventory::TargetKind kind) {
        m_kind->addItem(text, static_cast<int>(kind));
    };
    add(tr("Container"), inventory::TargetKind::Container);
    add(tr("Compose project"), inventory::TargetKind::Project);
    add(tr("Volume"), inventory::TargetKind::Volume);
    add(tr("Network"), inventory::TargetKind::Network);
    add(tr("VM"), inventory::TargetKind::Qemu);
    add(tr("LXC"), inventory::TargetKind::Lxc);
    add(tr("Node"), inventory::TargetKind::Node);
    m_kind->setCurrentIndex(now);
}

void AllowedBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
    QWidget::changeEvent(event);
}

} // namespace wingman::ui
