// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rescue_view.h"

#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/message_panel.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QPushButton>

namespace wingman::ui {

namespace {

/// What to do about it, the gentlest first.
QStringList stepsFor(Code code)
{
    const QString again = RescueView::tr("Otherwise begin anew: the folder is renamed and kept beside the new one.");
    const QString copy = RescueView::tr("If you have a copy of the data folder, quit, put it back, and start again.");
    const auto isOne = [code](std::initializer_list<Code> of) {
        return std::find(of.begin(), of.end(), code) != of.end();
    };
    if (code == Code::DatabaseNewer)
        return {RescueView::tr("Update Wingman, then start it again. The data is left as it is until then."), again};
    if (isOne({Code::DatabaseCorrupt, Code::MigrationChanged, Code::RecordTampered}))
        return {copy, RescueView::tr("Keep the damaged folder: what happened to it can still be looked into."), again};
    if (isOne({Code::StorageReadOnly, Code::DataFolderUnusable, Code::FolderOpen}))
        return {RescueView::tr("See that the folder belongs to you, that you may write in it, and that its disk is not "
                               "mounted read-only. Then try again."),
                RescueView::tr("Or quit, and choose another folder: wingman --data-dir DIR")};
    if (code == Code::DiskFull)
        return {RescueView::tr("Free some space on the disk of the folder, then try again. Nothing was lost.")};
    if (isOne({Code::DatabaseBusy, Code::OwnedElsewhere}))
        return {RescueView::tr("Close the other program that holds the folder, then try again.")};
    return {RescueView::tr("Nothing was changed or lost. Close other programs that hold the folder, free the disk, or "
                           "mend its permissions, then try again."),
            copy, again};
}

} // namespace

RescueView::RescueView(QWidget *parent)
    : QWidget(parent),
      m_panel(new MessagePanel(this)),
      m_again(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_aside(new QPushButton(this)),
      m_quit(new QPushButton(this)),
      m_sure(new QWidget(this)),
      m_keep(new QPushButton(m_sure)),
      m_asideNow(new QPushButton(m_sure))
{
    setObjectName(QStringLiteral("rescue"));
    m_again->setObjectName(QStringLiteral("rescueAgain"));
    m_open->setObjectName(QStringLiteral("rescueOpen"));
    m_aside->setObjectName(QStringLiteral("rescueAside"));
    m_quit->setObjectName(QStringLiteral("rescueQuit"));
    setKind(m_again, ButtonKind::Primary);
    m_again->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_panel);
    auto *row = new QHBoxLayout;
    row->setSpacing(pixels(Space::S));
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(m_open);
    row->addWidget(m_quit);
    row->addSpacing(pixels(Space::XL));
    row->addWidget(m_aside);
    row->addStretch(1);
    column->addLayout(row);
    // In another place than what asked for it, so that a second click does not carry it out.
    m_sure->setObjectName(QStringLiteral("rescueSure"));
    m_keep->setObjectName(QStringLiteral("rescueKeep"));
    m_asideNow->setObjectName(QStringLiteral("rescueAsideNow"));
    setKind(m_asideNow, ButtonKind::Danger);
    m_sure->hide();
    auto *sure = new QHBoxLayout(m_sure);
    sure->setContentsMargins(0, pixels(Space::M), 0, 0);
    sure->setSpacing(pixels(Space::S));
    sure->addStretch(1);
    sure->addWidget(m_keep);
    sure->addSpacing(pixels(Space::XL));
    sure->addWidget(m_asideNow);
    sure->addStretch(1);
    column->addWidget(m_sure);
    column->addStretch(2);
    connect(m_again, &QAbstractButton::clicked, this, &RescueView::tryAgain);
    connect(m_open, &QAbstractButton::clicked, this, &RescueView::openFolder);
    connect(m_quit, &QAbstractButton::clicked, this, &RescueView::quit);
    connect(m_aside, &QAbstractButton::clicked, this, [this] { ask(true); });
    connect(m_keep, &QAbstractButton::clicked, this, [this] { ask(false); });
    connect(m_asideNow, &QAbstractButton::clicked, this, &RescueView::moveAside);
    retranslate();
}

void RescueView::setProblem(const Error &error, const QString &dataFolder)
{
    m_error = error;
    m_folder = dataFolder;
    m_sure->hide();
    m_aside->setEnabled(true);
    retranslate();
    m_again->setFocus();
}

void RescueView::ask(bool asked)
{
    m_sure->setVisible(asked);
    (asked ? m_keep : m_aside)->setEnabled(true);
    (asked ? m_keep : m_aside)->setFocus(Qt::OtherFocusReason);
    m_aside->setEnabled(!asked);
}

void RescueView::retranslate()
{
    m_again->setText(tr("&Try again"));
    m_open->setText(tr("&Open the data folder"));
    m_quit->setText(tr("&Quit Wingman"));
    m_aside->setText(tr("&Begin anew…"));
    m_keep->setText(tr("&Keep the data"));
    m_asideNow->setText(tr("&Move it aside and begin anew now"));
    m_aside->setToolTip(
        tr("The data folder is renamed and kept; a new, empty one is begun. Endpoints, policy and record "
           "begin anew."));
    for (QPushButton *button : {m_again, m_open, m_quit, m_aside, m_keep, m_asideNow})
        button->setAccessibleName(QString(button->text()).remove(QLatin1Char('&')));
    for (QPushButton *button : {m_aside, m_asideNow})
        button->setAccessibleDescription(m_aside->toolTip());
    m_open->setVisible(!m_folder.isEmpty());
    m_aside->setVisible(!m_folder.isEmpty());
    if (!m_error)
        return;
    Message message;
    message.title = tr("Wingman cannot open its data");
    message.sentence = m_error->sentence();
    message.steps = stepsFor(m_error->code);
    if (!m_folder.isEmpty())
        message.steps.append(tr("The folder is %1").arg(QDir::toNativeSeparators(m_folder)));
    m_panel->setMessage(message);
}

void RescueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wingman::ui
