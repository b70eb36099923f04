// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/list_editor.h"

#include "theme/theme.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>

namespace wingman::ui {
namespace {
constexpr int visibleRows = 5;
}

ListEditor::ListEditor(policy::ListKind kind, bool deny, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_deny(deny),
      m_title(new TextLabel(QStringLiteral("listTitle"), this)),
      m_source(new TextLabel(QStringLiteral("listSource"), this, Text::Small, Role::Muted)),
      m_view(new QListView(this)),
      m_model(new QStringListModel(this)),
      m_entry(new QLineEdit(this)),
      m_problem(new TextLabel(QStringLiteral("listProblem"), this, Text::Small)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("%1_%2").arg(m_deny ? QStringLiteral("deny") : QStringLiteral("allow"),
                                              policy::listKindName(m_kind)));
    m_title->setStrong(true);
    m_source->setWordWrap(true);
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_view->setObjectName(QStringLiteral("listEntries"));
    m_view->setModel(m_model);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFont(monoFont(m_view->font()));
    m_view->setFixedHeight(rowHeight(Density::Compact, m_view->fontMetrics()) * visibleRows);
    m_view->installEventFilter(this);
    m_entry->setObjectName(QStringLiteral("listEntry"));
    m_add->setObjectName(QStringLiteral("listAdd"));
    m_remove->setObjectName(QStringLiteral("listRemove"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::S));
    column->addWidget(m_title);
    column->addWidget(m_source);
    column->addWidget(m_view);
    column->addWidget(m_entry);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_remove);
    column->addLayout(row);

    connect(m_entry, &QLineEdit::textChanged, this, &ListEditor::judge);
    connect(m_entry, &QLineEdit::returnPressed, this, &ListEditor::add);
    connect(m_add, &QAbstractButton::clicked, this, &ListEditor::add);
    connect(m_remove, &QAbstractButton::clicked, this, &ListEditor::remove);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListEditor::judge);
    retranslate();
}

void ListEditor::setEntries(const QStringList &entries, const QString &imposedBy)
{
    m_imposedBy = imposedBy;
    if (m_model->stringList() != entries)
        m_model->setStringList(entries);
    retranslate();
}

QString ListEditor::kindWord() const
{
    switch (m_kind) {
    case policy::ListKind::Containers:
        return tr("Containers");
    case policy::ListKind::Vms:
        return tr("VMs and LXC, by number");
    case policy::ListKind::Nodes:
        return tr("Nodes");
    }
    return {};
}

void ListEditor::retranslate()
{
    m_title->setText(kindWord());
    const bool empty = m_model->stringList().isEmpty();
    if (!m_imposedBy.isEmpty())
        m_source->setText(tr("Imposed by %1; change it there.").arg(m_imposedBy));
    else if (empty)
        m_source->setText(m_deny ? tr("Nothing is on this list.") : tr("Nothing of this kind is allowed in lab."));
    else
        m_source->setText(tr("%n name(s)", nullptr, static_cast<int>(m_model->rowCount())));
    m_view->setAccessibleName(m_deny ? tr("Never touched: %1").arg(kindWord()) : tr("Allowed: %1").arg(kindWord()));
    m_entry->setPlaceholderText(m_kind == policy::ListKind::Vms ? tr("101 or pve1/101")
                                                                : tr("web-1, web-* or endpoint/web-1"));
    m_entry->setAccessibleName(tr("New entry for %1").arg(kindWord()));
    m_add->setText(tr("Add…"));
    m_add->setAccessibleName(tr("Add to %1").arg(kindWord()));
    m_remove->setText(tr("Remove…"));
    m_remove->setAccessibleName(tr("Remove the selected entry from %1").arg(kindWord()));
    judge();
}

void ListEditor::judge()
{
    const QString text = m_entry->text();
    QString problem;
    if (!text.isEmpty()) {
        if (const auto checked = policy::checkedList(m_kind, {text}); !checked)
            problem = checked.error().sentence();
        else if (m_model->stringList().contains(text))
            problem = tr("It is on the list already.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_entry->setAccessibleDescription(problem);
    const bool free = m_imposedBy.isEmpty();
    const QString why = free ? QString() : tr("%1 imposes this list.").arg(m_imposedBy);
    m_entry->setEnabled(free);
    m_add->setEnabled(free && !text.isEmpty() && problem.isEmpty());
    m_remove->setEnabled(free && m_view->currentIndex().isValid());
    for (QWidget *control : std::initializer_list<QWidget *>{m_entry, m_add, m_remove})
        control->setToolTip(why);
    m_add->setAccessibleDescription(why);
    m_remove->setAccessibleDescription(why);
}

void ListEditor::request(const char *operation, const QString &entry)
{
    operations::Intent intent{operations::OperationId::parse(QString::fromLatin1(operation)).value(),
                              {inventory::TargetRef::configuration(QStringLiteral("allowlist"))},
                              {{QStringLiteral("list"), policy::listKindName(m_kind)},
                               {QStringLiteral("entry"), entry},
                               {QStringLiteral("deny"), m_deny}},
                              {},
                              {}};
    Q_EMIT changeRequested(intent);
}

void ListEditor::add()
{
    if (m_add->isEnabled()) {
        request("wingman.allowlist.add", m_entry->text());
        m_entry->clear();
    }
}

void ListEditor::remove()
{
    if (m_remove->isEnabled())
        request("wingman.allowlist.remove", m_view->currentIndex().data().toString());
}

bool ListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wingman::ui
