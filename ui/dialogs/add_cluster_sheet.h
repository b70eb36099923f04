// SPDX-License-Identifier: GPL-3.0-or-later
// Adding a Proxmox cluster: its nodes' addresses, whose certificates are compared once; a login, which goes to the
// keychain; the way there, layer by layer; saved through its plan.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "widgets/sheet.h"

class QLineEdit;
class QPushButton;

namespace wingman::ui {

class LinkButton;
class LoginForm;
class MessageBanner;
class NodeAddresses;
class SectionLabel;
class TextLabel;
class WayRows;

/// No byte of a login goes to a host whose certificate nobody vouches for. What was kept for a plan that was given up
/// is taken out of the keychain again. Made for one opening. Owned by the window. Thread: the window's.
class AddClusterSheet final : public Sheet
{
    Q_OBJECT
public:
    AddClusterSheet(const Links &links, Navigator &navigator, QWidget *window);
    ~AddClusterSheet() override;

    /// As a folder was chosen for the import.
    void importFrom(const QString &folder);

Q_SIGNALS:
    /// It is saved, and there.
    void added(const wingman::EndpointId &endpoint);
    /// It is a Docker engine after all.
    void engineRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void chooseFolder();
    void test();
    void lookAtNext();
    void tryLogin();
    void stop(const QString &why);
    void forgetTest();
    void add();
    void keep(const QString &wanted);
    void forgetUnlessWanted(const QString &kept);
    void openPlan();
    void end(const execution::Record &record);
    void finish();
    void leave();
    inventory::Endpoint endpoint() const;
    QString reference() const;
    QString addressProblem() const;
    QString nameProblem() const;
    QString refusal() const;
    void showState();
    void showWay();
    void showButtons();
    void retranslate();

    Links m_links;
    Navigator &m_navigator;
    Cancel m_cancel; // of the test that goes on
    Cancel m_importCancel;
    LinkButton *m_engine;
    MessageBanner *m_done;
    SectionLabel *m_whereTitle;
    NodeAddresses *m_nodes;
    LinkButton *m_authority;
    TextLabel *m_caTitle;
    QLineEdit *m_ca;
    SectionLabel *m_whoTitle;
    LoginForm *m_login;
    TextLabel *m_nameTitle;
    QLineEdit *m_name;
    TextLabel *m_problem;
    SectionLabel *m_wayTitle;
    QPushButton *m_test;
    TextLabel *m_verdict;
    TextLabel *m_fix;
    WayRows *m_way;
    LinkButton *m_help;
    QPushButton *m_close;
    QPushButton *m_add;

    QString m_looked; // the address that is being looked at
    std::optional<diagnostics::CheckResult> m_result;
    QString m_untold; // why there is no result
    bool m_isTesting = false;
    bool m_isKeeping = false;
    bool m_isNameTyped = false;
    QString m_kept;                      // the reference under which the login lies, until it is saved
    std::optional<EndpointId> m_saved;   // by its plan; shown when it is there
    std::optional<ImportedLogin> m_left; // saved, and these files are not needed any more
};

} // namespace wingman::ui
