// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/parameter_form.h"

#include "base/redaction.h"
#include "widgets/declared_words.h"
#include "widgets/text_label.h"
#include "widgets/wrapped_check.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <algorithm>

namespace wingman::ui {
namespace {

using operations::ParameterSpec;
using Type = ParameterSpec::Type;

/// Shows that it can be opened only where something is in it.
class Suggestions final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override
    {
        QComboBox::initStyleOption(option);
        option->subControls.setFlag(QStyle::SC_ComboBoxArrow, count() > 0);
    }
};

/// One of those that are left as they are unless somebody says otherwise: neither is not "no".
bool isYesNoOrNeither(const ParameterSpec &spec)
{
    return spec.type == Type::Boolean && !spec.defaultValue;
}

bool isText(const ParameterSpec &spec)
{
    return spec.type == Type::Text || spec.type == Type::Integer;
}

/// Those of the node that take this kind of content.
QStringList storagesOf(const inventory::Snapshot &snapshot, const QString &node, const QString &content)
{
    QStringList names;
    for (const inventory::Storage &storage : snapshot.storages) {
        if (storage.node == node && storage.content.contains(content))
            names.append(storage.name);
    }
    names.removeDuplicates();
    return names;
}

QString contentFor(const operations::OperationSpec &spec, const inventory::TargetRef &target)
{
    if (spec.id.text() == QStringLiteral("proxmox.guest.backup"))
        return QStringLiteral("backup");
    return target.kind == inventory::TargetKind::Lxc ? QStringLiteral("rootdir") : QStringLiteral("images");
}

QStringList otherNodesOf(const inventory::Snapshot &snapshot, const QString &node)
{
    QStringList names;
    for (const inventory::Node &one : snapshot.nodes) {
        if (one.id.text() != node && one.status == QStringLiteral("online"))
            names.append(one.id.text());
    }
    return names;
}

/// The addresses of all guests that are no templates.
QStringList guestsOf(const inventory::Store &store)
{
    QStringList addresses;
    const auto entries = store.entries();
    for (const inventory::Store::Entry &entry : entries) {
        if (!entry.snapshot)
            continue;
        for (const inventory::Guest &guest : entry.snapshot->guests) {
            const auto kind =
                guest.kind == inventory::GuestKind::Qemu ? inventory::TargetKind::Qemu : inventory::TargetKind::Lxc;
            const inventory::TargetRef ref{inventory::Platform::Proxmox, entry.endpoint.id, kind, guest.node,
                                           QString::number(guest.vmid)};
            if (!guest.isTemplate)
                addresses.append(ref.text());
        }
    }
    return addresses;
}

} // namespace

bool isAskedFor(const operations::OperationSpec &spec, const operations::Parameters &given)
{
    const auto missing = [&](const ParameterSpec &one) { return !one.defaultValue && !given.contains(one.name); };
    const auto &all = spec.parameters;
    if (std::any_of(all.cbegin(), all.cend(), [&](const auto &one) { return one.required && missing(one); }))
        return true;
    return given.isEmpty() && std::any_of(all.cbegin(), all.cend(), missing);
}

QStringList suggestionsFor(const operations::OperationSpec &spec, const QString &parameter,
                           const QList<inventory::TargetRef> &targets, const inventory::Store &store)
{
    if (spec.id.text() == QStringLiteral("wingman.endpoint.guest"))
        return guestsOf(store);
    if (spec.platform != inventory::Platform::Proxmox || targets.isEmpty())
        return {};
    const auto entry = store.entry(targets.first().endpoint);
    if (!entry || !entry->snapshot)
        return {};
    const QString node = targets.first().node;
    if (parameter == QStringLiteral("storage"))
        return storagesOf(*entry->snapshot, node, contentFor(spec, targets.first()));
    if (parameter == QStringLiteral("target") || parameter == QStringLiteral("node"))
        return otherNodesOf(*entry->snapshot, node);
    return {};
}

ParameterForm::ParameterForm(const operations::OperationSpec &spec, QWidget *parent)
    : FlowBox(parent), m_spec(spec), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("parameterForm"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::S));
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    for (const ParameterSpec &one : m_spec.parameters)
        add(one);
    retranslate();
}

void ParameterForm::add(const ParameterSpec &spec)
{
    const int position = static_cast<int>(m_fields.size());
    const QString base = QStringLiteral("parameter_") + spec.name;
    Field field{spec};
    field.problem = new TextLabel(base + QStringLiteral("Problem"), this, Text::Small);
    field.problem->setTone(Tone::Danger);
    field.problem->setWordWrap(true);
    field.problem->hide();
    const int row = m_grid->rowCount();
    if (spec.type == Type::Boolean && !isYesNoOrNeither(spec)) {
        field.check = new WrappedCheck(this);
        field.check->setObjectName(base);
        field.check->setChecked(operations::textOf(*spec.defaultValue) == QStringLiteral("true"));
        m_grid->addWidget(field.check, row, 0, 1, 2);
        connect(field.check, &QCheckBox::toggled, this, [this, position] { edited(position); });
    } else {
        field.title = new TextLabel(base + QStringLiteral("Title"), this);
        field.title->setWordWrap(true);
        field.box = new Suggestions(this);
        field.box->setObjectName(base);
        field.box->setEditable(isText(spec));
        field.box->setInsertPolicy(QComboBox::NoInsert);
        field.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field.title->setBuddy(field.box);
        if (isYesNoOrNeither(spec)) {
            field.box->addItems({{}, {}, {}}); // retranslate() says which
        } else if (!isText(spec)) {
            if (!spec.required)
                field.box->addItem({});
            field.box->addItems(spec.choices);
        } else {
            field.box->lineEdit()->setObjectName(base + QStringLiteral("Edit"));
            connect(field.box->lineEdit(), &QLineEdit::returnPressed, this, &ParameterForm::entered);
        }
        if (spec.defaultValue)
            field.box->setCurrentText(operations::textOf(*spec.defaultValue));
        m_grid->addWidget(field.title, row, 0);
        m_grid->addWidget(field.box, row, 1);
        connect(field.box, &QComboBox::currentTextChanged, this, [this, position] { edited(position); });
    }
    m_grid->addWidget(field.problem, row + 1, 1);
    m_fields.append(field);
}

void ParameterForm::edited(int position)
{
    m_fields[position].isTouched = true;
    retranslate();
    Q_EMIT changed();
}

void ParameterForm::setValue(const QString &parameter, const operations::ParameterValue &value)
{
    for (Field &field : m_fields) {
        if (field.spec.name != parameter)
            continue;
        if (field.check)
            field.check->setChecked(operations::textOf(value) == QStringLiteral("true"));
        else if (isYesNoOrNeither(field.spec))
            field.box->setCurrentIndex(operations::textOf(value) == QStringLiteral("true") ? 1 : 2);
        else
            field.box->setCurrentText(operations::textOf(value));
    }
}

void ParameterForm::setSuggestions(const QString &parameter, const QStringList &values)
{
    for (Field &field : m_fields) {
        if (field.spec.name != parameter || !field.box || !isText(field.spec) || values.isEmpty())
            continue;
        const QString now = field.box->currentText();
        field.box->clear();
        field.box->addItems(values);
        field.box->setCurrentText(now.isEmpty() && values.size() == 1 && field.spec.required ? values.first() : now);
    }
}

std::optional<operations::ParameterValue> ParameterForm::valueOf(const Field &field) const
{
    if (field.check)
        return operations::ParameterValue(field.check->isChecked());
    if (isYesNoOrNeither(field.spec))
        return field.box->currentIndex() <= 0
                   ? std::nullopt
                   : std::optional(operations::ParameterValue(field.box->currentIndex() == 1));
    const QString text = field.box->currentText().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (field.spec.type == Type::Integer && isNumber)
        return operations::ParameterValue(number);
    return operations::ParameterValue(text);
}

operations::Parameters ParameterForm::values() const
{
    operations::Parameters values;
    for (const Field &field : m_fields) {
        if (const auto value = valueOf(field))
            values.insert(field.spec.name, *value);
    }
    return values;
}

QString ParameterForm::problemOf(const Field &field) const
{
    const auto value = valueOf(field);
    if (!value)
        return field.spec.required ? tr("It is needed.") : QString();
    // One at a time, by the rules that the core asks again.
    operations::OperationSpec alone = m_spec;
    alone.parameters = {field.spec};
    const auto valid = operations::validateParameters(alone, {{field.spec.name, *value}});
    return valid ? QString() : tr("This does not go: %1.").arg(inert(valid.error().arguments.text(u"reason")));
}

QString ParameterForm::problem() const
{
    for (const Field &field : m_fields) {
        if (const QString why = problemOf(field); !why.isEmpty())
            return tr("%1: %2", "a field, and what is wrong with it").arg(inert(declaredText(field.spec.title)), why);
    }
    return isAskedFor(m_spec, values()) ? tr("Give at least one of them.") : QString();
}

QWidget *ParameterForm::firstField() const
{
    if (m_fields.isEmpty())
        return nullptr;
    const Field &first = m_fields.first();
    return first.check ? static_cast<QWidget *>(first.check) : first.box;
}

void ParameterForm::retranslate()
{
    for (const Field &field : m_fields) {
        const QString title = inert(declaredText(field.spec.title));
        const QString said = field.isTouched ? problemOf(field) : QString();
        field.problem->setText(said);
        field.problem->setVisible(!said.isEmpty());
        if (field.check) {
            field.check->setText(title);
            field.check->setAccessibleName(title);
            continue;
        }
        field.title->setText(title);
        field.box->setAccessibleName(title);
        field.box->setAccessibleDescription(said);
        if (isYesNoOrNeither(field.spec)) {
            field.box->setItemText(0, tr("As it is"));
            field.box->setItemText(1, tr("Yes"));
            field.box->setItemText(2, tr("No"));
        }
        if (field.box->isEditable()) {
            field.box->lineEdit()->setAccessibleName(title);
            field.box->lineEdit()->setPlaceholderText(field.spec.required ? QString() : tr("Need not be given"));
        }
    }
}

void ParameterForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FlowBox::changeEvent(event);
}

} // namespace wingman::ui
