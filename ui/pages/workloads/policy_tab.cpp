// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/policy_tab.h"

#include "pages/workloads/foresight_feed.h"
#include "widgets/chip.h"
#include "widgets/declared_words.h"
#include "widgets/elided_label.h"
#include "widgets/failure_message.h"
#include "widgets/link_button.h"
#include "widgets/message_panel.h"
#include "widgets/operation_words.h"
#include "widgets/policy_words.h"
#include "widgets/state_words.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace wingman::ui {

/// One operation: the verdict, its sentences, its codes. Takes the focus, so that it can be read one by one.
class PolicyTab::Row final : public QWidget
{
public:
    Row(int position, QWidget *parent)
        : QWidget(parent),
          m_chip(new Chip(QStringLiteral("verdict%1").arg(position), this)),
          m_what(new ElidedLabel(QStringLiteral("verdictWhat%1").arg(position), this)),
          m_tier(new Chip(QStringLiteral("verdictTier%1").arg(position), this)),
          m_sentences(new TextLabel(QStringLiteral("verdictWhy%1").arg(position), this, Text::Body, Role::Muted)),
          m_codes(new ElidedLabel(QStringLiteral("verdictCodes%1").arg(position), this, Text::Small, Role::Faint))
    {
        setObjectName(QStringLiteral("verdictRow%1").arg(position));
        setFocusPolicy(Qt::TabFocus);
        m_what->setStrong(true);
        m_what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_sentences->setWordWrap(true);
        m_codes->setMono(true);
        auto *head = new QHBoxLayout;
        head->setSpacing(pixels(Space::S));
        head->addWidget(m_chip);
        head->addWidget(m_what);
        head->addStretch(1);
        head->addWidget(m_tier);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::M));
        column->setSpacing(pixels(Space::XS));
        column->addLayout(head);
        column->addWidget(m_sentences);
        column->addWidget(m_codes);
    }

    void show(const execution::Foreseen &one, const operations::OperationSpec *spec)
    {
        operation = one.operation.text();
        const StateWords verdict = wordsFor(one.decision.verdict);
        const WhyText why = whyText(one.decision);
        const QString word = one.error ? PolicyTab::tr("not now") : verdict.word;
        m_chip->setChip(word, one.error ? Tone::Muted : verdict.tone);
        const QString verb = verbText(operation);
        const QString name = verb == operation && spec != nullptr ? declaredText(spec->title) : verb;
        m_what->setText(name);
        m_what->setToolTip(operation.toHtmlEscaped());
        m_tier->setVisible(spec != nullptr);
        if (spec != nullptr) {
            const StateWords tier = wordsFor(spec->tier);
            m_tier->setChip(tier.word, tier.tone);
        }
        QString sentences = why.sentences.join(QLatin1Char('\n'));
        QString codes = why.codes.join(QStringLiteral("  "));
        if (one.error) {
            sentences = one.error->sentence();
            codes = codeName(one.error->code);
        }
        m_sentences->setText(sentences);
        m_sentences->setVisible(!sentences.isEmpty());
        m_codes->setText(codes);
        m_codes->setVisible(!codes.isEmpty());
        setAccessibleName(PolicyTab::tr("%1: %2", "an operation, and what policy says").arg(name, word));
        setAccessibleDescription(sentences);
    }

    QString operation;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (hasFocus())
            painter.fillRect(rect(), colorOf(Role::Selection, palette()));
        painter.fillRect(0, height() - 1, width(), 1, colorOf(Role::Border, palette()));
    }

private:
    Chip *m_chip;
    ElidedLabel *m_what;
    Chip *m_tier;
    TextLabel *m_sentences;
    ElidedLabel *m_codes;
};

PolicyTab::PolicyTab(const PageContext &context, WorkloadSubject &subject, ForesightFeed &foresight, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsPolicy"), context, subject, parent),
      m_foresight(foresight),
      m_stack(new QStackedWidget(this)),
      m_message(new MessagePanel(this))
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("policyContent"));
    m_intro = new TextLabel(QStringLiteral("policyIntro"), content, Text::Body, Role::Muted);
    m_intro->setWordWrap(true);
    m_settings = new LinkButton(QStringLiteral("policySettings"), content);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::S));
    head->setSpacing(pixels(Space::XS));
    head->addWidget(m_intro);
    head->addWidget(m_settings, 0, Qt::AlignLeft);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_column);
    column->addStretch(1);
    m_scroll = scrolled(content);
    m_message->setObjectName(QStringLiteral("policyMessage"));
    m_stack->setObjectName(QStringLiteral("policyStack"));
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_message);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(&foresight, &ForesightFeed::changed, this, &PolicyTab::showAll);
    connect(m_message, &MessagePanel::primaryRequested, &foresight, &ForesightFeed::ask);
    connect(m_settings, &LinkButton::clicked, this, [this] {
        m_context.navigator.go({QStringLiteral("settings"), QStringLiteral("policy"), m_subject.address()});
    });
    retranslate();
}

void PolicyTab::lead(const QString &operation)
{
    m_wanted = operation;
    reveal();
}

void PolicyTab::begin()
{
    showAll();
}

void PolicyTab::replaced()
{
    m_wanted.clear();
    showAll();
}

void PolicyTab::showAll()
{
    const QList<execution::Foreseen> &all = m_foresight.all();
    const QList<operations::OperationSpec> specs = m_context.links.work.operations();
    while (m_rows.size() > all.size())
        delete m_rows.takeLast();
    while (m_rows.size() < all.size()) {
        m_rows.append(new Row(static_cast<int>(m_rows.size()), m_scroll->widget()));
        m_column->addWidget(m_rows.last());
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto spec = std::find_if(specs.cbegin(), specs.cend(), [&](const operations::OperationSpec &one) {
            return one.id == all.at(i).operation;
        });
        m_rows[i]->show(all.at(i), spec == specs.cend() ? nullptr : &*spec);
    }
    Message message;
    if (m_foresight.error()) {
        message = failureMessage(tr("This cannot be said now"), *m_foresight.error());
    } else if (all.isEmpty() && m_foresight.isLoading()) {
        message.kind = MessageKind::Loading;
        message.title = tr("Asking what may be done");
    } else if (all.isEmpty()) {
        message.kind = MessageKind::Empty;
        message.title = tr("Nothing can be done with it");
    }
    m_message->setMessage(message);
    m_stack->setCurrentIndex(message.title.isEmpty() ? 0 : 1);
    reveal();
}

void PolicyTab::reveal()
{
    if (m_wanted.isEmpty())
        return;
    for (Row *row : std::as_const(m_rows)) {
        if (row->operation != m_wanted)
            continue;
        m_wanted.clear();
        row->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, row, [this, row] { m_scroll->ensureWidgetVisible(row); }); // when it is laid out
        return;
    }
}

void PolicyTab::retranslate()
{
    m_intro->setText(
        tr("What policy says of each operation at this moment. The plan is decided again before it runs."));
    m_settings->setText(tr("Would this be allowed? Ask in the settings"));
    showAll();
}

} // namespace wingman::ui
