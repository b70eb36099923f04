// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resources/storage_details.h"

#include "pages/resources/storage_words.h"
#include "theme/style.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/fact_grid.h"
#include "widgets/failure_message.h"
#include "widgets/flow_layout.h"
#include "widgets/format.h"
#include "widgets/pane_scroll.h"
#include "widgets/segmented.h"
#include "widgets/state_dot.h"
#include "widgets/tab_strip.h"
#include "widgets/text_label.h"
#include "widgets/trend_panel.h"
#include "widgets/volume_table.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

constexpr int leastLines = 5;
const QString contentTab = QStringLiteral("content");
const QString trendTab = QStringLiteral("trend");
const QString allKinds = QStringLiteral("all");

} // namespace

StorageDetails::StorageDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_read(
          this, context.ticker.clock(),
          [this](Cancel cancel) { return m_context.links.clusters.content(*m_row->target, cancel); },
          [this] {
              m_table->setVolumes(m_read.value().value_or(inventory::StoredVolumes()).volumes);
              showKinds();
              showContent();
          }),
      m_dot(new StateDot(QStringLiteral("storageDot"), this)),
      m_name(new TextLabel(QStringLiteral("storageName"), this, Text::Title)),
      m_type(new Chip(QStringLiteral("storageType"), this)),
      m_line(new TextLabel(QStringLiteral("storageLine"), this, Text::Small, Role::Muted)),
      m_facts(new FactGrid(QStringLiteral("storageFacts"), this)),
      m_tabs(new TabStrip(QStringLiteral("storageTabs"), this)),
      m_stack(new QStackedWidget(this)),
      m_contentPlace(new QWidget(this)),
      m_kinds(new Segmented(QStringLiteral("storageKinds"), m_contentPlace)),
      m_age(new TextLabel(QStringLiteral("storageAge"), m_contentPlace, Text::Small, Role::Muted)),
      m_again(new QPushButton(m_contentPlace)),
      m_contentStack(new QStackedWidget(m_contentPlace)),
      m_message(new MessagePanel(m_contentPlace)),
      m_trend(new TrendPanel(QStringLiteral("storageTrend"), context.links.clusters, context.ticker, this))
{
    using Column = VolumeModel::Column;
    setObjectName(QStringLiteral("storageDetails"));
    m_table = new VolumeTable(QStringLiteral("storageContent"),
                              {Column::Name, Column::Size, Column::When, Column::Guest, Column::Content,
                               Column::Verified, Column::Protected, Column::Notes},
                              m_contentPlace);
    m_trend->setSpan(inventory::TrendSpan::Month);
    arrange();
    connect(m_tabs, &TabStrip::currentIdChanged, this, &StorageDetails::showTab);
    connect(m_kinds, &Segmented::currentIdChanged, this,
            [this](const QString &id) { m_table->setContent(id == allKinds ? QString() : id); });
    connect(m_again, &QAbstractButton::clicked, this, &StorageDetails::read);
    connect(m_message, &MessagePanel::primaryRequested, this, &StorageDetails::read);
    connect(&context.ticker, &AgeTicker::ticked, this, [this] {
        if (!isVisible())
            return;
        showAges();
        showContent();
    });
    retranslate();
}

void StorageDetails::arrange()
{
    m_stack->setObjectName(QStringLiteral("storageStack"));
    m_contentPlace->setObjectName(QStringLiteral("storageContentPlace"));
    m_contentStack->setObjectName(QStringLiteral("storageContentStack"));
    m_message->setObjectName(QStringLiteral("storageMessage"));
    m_again->setObjectName(QStringLiteral("storageAgain"));
    m_name->setStrong(true);
    m_line->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::S));
    head->addWidget(m_dot);
    head->addWidget(m_name);
    head->addWidget(m_type);
    head->addStretch(1);
    auto *tools = new FlowLayout;
    for (QWidget *tool : std::initializer_list<QWidget *>{m_kinds, m_again, m_age})
        tools->addWidget(tool);
    m_contentStack->addWidget(m_table);
    m_contentStack->addWidget(m_message);
    auto *content = new QVBoxLayout(m_contentPlace);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(pixels(Space::S));
    content->addLayout(tools);
    content->addWidget(m_contentStack, 1);
    auto *scroll = new PaneScroll(QStringLiteral("storageTrendScroll"), m_trend, this);
    m_stack->addWidget(m_contentPlace);
    m_stack->addWidget(scroll);
    m_stack->setMinimumHeight(fontMetrics().lineSpacing() * leastLines); // a low window keeps its height
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::L));
    column->setSpacing(pixels(Space::S));
    column->addLayout(head);
    column->addWidget(m_line);
    column->addWidget(m_facts);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
}

void StorageDetails::setStorage(const StorageRow *row)
{
    const bool another = !row || !m_row || row->target != m_row->target;
    m_row = row ? std::optional(*row) : std::nullopt;
    if (another) {
        m_read.forget();
        m_asked = false;
        m_table->setVolumes({});
        m_trend->setTarget(m_row ? m_row->target : std::nullopt);
        showKinds();
        if (isVisible() && tab() == contentTab)
            read();
    }
    showFacts();
    showContent();
}

void StorageDetails::setTab(const QString &id)
{
    m_tabs->setCurrentId(id);
    showTab();
}

QString StorageDetails::tab() const
{
    return m_tabs->currentId();
}

void StorageDetails::showTab()
{
    m_stack->setCurrentIndex(tab() == trendTab ? 1 : 0);
    if (tab() == contentTab && !m_asked && isVisible())
        read();
}

void StorageDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAges(); // they did not grow out of sight
    showContent();
    if (tab() == contentTab && !m_asked)
        read();
}

void StorageDetails::read()
{
    if (!m_row || !m_row->target)
        return;
    m_asked = true;
    m_read.read();
    showContent();
}

void StorageDetails::showKinds()
{
    QMap<QString, int> counts;
    if (m_read.value()) {
        for (const inventory::StoredVolume &one : m_read.value()->volumes)
            ++counts[one.content];
    }
    const QString before = m_kinds->currentId();
    QList<Segment> segments{{allKinds, tr("All")}};
    for (auto kind = counts.cbegin(); kind != counts.cend(); ++kind)
        segments.append(
            {kind.key(),
             tr("%1 %2", "a kind of content, how many").arg(VolumeModel::contentText(kind.key()), formatCount(*kind))});
    m_kinds->setSegments(segments);
    const QString now = counts.contains(before) ? before : allKinds;
    m_kinds->setCurrentId(now);
    m_table->setContent(now == allKinds ? QString() : now);
    m_kinds->setVisible(counts.size() > 1);
}

void StorageDetails::showFacts()
{
    const bool any = m_row.has_value();
    for (QWidget *one : {static_cast<QWidget *>(m_dot), static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_facts),
                         static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_stack)})
        one->setVisible(any);
    if (!any) {
        m_name->setText(tr("Nothing is selected"));
        m_line->setText(tr("Choose a storage in the list, and what lies in it is shown here."));
        m_facts->setFacts({});
        return;
    }
    const StorageRow &row = *m_row;
    m_dot->setWords(wordsFor(row));
    m_name->setText(inert(row.name));
    m_type->setChip(inert(row.type, 40), Tone::Muted);
    m_line->setText(row.shared
                        ? tr("Shared by the nodes of %1", "a storage").arg(row.endpoint.text())
                        : tr("On node %1 of %2", "a storage").arg(inert(row.nodes.value(0)), row.endpoint.text()));
    showAges();
}

/// How full it is, and how old that is by now.
void StorageDetails::showAges()
{
    if (!m_row)
        return;
    const StorageRow &row = *m_row;
    const StateWords words = wordsFor(row);
    QList<FactText> facts{
        {tr("State"), words.word, false, words.tone},
        {tr("Used"), useText(row), false, toneOfUse(row) == Tone::Accent ? Tone::Plain : toneOfUse(row)},
        {tr("Free"), row.size > 0 ? formatBytes(row.size - row.used) : unknownText()},
        {tr("Takes"), contentText(row.content)}};
    if (row.shared)
        facts.append({tr("Nodes"), inert(row.nodes.join(QStringLiteral(", ")))});
    facts.append({tr("Read"), readText(m_context.links.feed.inventory(), row.endpoint, m_context.ticker.now())});
    m_facts->setFacts(facts);
}

void StorageDetails::showContent()
{
    const auto &content = m_read.value();
    const auto &error = m_read.error();
    const bool failed = error && !m_read.isReading();
    Message message;
    if (failed && !content) {
        message = failureMessage(tr("Its content cannot be listed now"), *error);
    } else if (!content) {
        message.kind = MessageKind::Loading;
        message.title = tr("Listing what lies in it");
    } else if (content->volumes.isEmpty()) {
        message.kind = MessageKind::Empty;
        message.title = tr("Nothing is listed");
        message.sentence = tr("It is empty, or this login may not see what lies in it: the cluster leaves that out "
                              "without a word.");
    }
    m_message->setMessage(message);
    m_contentStack->setCurrentIndex(message.title.isEmpty() ? 0 : 1);
    const QString age = m_read.readAt() ? formatAgo(*m_read.readAt(), m_context.ticker.now()) : QString();
    m_age->setText(failed && content ? tr("Could not be listed again: %1").arg(error->sentence())
                   : content         ? tr("listed %1", "how long ago").arg(age)
                                     : QString());
    m_again->setEnabled(m_row.has_value());
}

void StorageDetails::retranslate()
{
    setAccessibleName(tr("Details of the storage"));
    const QString now = tab().isEmpty() ? contentTab : tab();
    m_tabs->setTabs({{contentTab, tr("Content")}, {trendTab, tr("Course")}});
    m_tabs->setCurrentId(now);
    m_tabs->setAccessibleName(tr("What is shown of it"));
    m_kinds->setName(tr("Kind of content"));
    m_table->setAccessibleName(tr("Content of the storage"));
    m_table->retranslate();
    m_again->setText(tr("&List again"));
    m_again->setToolTip(tr("What lies in a storage is listed when it is looked at, not all the time."));
    showKinds();
    showFacts();
    showContent();
}

void StorageDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wingman::ui
