// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet says and allows at each moment, all of it told anew.
#include "configuration/saved_endpoints.h"
#include "dialogs/add_cluster_sheet.h"
#include "dialogs/login_form.h"
#include "dialogs/node_addresses.h"
#include "dialogs/way_rows.h"
#include "link/unusable.h"
#include "widgets/format.h"
#include "widgets/label_column.h"
#include "widgets/link_button.h"
#include "widgets/message_banner.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace wingman::ui {

QString AddClusterSheet::addressProblem() const
{
    if (m_nodes->addresses().isEmpty())
        return tr("The address of a node is needed.");
    inventory::Endpoint judged = endpoint();
    judged.id = EndpointId::parse(QStringLiteral("cluster")).value();
    const auto valid = configuration::validateEndpoint(judged);
    return valid ? QString() : tr("This address does not go: %1.").arg(inert(valid.error().arguments.text(u"reason")));
}

QString AddClusterSheet::nameProblem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("A name is needed: letters, digits, dots and dashes.");
    const auto id = EndpointId::parse(name);
    if (!id)
        return tr("This name does not go: %1.").arg(inert(id.error().arguments.text(u"reason")));
    return takenNames(m_links.feed).contains(name) ? tr("“%1” is taken; choose another name.").arg(name) : QString();
}

QString AddClusterSheet::refusal() const
{
    if (m_links.feed.hasOverview()) {
        const Overview &overview = m_links.feed.overview();
        if (!identity::permits(overview.actor.role, identity::Permission::ManageEndpoints))
            return tr("An admin may do this; you are %1.").arg(identity::roleName(overview.actor.role));
        if (!overview.posture.lockdownReasons.isEmpty())
            return tr("Nothing can be changed until the lockdown is lifted.");
    }
    for (const QString &why : {addressProblem(), m_login->problem(), nameProblem()}) {
        if (!why.isEmpty())
            return why;
    }
    if (!m_nodes->undecided().isEmpty())
        return tr("Compare the fingerprint of every node, and say so, before a login goes there.");
    return {};
}

void AddClusterSheet::showState()
{
    const bool done = m_left.has_value();
    Message message;
    if (done) {
        message.kind = MessageKind::Partial;
        message.title = tr("It is saved, and the login is in the keychain");
        message.sentence = tr("%1 in %2 are not needed any more, and hold it in clear.")
                               .arg(QLocale().createSeparatedList(m_left->files), inert(m_left->folder));
        message.primary = tr("&Remove them…");
        message.secondary = tr("&Keep them");
    }
    m_done->setMessage(message);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nodes, m_login, m_name, m_ca, m_test})
        part->setEnabled(!done && !m_isKeeping);
    m_engine->setVisible(!done);
    const QString name = nameProblem();
    const bool scolds = m_isNameTyped || !m_nodes->addresses().isEmpty();
    m_problem->setText(scolds && !done ? name : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_name->setAccessibleDescription(m_problem->text());
    alignLabels(*this);
    showWay();
    showButtons();
}

void AddClusterSheet::showWay()
{
    WayVerdict verdict{
        tr("Not tried yet. First the certificates are looked at; a login only goes to nodes that somebody "
           "vouches for."),
        {},
        Tone::Muted};
    const QString why = addressProblem();
    if (!m_untold.isEmpty() && !m_isTesting)
        verdict = {m_untold, {}, Tone::Warn};
    else if (!why.isEmpty())
        verdict.sentence = why;
    else if (m_isTesting && !m_looked.isEmpty())
        verdict = {tr("Looking at the certificate of %1…").arg(inert(m_looked)), {}, Tone::Accent};
    else if (m_isTesting)
        verdict = {tr("Trying the login…"), {}, Tone::Accent};
    else if (!m_nodes->undecided().isEmpty())
        verdict = {tr("Compare the fingerprints above and accept them; then the test goes on."),
                   tr("No login was sent."), Tone::Warn};
    else if (m_result)
        verdict = verdictOf(*m_result);
    else if (m_nodes->unseen().isEmpty() && !m_login->problem().isEmpty())
        verdict.sentence = tr("The nodes are known. With a login the rest of the way can be tried.");
    m_verdict->setText(verdict.sentence);
    m_verdict->setTone(verdict.tone);
    m_verdict->setStrong(verdict.tone != Tone::Muted);
    m_fix->setText(verdict.fix);
    m_fix->setVisible(!verdict.fix.isEmpty());
    m_way->setVisible(m_result.has_value() || m_isTesting);
    if (m_result || m_isTesting)
        m_way->setWay(wayTo(endpoint(), m_result, m_isTesting));
}

void AddClusterSheet::showButtons()
{
    const QString why = addressProblem();
    m_test->setText(m_isTesting ? tr("&Stop the test") : tr("&Test"));
    m_test->setAccessibleName(m_isTesting ? tr("Stop the test") : tr("Test the way to this cluster"));
    m_test->setEnabled(!m_left && (m_isTesting || why.isEmpty()));
    m_test->setToolTip(why.toHtmlEscaped());
    m_test->setAccessibleDescription(why);
    const QString refused = m_isKeeping ? tr("Keeping the login in the keychain…") : refusal();
    const QString name = m_name->text().trimmed();
    m_add->setText(refused.isEmpty() ? tr("&Add “%1”…").arg(inert(name)) : tr("&Add…"));
    m_add->setAccessibleName(QString(m_add->text()).remove(QLatin1Char('&')));
    m_add->setEnabled(refused.isEmpty() && !m_left);
    m_add->setToolTip(refused.toHtmlEscaped());
    m_add->setAccessibleDescription(refused.isEmpty() ? tr("Keeps the login in the keychain, then opens the plan.")
                                                      : refused);
    m_add->setVisible(!m_left);
    m_close->setText(m_left ? tr("Close") : tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
}

void AddClusterSheet::retranslate()
{
    setTitle(tr("Add a Proxmox cluster"));
    setSubtitle(tr("It is only read until a change is planned there."));
    m_engine->setText(tr("It is a Docker engine instead"));
    m_engine->setAccessibleName(m_engine->text());
    m_whereTitle->setText(tr("Where it is"));
    m_authority->setText(tr("Trust a certificate authority of your own…"));
    m_authority->setAccessibleName(m_authority->text());
    m_caTitle->setText(tr("Certificate a&uthority"));
    m_ca->setPlaceholderText(tr("The full path of a PEM file, such as pve-root-ca.pem"));
    m_ca->setAccessibleName(tr("Certificate authority"));
    m_whoTitle->setText(tr("How we are let in"));
    m_nameTitle->setText(tr("&Name"));
    m_name->setPlaceholderText(tr("What you call it: home, rack"));
    m_name->setAccessibleName(tr("Name"));
    m_wayTitle->setText(tr("The way there"));
    m_help->setText(tr("What is an endpoint?"));
    m_help->setAccessibleName(tr("Open the help on endpoints"));
    showState();
}

void AddClusterSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QTimer::singleShot(0, this, [this] { alignLabels(*this); }); // the parts hear of the language after their sheet
    }
    Sheet::changeEvent(event);
}

} // namespace wingman::ui
