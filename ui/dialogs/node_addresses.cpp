// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/node_addresses.h"

#include "base/redaction.h"
#include "widgets/link_button.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int mostNodes = 16;
constexpr qsizetype pairsPerLine = 16;

/// In two lines of sixteen bytes, so that it can be compared with what stands elsewhere.
QString inLines(const QString &fingerprint)
{
    constexpr qsizetype width = pairsPerLine * 3;
    return fingerprint.size() <= width ? fingerprint
                                       : fingerprint.left(width) + QLatin1Char('\n') + fingerprint.mid(width);
}

} // namespace

std::optional<ShownCertificate> shownIn(const Error &error)
{
    if (error.code != Code::TlsFailed || !error.arguments.contains(QStringLiteral("presented")))
        return std::nullopt;
    const auto text = [&](const char16_t *name) { return inert(error.arguments.text(name)); };
    return ShownCertificate{text(u"presented"), text(u"subject"), text(u"issuer"), text(u"from"), text(u"until")};
}

QString normalAddress(const QString &typed)
{
    QString host = typed.trimmed();
    if (host.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive))
        host = host.mid(8);
    while (host.endsWith(QLatin1Char('/')))
        host.chop(1);
    if (host.isEmpty())
        return {};
    const bool isBareV6 = host.count(QLatin1Char(':')) > 1 && !host.startsWith(QLatin1Char('['));
    if (isBareV6)
        host = QLatin1Char('[') + host + QLatin1Char(']');
    const qsizetype end = host.lastIndexOf(QLatin1Char(']'));
    if (host.indexOf(QLatin1Char(':'), std::max<qsizetype>(end, 0)) < 0)
        host += QStringLiteral(":8006");
    return QStringLiteral("https://") + host;
}

NodeAddresses::NodeAddresses(QWidget *parent)
    : FlowBox(parent),
      m_column(new QVBoxLayout(this)),
      m_rowsColumn(new QVBoxLayout),
      m_more(new LinkButton(QStringLiteral("nodeMore"), this))
{
    setObjectName(QStringLiteral("nodeAddresses"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(pixels(Space::S));
    m_rowsColumn->setSpacing(pixels(Space::S));
    m_column->addLayout(m_rowsColumn);
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        add({});
        m_rows.last().edit->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    add({});
    retranslate();
}

void NodeAddresses::add(const QString &address)
{
    const QString base = QStringLiteral("node%1").arg(m_made++);
    Row row;
    row.box = new QWidget(this);
    row.box->setObjectName(base);
    row.title = new TextLabel(base + QStringLiteral("Title"), row.box);
    row.edit = new QLineEdit(address, row.box);
    row.edit->setObjectName(base + QStringLiteral("Address"));
    row.title->setBuddy(row.edit);
    row.remove = new QPushButton(row.box);
    row.remove->setObjectName(base + QStringLiteral("Remove"));
    row.remove->setAutoDefault(false);
    row.state = new TextLabel(base + QStringLiteral("State"), row.box, Text::Small, Role::Muted);
    row.state->setWordWrap(true);
    row.fingerprint = new TextLabel(base + QStringLiteral("Fingerprint"), row.box, Text::Small);
    row.fingerprint->setMono(true);
    row.fingerprint->setSelectable(true);
    row.accept = new QCheckBox(row.box);
    row.accept->setObjectName(base + QStringLiteral("Accept"));
    auto *line = new QHBoxLayout;
    line->setSpacing(pixels(Space::M));
    line->addWidget(row.title);
    line->addWidget(row.edit, 1);
    line->addWidget(row.remove);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::XS));
    column->addLayout(line);
    column->addWidget(row.state);
    column->addWidget(row.fingerprint);
    column->addWidget(row.accept);
    m_rowsColumn->addWidget(row.box);
    m_rows.append(row);
    connect(row.edit, &QLineEdit::textEdited, this, [this, box = row.box] {
        for (Row &one : m_rows) {
            if (one.box == box)
                forget(one);
        }
        retranslate();
        Q_EMIT changed();
    });
    connect(row.edit, &QLineEdit::returnPressed, this, &NodeAddresses::entered);
    connect(row.remove, &QAbstractButton::clicked, this, [this, box = row.box] { removeRow(box); });
    connect(row.accept, &QAbstractButton::clicked, this, [this] {
        retranslate();
        Q_EMIT changed();
        Q_EMIT decided();
    });
    retranslate();
}

void NodeAddresses::removeRow(QWidget *box)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).box == box && m_rows.size() > 1) {
            m_rows.removeAt(i);
            box->deleteLater();
            box->hide();
            break;
        }
    }
    retranslate();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void NodeAddresses::setAddresses(const QStringList &addresses)
{
    while (m_rows.size() > 1)
        m_rows.takeLast().box->deleteLater();
    forget(m_rows.first());
    m_rows.first().edit->setText(addresses.value(0));
    for (const QString &address : addresses.mid(1))
        add(address);
    retranslate();
    Q_EMIT changed();
}

QStringList NodeAddresses::addresses() const
{
    QStringList all;
    for (const Row &row : m_rows)
        all.append(normalAddress(row.edit->text()));
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QString NodeAddresses::text() const
{
    QStringList all;
    QStringList seen;
    for (const Row &row : m_rows) {
        const QString address = normalAddress(row.edit->text());
        if (address.isEmpty() || seen.contains(address))
            continue;
        seen.append(address);
        const bool isAccepted = row.shown && row.accept->isChecked();
        all.append(isAccepted ? address + QLatin1Char('#') + row.shown->fingerprint : address);
    }
    return all.join(QLatin1Char(','));
}

QStringList NodeAddresses::unseen() const
{
    QStringList all;
    QStringList seen;
    for (const Row &row : m_rows) {
        const QString address = normalAddress(row.edit->text());
        if (address.isEmpty() || seen.contains(address))
            continue;
        seen.append(address); // what is found out of an address is told to its first row
        if (!row.shown && !row.isTrusted && row.silence.isEmpty())
            all.append(address);
    }
    return all;
}

QStringList NodeAddresses::undecided() const
{
    QStringList all;
    for (const Row &row : m_rows) {
        if (row.shown && !row.accept->isChecked())
            all.append(normalAddress(row.edit->text()));
    }
    return all;
}

NodeAddresses::Row *NodeAddresses::rowOf(const QString &address)
{
    for (Row &row : m_rows) {
        if (normalAddress(row.edit->text()) == address)
            return &row;
    }
    return nullptr;
}

void NodeAddresses::forget(Row &row)
{
    row.shown.reset();
    row.isTrusted = false;
    row.silence.clear();
    row.accept->setChecked(false);
}

void NodeAddresses::forget()
{
    for (Row &row : m_rows)
        forget(row);
    retranslate();
}

void NodeAddresses::lookAgain()
{
    for (Row &row : m_rows)
        row.silence.clear();
    retranslate();
}

void NodeAddresses::setShown(const QString &address, const ShownCertificate &certificate)
{
    if (Row *row = rowOf(address)) {
        forget(*row);
        row->shown = certificate;
        retranslate();
    }
}

void NodeAddresses::setTrusted(const QString &address)
{
    if (Row *row = rowOf(address)) {
        forget(*row);
        row->isTrusted = true;
        retranslate();
    }
}

void NodeAddresses::setSilent(const QString &address, const QString &why)
{
    if (Row *row = rowOf(address)) {
        forget(*row);
        row->silence = why;
        retranslate();
    }
}

void NodeAddresses::show(const Row &row, int position)
{
    row.title->setText(position == 0 ? tr("A&ddress") : tr("Node %1").arg(position + 1));
    const QString name = position == 0 ? tr("Address of a node") : tr("Address of node %1").arg(position + 1);
    row.edit->setAccessibleName(name);
    row.edit->setPlaceholderText(tr("pve1.example or https://10.0.0.11:8006"));
    row.remove->setText(tr("Remove"));
    row.remove->setAccessibleName(tr("Remove the address of node %1").arg(position + 1));
    row.remove->setVisible(m_rows.size() > 1);
    QString state;
    Tone tone = Tone::Muted;
    if (row.shown && row.accept->isChecked()) {
        state = tr("You accepted this certificate. Another one will be refused from now on.");
        tone = Tone::Ok;
    } else if (row.shown) {
        state = tr("Nobody vouches for its certificate: %1, issued by %2, good from %3 until %4. Compare the SHA-256 "
                   "fingerprint with what the node itself shows under Certificates, or with “pvenode cert info”.")
                    .arg(row.shown->subject, row.shown->issuer, row.shown->from, row.shown->until);
        tone = Tone::Warn;
    } else if (row.isTrusted) {
        state = tr("An authority that is trusted here vouches for its certificate.");
        tone = Tone::Ok;
    } else if (!row.silence.isEmpty()) {
        state = row.silence;
        tone = Tone::Danger;
    }
    row.state->setText(state);
    row.state->setTone(tone == Tone::Muted ? std::nullopt : std::optional(tone));
    row.state->setVisible(!state.isEmpty());
    row.fingerprint->setText(row.shown ? inLines(row.shown->fingerprint) : QString());
    row.fingerprint->setVisible(row.shown.has_value());
    row.fingerprint->setAccessibleName(row.shown ? tr("SHA-256 fingerprint %1").arg(row.shown->fingerprint)
                                                 : QString());
    row.accept->setText(tr("I compared it: this is the node's certificate"));
    row.accept->setAccessibleName(row.accept->text());
    row.accept->setVisible(row.shown.has_value());
    row.edit->setAccessibleDescription(state);
}

void NodeAddresses::retranslate()
{
    for (int i = 0; i < m_rows.size(); ++i)
        show(m_rows.at(i), i);
    setFocusProxy(m_rows.first().edit);
    m_more->setText(tr("Another node of this cluster"));
    m_more->setAccessibleName(tr("Add the address of another node, used when the first does not answer"));
    m_more->setVisible(m_rows.size() < mostNodes);
}

void NodeAddresses::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
