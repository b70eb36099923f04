// SPDX-License-Identifier: GPL-3.0-or-later
// What lets us into a cluster, typed in one of three ways: a token as one text, a token in its parts, a user with a
// password. What was typed leaves by login() and is emptied by clear(); it is never shown.
#pragma once

#include "link/login_link.h"
#include "theme/theme.h"
#include "widgets/flow_box.h"

class QGridLayout;
class QLineEdit;

namespace wingman::ui {

class LinkButton;
class Segmented;
class TextLabel;

/// Owned by its sheet. Thread: the window's.
class LoginForm final : public FlowBox
{
    Q_OBJECT
public:
    explicit LoginForm(QWidget *parent = nullptr);

    /// user@realm!name:value or user@realm:password; null while something is missing. An imported one is given as it
    /// is.
    GivenSecret login() const;
    /// Why there is no login yet, one sentence; empty: there is.
    QString problem() const;
    /// What the cluster knows us by, for sentences: "root@pam!console"; empty while it is not known.
    QString who() const;
    /// In place of what is typed, until somebody types.
    void setImported(const ImportedLogin &imported);
    const std::optional<ImportedLogin> &imported() const { return m_imported; }
    void clear();

Q_SIGNALS:
    void changed();
    void entered();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Part : int { Token, User, TokenName, TokenValue, Password, parts };
    struct Field
    {
        TextLabel *title = nullptr;
        QLineEdit *edit = nullptr;
    };

    void add(Part part, const char *name, bool isSecret);
    bool isShown(Part part) const;
    QString text(Part part) const;
    void retranslate();

    Segmented *m_ways;
    QGridLayout *m_grid;
    Field m_fields[parts];
    TextLabel *m_note;
    LinkButton *m_import;
    std::optional<ImportedLogin> m_imported;
};

} // namespace wingman::ui
