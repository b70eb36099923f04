// SPDX-License-Identifier: GPL-3.0-or-later
// Adding an endpoint: choose what was found, or type an address; try it out layer by layer; save it through its plan.
#pragma once

#include "link/links.h"
#include "link/navigator.h"
#include "widgets/sheet.h"

class QPushButton;

namespace wingman::ui {

class EndpointForm;
class FoundEngines;
class LinkButton;
class SectionLabel;
class TextLabel;
class WayRows;

/// The plan sheet opens above it; when the endpoint was saved this one closes and shows it in Fleet. Made for one
/// opening. Owned by the window. Thread: the window's.
class AddEndpointSheet final : public Sheet
{
    Q_OBJECT
public:
    AddEndpointSheet(const Links &links, Navigator &navigator, QWidget *window);
    ~AddEndpointSheet() override;

Q_SIGNALS:
    /// It is saved, and there.
    void added(const wingman::EndpointId &endpoint);
    /// It is a Proxmox cluster, which has a sheet of its own.
    void clusterRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void takeChosen();
    void takeKnown();
    void forgetTest();
    void test();
    void add();
    void end(const execution::Record &record);
    void finish();
    void showWay();
    void showButtons();
    void retranslate();
    QString refusal() const;
    QString refusalBesideForm() const;

    Links m_links;
    Navigator &m_navigator;
    Cancel m_cancel; // of the test that goes on
    FoundEngines *m_found;
    LinkButton *m_cluster;
    SectionLabel *m_formTitle;
    EndpointForm *m_form;
    SectionLabel *m_wayTitle;
    QPushButton *m_test;
    WayRows *m_way;
    TextLabel *m_verdict;
    TextLabel *m_fix;
    LinkButton *m_help;
    QPushButton *m_close;
    QPushButton *m_add;

    std::optional<inventory::Endpoint> m_tried; // what the result speaks of
    std::optional<diagnostics::CheckResult> m_result;
    QString m_untold; // why there is no result
    bool m_isTesting = false;
    std::optional<EndpointId> m_saved; // by its plan; shown when it is there
};

} // namespace wingman::ui
