// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "widgets/posture_badge.h"

#include <QCloseEvent>
#include <QDir>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QVBoxLayout>

namespace wingman::ui {
namespace {
constexpr double shareOfScreen = 0.6;
}

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent),
      m_badge(new PostureBadge(this)),
      m_panel(new MessagePanel(this)),
      m_quit(new QPushButton(tr("Quit Wingman"), this)),
      m_endpoints(new QLabel(this)),
      m_folder(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Wingman"));
    setAccessibleName(tr("Wingman"));

    m_quit->setObjectName(QStringLiteral("quitButton"));
    m_quit->setAutoDefault(true);
    connect(m_quit, &QPushButton::clicked, this, &QWidget::close);
    m_panel->setButton(m_quit);
    m_quit->hide();

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *page = new QWidget(this);
    page->setObjectName(QStringLiteral("page"));
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->addWidget(m_panel, 1);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(line);
    column->addWidget(page, 1);
    setCentralWidget(central);

    m_endpoints->setObjectName(QStringLiteral("endpointLine"));
    m_folder->setObjectName(QStringLiteral("dataFolder"));
    for (QLabel *label : {m_endpoints, m_folder}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(pixels(Space::S), pixels(Space::XS), pixels(Space::S), pixels(Space::XS));
    }
    statusBar()->setObjectName(QStringLiteral("statusBar"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_endpoints, 1);
    statusBar()->addPermanentWidget(m_folder);

    showMessage(openingMessage());
    m_endpoints->setText(endpointLine({}));
    resize(screen()->availableSize() * shareOfScreen);
}

QWidget *MainWindow::makeTop()
{
    auto *top = new QWidget(this);
    top->setObjectName(QStringLiteral("topBar"));
    auto *name = new QLabel(QStringLiteral("Wingman"), top);
    name->setObjectName(QStringLiteral("productName"));
    name->setFont(fontOf(Text::Title, font()));
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::M));
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(m_badge);
    return top;
}

void MainWindow::setOverview(const Overview &overview)
{
    m_badge->setWords(wordsFor(overview.posture));
    m_endpoints->setText(endpointLine(overview.endpoints));
    m_folder->setText(QDir::toNativeSeparators(overview.dataFolder));
    m_folder->setAccessibleName(tr("Data folder: %1").arg(m_folder->text()));
    m_quit->hide();
    showMessage(emptyMessage(overview));
}

void MainWindow::setProblem(const Error &error)
{
    m_badge->setWords(stoppedPosture(error));
    m_quit->show();
    showMessage(problemMessage(error));
    m_quit->setFocus();
}

void MainWindow::showMessage(const Message &message)
{
    m_panel->setMessage(message);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT leaving();
}

} // namespace wingman::ui
