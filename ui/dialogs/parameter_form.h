// SPDX-License-Identifier: GPL-3.0-or-later
// What an operation has to be told before it can be planned: one field for each of its parameters, judged while they
// are typed with the core's own rules.
#pragma once

#include "inventory/store.h"
#include "operations/operation.h"
#include "theme/theme.h"
#include "widgets/flow_box.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace wingman::ui {

class TextLabel;

/// Whether somebody is asked before this is planned: a required value is missing, or nothing was said at all and not
/// everything has a default (what is to change, what a clone is to be called). Pure.
bool isAskedFor(const operations::OperationSpec &spec, const operations::Parameters &given);

/// Values that are known here and would fit: storages that take backups, nodes, disks. Pure.
QStringList suggestionsFor(const operations::OperationSpec &spec, const QString &parameter,
                           const QList<inventory::TargetRef> &targets, const inventory::Store &store);

/// Owned by its sheet. Thread: the window's.
class ParameterForm final : public FlowBox
{
    Q_OBJECT
public:
    ParameterForm(const operations::OperationSpec &spec, QWidget *parent);

    void setValue(const QString &parameter, const operations::ParameterValue &value);
    void setSuggestions(const QString &parameter, const QStringList &values);

    /// What was typed; empty fields that need not be filled are left out.
    operations::Parameters values() const;
    /// Why it cannot be planned so, one sentence; empty: it can.
    QString problem() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();
    /// Enter in one of the fields.
    void entered();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        operations::ParameterSpec spec;
        TextLabel *title = nullptr;
        QComboBox *box = nullptr;   // text, numbers and choices
        QCheckBox *check = nullptr; // yes or no
        TextLabel *problem = nullptr;
        bool isTouched = false; // an empty form is not scolded
    };

    void add(const operations::ParameterSpec &spec);
    std::optional<operations::ParameterValue> valueOf(const Field &field) const;
    QString problemOf(const Field &field) const;
    void edited(int position);
    void retranslate();

    operations::OperationSpec m_spec;
    QGridLayout *m_grid;
    QList<Field> m_fields;
};

} // namespace wingman::ui
