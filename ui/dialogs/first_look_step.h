// SPDX-License-Identifier: GPL-3.0-or-later
// First run, step 1: what to look at.
#pragma once

#include "dialogs/found_engines.h"
#include "link/links.h"
#include "widgets/flow_box.h"

namespace wingman::ui {

class TextLabel;

/// Owned by its sheet. Thread: the window's.
class FirstLookStep final : public FlowBox
{
    Q_OBJECT
public:
    enum class Wish : quint8 {
        Endpoint,      // one that is there already
        Engine,        // one that was found and has to be added
        Demonstration, // everything, the made-up world with it
        Cluster,       // of Proxmox, to be added
        Address,       // one that is to be typed
    };

    explicit FirstLookStep(const Links &links, QWidget *parent = nullptr);

    void look();
    Wish wish() const;
    /// With Endpoint and Engine.
    const Discovered *chosen() const { return m_found->chosen(); }
    QWidget *focusTarget() const { return m_found->checkedRow(); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeKnown();
    void retranslate();

    Links m_links;
    TextLabel *m_words;
    FoundEngines *m_found;
};

} // namespace wingman::ui
