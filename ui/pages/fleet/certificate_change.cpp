// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleet/certificate_change.h"

#include "base/redaction.h"
#include "theme/style.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QUrl>

namespace wingman::ui {
namespace {

constexpr qsizetype bytesPerLine = 8;

/// Four lines of eight bytes, so that two of them can be compared line by line.
QString inLines(const QString &fingerprint)
{
    const QStringList bytes = fingerprint.split(QLatin1Char(':'));
    QStringList lines;
    for (qsizetype i = 0; i < bytes.size(); i += bytesPerLine)
        lines.append(bytes.mid(i, bytesPerLine).join(QLatin1Char(':')));
    return lines.join(QLatin1Char('\n'));
}

QString bare(const QString &fingerprint)
{
    return QString(fingerprint).remove(QLatin1Char(':')).toUpper();
}

/// `answered` is "tcp://HOST:PORT".
bool isOf(const QString &node, const QString &answered)
{
    constexpr int usualPort = 8006;
    const QUrl url(node);
    const QUrl other(answered);
    return url.host() == other.host() && url.port(usualPort) == other.port(usualPort);
}

} // namespace

std::optional<ChangedCertificate> changedCertificate(const inventory::Endpoint &endpoint, const Error &error)
{
    const auto text = [&](const char16_t *name) { return inert(error.arguments.text(name)); };
    if (error.code != Code::TlsFailed || text(u"pinned").isEmpty() || text(u"presented").isEmpty())
        return std::nullopt;
    QStringList nodes;
    const QStringList addresses = endpoint.address.split(QLatin1Char(','));
    for (const QString &address : addresses) {
        const QString pin = address.section(QLatin1Char('#'), 1);
        if (!pin.isEmpty() && bare(pin) == bare(text(u"pinned")))
            nodes.append(address.section(QLatin1Char('#'), 0, 0));
    }
    // Nodes may share a certificate; which of them showed another one says who answered.
    if (nodes.size() > 1)
        nodes.removeIf([answered = text(u"endpoint")](const QString &node) { return !isOf(node, answered); });
    if (nodes.size() != 1)
        return std::nullopt;
    return ChangedCertificate{nodes.first(),   text(u"pinned"), text(u"presented"), text(u"subject"),
                              text(u"issuer"), text(u"from"),   text(u"until")};
}

operations::Intent trustIntent(const EndpointId &endpoint, const ChangedCertificate &change)
{
    return {operations::OperationId::parse(QStringLiteral("wingman.endpoint.trust")).value(),
            {inventory::TargetRef::configuration(QStringLiteral("endpoint/") + endpoint.text())},
            {{QStringLiteral("node"), change.node}, {QStringLiteral("fingerprint"), change.now}},
            {},
            {}};
}

CertificateChange::CertificateChange(QWidget *parent)
    : FlowBox(parent),
      m_title(new TextLabel(QStringLiteral("certificateTitle"), this)),
      m_words(new TextLabel(QStringLiteral("certificateWords"), this)),
      m_beforeTitle(new TextLabel(QStringLiteral("certificateBeforeTitle"), this, Text::Small, Role::Muted)),
      m_before(new TextLabel(QStringLiteral("certificateBefore"), this, Text::Small)),
      m_nowTitle(new TextLabel(QStringLiteral("certificateNowTitle"), this, Text::Small, Role::Muted)),
      m_now(new TextLabel(QStringLiteral("certificateNow"), this, Text::Small)),
      m_trust(new QPushButton(this))
{
    setObjectName(QStringLiteral("certificateChange"));
    m_title->setStrong(true);
    m_title->setTone(Tone::Danger);
    m_words->setWordWrap(true);
    for (TextLabel *fingerprint : {m_before, m_now}) {
        fingerprint->setMono(true);
        fingerprint->setSelectable(true);
    }
    m_trust->setObjectName(QStringLiteral("certificateTrust"));
    m_trust->setAutoDefault(false);
    setKind(m_trust, ButtonKind::Danger);
    auto *side = new QGridLayout;
    side->setHorizontalSpacing(pixels(Space::L));
    side->setVerticalSpacing(pixels(Space::XS));
    side->addWidget(m_beforeTitle, 0, 0);
    side->addWidget(m_nowTitle, 0, 1);
    side->addWidget(m_before, 1, 0);
    side->addWidget(m_now, 1, 1);
    side->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::S));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(side);
    column->addWidget(m_trust, 0, Qt::AlignLeft);
    connect(m_trust, &QAbstractButton::clicked, this, &CertificateChange::trustRequested);
    setChange(std::nullopt);
}

void CertificateChange::setChange(const std::optional<ChangedCertificate> &change)
{
    m_change = change;
    setVisible(change.has_value());
    retranslate();
}

void CertificateChange::retranslate()
{
    m_title->setText(tr("Another certificate than the one you accepted"));
    m_beforeTitle->setText(tr("Accepted before"));
    m_nowTitle->setText(tr("Shown now"));
    m_trust->setText(tr("Trust the new one…"));
    m_trust->setAccessibleName(tr("Trust the new certificate"));
    m_trust->setAccessibleDescription(tr("Opens the plan, which asks for the beginning of the new fingerprint."));
    m_trust->setToolTip(m_trust->accessibleDescription());
    if (!m_change)
        return;
    m_words->setText(
        tr("%1 was not spoken to, and no login was sent. Nodes renew their certificates now and then; "
           "somebody in between would look the same. The new one is for %2, issued by %3, good from %4 "
           "until %5: compare it with what the node itself shows before you trust it.")
            .arg(inert(m_change->node), m_change->subject, m_change->issuer, m_change->from, m_change->until));
    m_before->setText(inLines(m_change->before));
    m_before->setAccessibleName(tr("Accepted before: %1").arg(m_change->before));
    m_now->setText(inLines(m_change->now));
    m_now->setAccessibleName(tr("Shown now: %1").arg(m_change->now));
}

void CertificateChange::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
