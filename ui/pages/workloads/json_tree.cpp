// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/json_tree.h"

#include "base/redaction.h"
#include "theme/style.h"
#include "widgets/filter_field.h"
#include "widgets/surface_paint.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

namespace wingman::ui {
namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int copiedRole = Qt::UserRole + 1;
constexpr qsizetype longestValue = 2048;

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("null");
    case QJsonValue::Array:
    case QJsonValue::Object:
        return {};
    }
    return {};
}

/// Appends keys and values below a parent; paths are made of the keys as they are in the document.
class Builder
{
public:
    explicit Builder(const QFont &mono) : m_mono(mono) {}

    QStandardItem *add(QStandardItem *parent, const QString &key, const QJsonValue &value, const QString &path)
    {
        auto *name = new QStandardItem(inert(key));
        auto *text = new QStandardItem;
        name->setData(path, pathRole);
        name->setToolTip(name->text().toHtmlEscaped());
        name->setEditable(false);
        text->setEditable(false);
        text->setFont(m_mono);
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            text->setText(object.isEmpty() ? QStringLiteral("{}") : QString());
            for (auto it = object.constBegin(); it != object.constEnd(); ++it)
                add(name, it.key(), it.value(), path + QLatin1Char('\n') + it.key());
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            text->setText(array.isEmpty() ? QStringLiteral("[]") : QString());
            int place = 0;
            for (const auto &item : array) {
                add(name, QString::number(place), item, QStringLiteral("%1\n%2").arg(path).arg(place));
                ++place;
            }
        } else {
            const QString whole = textOf(value);
            text->setText(inert(whole, longestValue));
            text->setToolTip(text->text().toHtmlEscaped());
            name->setData(whole, copiedRole);
        }
        parent->appendRow({name, text});
        return name;
    }

private:
    QFont m_mono;
};

/// ["TZ=UTC"] → {"TZ": "UTC"}
QJsonObject environmentOf(const QJsonValue &value)
{
    QJsonObject all;
    const QJsonArray lines = value.toArray();
    for (const auto &line : lines) {
        const QString text = line.toString();
        all.insert(text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1));
    }
    return all;
}

} // namespace

JsonTree::JsonTree(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new FilterField(objectName + QStringLiteral("Filter"), this)),
      m_view(new QTreeView(this)),
      m_copying(new QAction(this))
{
    setObjectName(objectName);
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_view->setObjectName(objectName + QStringLiteral("View"));
    m_view->setModel(m_proxy);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTextElideMode(Qt::ElideMiddle); // labels differ at their ends
    setDensity(m_view, Density::Compact);
    m_view->header()->setStretchLastSection(true);
    m_copying->setObjectName(objectName + QStringLiteral("Copy"));
    m_copying->setShortcut(QKeySequence::Copy);
    m_copying->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_copying);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(pixels(Space::S), pixels(Space::S), pixels(Space::S), pixels(Space::S));
    tools->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_view, 1);
    connect(m_copying, &QAction::triggered, this, &JsonTree::copy);
    connect(m_filter, &FilterField::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text.trimmed());
        unfold();
    });
    connect(m_filter, &FilterField::listRequested, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_building) {
            m_unfolded.insert(pathOf(index));
            m_folded.remove(pathOf(index));
        }
    });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_building) {
            m_folded.insert(pathOf(index));
            m_unfolded.remove(pathOf(index));
        }
    });
    retranslate();
    m_view->header()->resizeSection(0, fontMetrics().averageCharWidth() * 34);
}

void JsonTree::setJson(const QJsonObject &description)
{
    if (description == m_description)
        return;
    m_description = description;
    build();
}

void JsonTree::build()
{
    m_building = true;
    const QString current = pathOf(m_view->currentIndex());
    m_model->removeRows(0, m_model->rowCount());
    const QJsonObject config = m_description.value(QStringLiteral("Config")).toObject();
    const QJsonObject environment = environmentOf(config.value(QStringLiteral("Env")));
    Builder builder(composedFont(Text::Body, false, true));
    const auto section = [&](const QString &title, const QString &path, const QJsonValue &value) {
        const bool isNothing = value.isUndefined() || value.isNull() || value.toObject().isEmpty();
        const bool isEmpty = value.isArray() ? value.toArray().isEmpty() : isNothing;
        if (isEmpty)
            return;
        QStandardItem *made = builder.add(m_model->invisibleRootItem(), title, value, path);
        made->setText(title); // a text of ours, not a key that was read
        made->setFont(strong(font()));
    };
    section(tr("Environment"), QStringLiteral("Environment"), environment);
    section(tr("Labels"), QStringLiteral("Labels"), config.value(QStringLiteral("Labels")));
    section(tr("Command"), QStringLiteral("Command"), config.value(QStringLiteral("Cmd")));
    section(tr("Mounts"), QStringLiteral("Mounts"), m_description.value(QStringLiteral("Mounts")));
    section(tr("Everything"), QStringLiteral("Everything"), m_description);
    unfold();
    const QModelIndexList found = current.isEmpty() ? QModelIndexList()
                                                    : m_proxy->match(m_proxy->index(0, 0), pathRole, current, 1,
                                                                     Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_view->setCurrentIndex(found.first());
    m_building = false;
}

/// What was unfolded; the short sections by themselves; everything while something is looked for.
void JsonTree::unfold()
{
    const bool before = std::exchange(m_building, true);
    if (!m_filter->text().trimmed().isEmpty()) {
        m_view->expandAll();
    } else {
        const auto visit = [this](const auto &self, const QModelIndex &parent) -> void {
            for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
                const QModelIndex index = m_proxy->index(row, 0, parent);
                if (!m_proxy->hasChildren(index))
                    continue;
                if (!parent.isValid())
                    m_view->setFirstColumnSpanned(row, parent, true);
                const QString path = pathOf(index);
                const bool isShort = path != QStringLiteral("Everything") || m_proxy->rowCount() == 1;
                const bool byItself = !parent.isValid() && isShort;
                m_view->setExpanded(index, m_unfolded.contains(path) || (byItself && !m_folded.contains(path)));
                self(self, index);
            }
        };
        visit(visit, QModelIndex());
    }
    m_building = before;
}

QString JsonTree::pathOf(const QModelIndex &index) const
{
    return index.siblingAtColumn(0).data(pathRole).toString();
}

std::optional<QString> JsonTree::value(const QStringList &path) const
{
    const QModelIndexList found = m_model->match(m_model->index(0, 0), pathRole, path.join(QLatin1Char('\n')), 1,
                                                 Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? std::nullopt : std::optional(found.first().siblingAtColumn(1).data().toString());
}

void JsonTree::copy()
{
    const QVariant whole = m_view->currentIndex().siblingAtColumn(0).data(copiedRole);
    if (whole.isValid())
        QGuiApplication::clipboard()->setText(whole.toString());
}

void JsonTree::retranslate()
{
    m_model->setHorizontalHeaderLabels({tr("Key"), tr("Value")});
    m_filter->setName(tr("Search keys and values"));
    m_filter->setPlaceholder(tr("Search keys and values"));
    m_view->setAccessibleName(tr("Configuration as keys and values"));
    m_view->setAccessibleDescription(tr("Ctrl+C copies the value"));
    m_copying->setText(tr("&Copy value"));
}

void JsonTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        build();
    }
}

} // namespace wingman::ui
