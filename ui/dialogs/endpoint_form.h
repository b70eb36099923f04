// SPDX-License-Identifier: GPL-3.0-or-later
// What an endpoint is made of, typed or taken over from what was found: name, address, and the files of TLS where the
// address goes over the network. Judges while it is typed, with the core's own rules.
#pragma once

#include "inventory/endpoint.h"
#include "theme/theme.h"
#include "widgets/flow_box.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace wingman::ui {

class TextLabel;

/// A name for an endpoint at this address that is still free: the host's, or what its socket is called.
QString proposedName(const QString &address, const QStringList &taken);

/// Reads no file. Owned by its sheet. Thread: the window's.
class EndpointForm final : public FlowBox
{
    Q_OBJECT
public:
    explicit EndpointForm(QWidget *parent = nullptr);

    /// The endpoints that are there already, and the names that cannot be given any more.
    void setKnown(const QList<inventory::Endpoint> &known, const QStringList &taken);
    void setEndpoint(const inventory::Endpoint &endpoint);
    void clear();

    /// As it stands; where the name is not one yet, under a name that stands for it.
    inventory::Endpoint endpoint() const;
    QString name() const;
    /// Why this cannot be reached at all, one sentence; empty: it can be tried.
    QString addressProblem() const;
    /// Why this name cannot be given; empty: it can.
    QString nameProblem() const;
    /// The endpoint that has this address already; null: none.
    const inventory::Endpoint *same() const;
    void focusAddress();

Q_SIGNALS:
    void changed();
    /// The address, by the person.
    void addressTyped();
    /// Enter in one of the fields.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        TextLabel *title = nullptr;
        QLineEdit *edit = nullptr;
        QPushButton *choose = nullptr;
    };
    enum Part : int { Name, Address, Authority, Certificate, Key, ServerName, parts };

    void add(Part part, const char *name, bool isFile);
    void choose(Part part);
    void judge();
    void retranslate();
    QString text(Part part) const;
    QString labelOf(const QString &parameter) const;

    QList<inventory::Endpoint> m_known;
    QStringList m_taken;
    QGridLayout *m_grid;
    Field m_fields[parts];
    TextLabel *m_nameProblem;
    TextLabel *m_addressProblem;
    bool m_isNameTyped = false;
    bool m_isTouched = false; // an empty form is not scolded
};

} // namespace wingman::ui
