// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/config_tab.h"

#include "link/then.h"
#include "pages/workloads/json_tree.h"
#include "theme/style.h"
#include "widgets/code_view.h"
#include "widgets/failure_message.h"
#include "widgets/message_banner.h"
#include "widgets/segmented.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QStackedWidget>

namespace wingman::ui {
namespace {

const QString structured = QStringLiteral("structured");
const QString raw = QStringLiteral("raw");

} // namespace

ConfigTab::ConfigTab(const PageContext &context, WorkloadSubject &subject, QWidget *parent)
    : DetailsTab(QStringLiteral("detailsConfig"), context, subject, parent),
      m_look(new Segmented(QStringLiteral("configLook"), this)),
      m_show(new QPushButton(this)),
      m_banner(new MessageBanner(QStringLiteral("configBanner"), this)),
      m_stack(new QStackedWidget(this)),
      m_tree(new JsonTree(QStringLiteral("configTree"), this)),
      m_code(new CodeView(QStringLiteral("configJson"), this)),
      m_message(new MessagePanel(this))
{
    m_show->setObjectName(QStringLiteral("configShowValues"));
    m_show->setAutoDefault(false);
    m_message->setObjectName(QStringLiteral("configMessage"));
    m_stack->setObjectName(QStringLiteral("configStack"));
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_code);
    m_stack->addWidget(m_message);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(pixels(Space::S), pixels(Space::S), pixels(Space::S), 0);
    tools->setSpacing(pixels(Space::S));
    tools->addWidget(m_look);
    tools->addStretch(1);
    tools->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::XS));
    column->addLayout(tools);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_look, &Segmented::currentIdChanged, this, &ConfigTab::showState);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_values == Values::Shown) {
            hideValues();
            return;
        }
        m_values = Values::Asked;
        showState();
        if (auto *yes = m_banner->findChild<QPushButton *>())
            yes->setFocus(Qt::OtherFocusReason);
    });
    connect(m_banner, &MessageBanner::primaryRequested, this, [this] {
        if (m_values == Values::Asked)
            read(true);
        else if (m_values == Values::Shown)
            hideValues();
        else
            read(false);
    });
    connect(m_banner, &MessageBanner::secondaryRequested, this, [this] {
        hideValues();
        m_show->setFocus(Qt::OtherFocusReason);
    });
    connect(m_message, &MessagePanel::primaryRequested, this, [this] { read(false); });
    retranslate();
}

ConfigTab::~ConfigTab()
{
    m_cancel.cancel();
}

void ConfigTab::begin()
{
    read(false);
}

void ConfigTab::end()
{
    m_cancel.cancel();
    m_loading = false;
    hideValues();
}

void ConfigTab::replaced()
{
    m_hidden.clear();
    m_revealed.clear();
    m_readFor.clear();
    m_error.reset();
    m_values = Values::Hidden;
    m_tree->setJson({});
    m_code->setText({});
    showState();
}

/// Shown values stay as they were read: reading them again would be recorded again.
void ConfigTab::changed()
{
    if (!isActive() || m_values == Values::Reading || m_values == Values::Shown)
        return;
    const Workload &row = m_subject.row();
    const bool cameBack = m_error && !row.stale;
    if (cameBack || m_readFor != row.id.text() + workloadStateName(row.state))
        read(false);
}

void ConfigTab::read(bool reveal)
{
    if (!isActive())
        return;
    m_cancel.cancel();
    m_cancel = Cancel();
    m_loading = true;
    if (reveal)
        m_values = Values::Reading;
    const Workload &row = m_subject.row();
    m_readFor = row.id.text() + workloadStateName(row.state);
    const Cancel mine = m_cancel;
    then(this, m_context.links.targets.inspect(row.target(), row.id.text(), reveal, mine),
         [this, reveal, mine](const Result<QByteArray> &answer) {
             if (mine.isCancelled())
                 return;
             m_loading = false;
             m_error = answer ? std::nullopt : std::optional(answer.error());
             if (reveal)
                 m_values = answer ? Values::Shown : Values::Hidden;
             if (answer)
                 (reveal ? m_revealed : m_hidden) = *answer;
             showDocument();
             showState();
         });
    showState();
}

void ConfigTab::hideValues()
{
    if (m_values == Values::Reading)
        m_cancel.cancel();
    m_values = Values::Hidden;
    m_revealed.clear();
    showDocument();
    showState();
}

void ConfigTab::showDocument()
{
    const QByteArray &shown = m_values == Values::Shown ? m_revealed : m_hidden;
    const QJsonDocument document = QJsonDocument::fromJson(shown);
    // Some engines answer with a list of one.
    m_tree->setJson(document.isArray() ? document.array().first().toObject() : document.object());
    m_code->setJson(shown);
}

void ConfigTab::showState()
{
    Message message;
    if (m_hidden.isEmpty() && m_error) {
        message = failureMessage(tr("The configuration cannot be read now"), *m_error);
    } else if (m_hidden.isEmpty()) {
        message.kind = MessageKind::Loading;
        message.title = tr("Reading the configuration");
    }
    m_message->setMessage(message);
    m_stack->setCurrentIndex(!message.title.isEmpty() ? 2 : m_look->currentId() == raw ? 1 : 0);

    Message above;
    switch (m_values) {
    case Values::Hidden:
        if (!m_hidden.isEmpty() && m_error)
            above = failureMessage(tr("As read before"), *m_error);
        break;
    case Values::Asked:
        above.kind = MessageKind::Partial;
        above.title = tr("Showing values is recorded");
        above.sentence = tr("The audit chain will hold that you looked, and at what, before anything is shown.");
        above.primary = tr("&Record it and show");
        above.secondary = tr("&Keep them hidden");
        break;
    case Values::Reading:
        above.kind = MessageKind::Loading;
        above.title = tr("Recording, then reading");
        break;
    case Values::Shown:
        above.kind = MessageKind::Partial;
        above.title = tr("Values are shown");
        above.sentence = tr("This was recorded. They are hidden again as soon as you leave this view.");
        above.primary = tr("&Hide values");
        break;
    }
    m_banner->setMessage(above);
    m_show->setText(m_values == Values::Shown ? tr("&Hide values") : tr("&Show values…"));
    m_show->setIcon(icon(m_values == Values::Shown ? Icon::EyeOff : Icon::Eye));
    m_show->setVisible(m_values == Values::Hidden || m_values == Values::Shown);
    m_show->setEnabled(!m_hidden.isEmpty());
    const QString why = m_hidden.isEmpty() ? tr("Nothing was read yet")
                                           : tr("Values of variables, commands and labels; looking is recorded");
    m_show->setToolTip(why);
    m_show->setAccessibleName(m_values == Values::Shown ? tr("Hide values") : tr("Show values"));
    m_show->setAccessibleDescription(why);
}

void ConfigTab::retranslate()
{
    m_look->setName(tr("How it is shown"));
    m_look->setSegments({{structured, tr("Structured")}, {raw, tr("Raw JSON")}});
    m_code->setName(tr("Configuration as JSON"));
    showState();
}

} // namespace wingman::ui
