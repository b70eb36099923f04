// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/tour_stage.h"

#include "base/logging.h"
#include "link/then.h"
#include "shell/activity_drawer.h"
#include "shell/window_commands.h"
#include "widgets/overlay.h"
#include "widgets/sheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace wingman::console {
namespace {

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

Async<> makeTrouble(std::shared_ptr<Core> core, EndpointId endpoint, app::Trouble trouble)
{
    co_return app::trouble(core->composition(), endpoint, trouble);
}

} // namespace

bool isOnScreen(const QWidget *widget)
{
    if (!widget->isVisible())
        return false;
    QRect seen = widget->rect();
    while (!widget->isWindow() && !seen.isEmpty()) {
        seen.translate(widget->pos());
        widget = widget->parentWidget();
        seen &= widget->rect();
    }
    return !seen.isEmpty();
}

TourStage::TourStage(Scene scene, const Look &look, QObject *parent) : QObject(parent), m_scene(scene), m_look(look) {}

TourStage::~TourStage() = default;

app::CompositionOptions TourStage::options() const
{
    // An environment of its own: nothing of the person's whose machine it is.
    policy::Environment environment{{QStringLiteral("WINGMAN_UNDER_TEST"), QStringLiteral("1")},
                                    {QStringLiteral("HOME"), m_home.path()}};
    if (m_scene == Scene::ReadOnly)
        environment.insert(QStringLiteral("WINGMAN_READ_ONLY"), QStringLiteral("1"));
    auto options = app::optionsFor(m_home.filePath(QStringLiteral("wingman")), QStringLiteral("mock"), {}, environment,
                                   identity::Origin::Console)
                       .value(); // made of what is written here
    options.demonstration.alone = true;
    options.demonstration.silent = m_scene == Scene::Slow;
    if (m_scene == Scene::Refused) {
        // A file where the folder should be.
        options.folders.data = m_home.filePath(QStringLiteral("taken"));
        QFile file(options.folders.data);
        if (!file.open(QIODevice::WriteOnly))
            qCWarning(logApp) << "The tour cannot write into its folder.";
    }
    return options;
}

/// What somebody has who uses Docker: one context whose engine is off, one in a way that is not spoken yet.
void TourStage::writeContexts() const
{
    const std::pair<const char *, const char *> contexts[] = {{"workshop", "unix:///run/workshop/docker.sock"},
                                                              {"shed", "ssh://ops@shed"}};
    for (const auto &[name, host] : contexts) {
        const QString folder =
            m_home.filePath(QStringLiteral(".docker/contexts/meta/%1").arg(QString::fromLatin1(name)));
        QFile file(folder + QStringLiteral("/meta.json"));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)) {
            qCWarning(logApp) << "The tour cannot write into its folder.";
            return;
        }
        const QJsonObject docker{{QStringLiteral("Host"), QString::fromLatin1(host)}};
        const QJsonObject context{{QStringLiteral("Name"), QString::fromLatin1(name)},
                                  {QStringLiteral("Endpoints"), QJsonObject{{QStringLiteral("docker"), docker}}}};
        file.write(QJsonDocument(context).toJson());
    }
}

void TourStage::begin()
{
    if (m_scene != Scene::FirstRun)
        writeContexts();
    m_program = std::make_unique<Program>(Program::Start{options(), {}, false});
    connect(m_program.get(), &Program::ended, this, &TourStage::ended);
    ui::Preferences &preferences = m_program->preferences();
    dress();
    preferences.set(ui::preference::motion, QStringLiteral("reduced"));
    preferences.set(ui::preference::notifications, QStringLiteral("none"));
    if (m_scene != Scene::FirstRun)
        preferences.set(ui::preference::firstRun, QStringLiteral("done"));
    m_program->begin();
    window().resize(m_look.size);
}

void TourStage::dress()
{
    ui::Preferences &preferences = m_program->preferences();
    preferences.set(ui::preference::theme, m_look.theme);
    preferences.set(ui::preference::language, m_look.language);
}

void TourStage::end()
{
    clear();
    m_program->console().stop();
}

void TourStage::clear()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (int round = 0; round < 2; ++round) { // some lead back to another when they are given up
        const auto sheets = window().findChildren<ui::Sheet *>();
        for (ui::Sheet *sheet : sheets) {
            if (sheet->isOpen())
                sheet->dismiss();
        }
    }
    const auto overlays = window().findChildren<ui::Overlay *>();
    for (ui::Overlay *overlay : overlays) {
        if (overlay->isOpen())
            overlay->closeOverlay();
    }
    if (auto *drawer = window().findChild<ui::ActivityDrawer *>(); drawer && drawer->isOpen())
        drawer->toggle();
    for (const QString &name : std::as_const(m_preferred))
        m_program->preferences().reset(name);
    m_preferred.clear();
    dress();
    const QStringList troubled = std::exchange(m_troubled, {});
    for (const QString &endpoint : troubled)
        trouble(endpoint, app::Trouble::None);
    m_troubled.clear();
}

QPixmap TourStage::picture() const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what was shown last has its place
    QPixmap picture = window().grab();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(window().mapFromGlobal(popup->pos()), popup->grab());
    }
    return picture;
}

QWidget *TourStage::visible(const QString &name) const
{
    if (QWidget *popup = QApplication::activePopupWidget(); popup && popup->objectName() == name)
        return popup;
    const auto candidates = window().findChildren<QWidget *>(name);
    for (QWidget *widget : candidates) {
        if (isOnScreen(widget))
            return widget;
    }
    return nullptr;
}

bool TourStage::go(const QString &link)
{
    const auto place = ui::Place::fromUrl(QUrl(link));
    if (!place || !m_program->console().feed().hasOverview())
        return false;
    window().go(*place);
    return true;
}

bool TourStage::press(const QString &button)
{
    auto *found = seen<QAbstractButton>(button);
    if (!found || !found->isEnabled())
        return false;
    found->click();
    return true;
}

bool TourStage::type(const QString &field, const QString &text)
{
    QWidget *found = visible(field);
    if (!found)
        return false;
    found->setFocus();
    for (const QChar character : text)
        console::press(found, character.toUpper().unicode(), character);
    return true;
}

bool TourStage::keys(const QString &widget, Qt::Key key)
{
    QWidget *found = visible(widget);
    if (!found)
        return false;
    console::press(found, key);
    return true;
}

bool TourStage::command(ui::WindowCommand command)
{
    window().commands().action(command)->trigger();
    return true;
}

bool TourStage::plan(const QString &operation, const QStringList &targets)
{
    operations::Intent intent{operations::OperationId::parse(operation).value(), {}, {}, {}, {}};
    for (const QString &target : targets)
        intent.targets.append(inventory::TargetRef::parse(target).value());
    window().openPlan(intent);
    return true;
}

bool TourStage::prefer(const QString &name, const QString &value)
{
    m_preferred.append(name);
    return m_program->preferences().set(name, value);
}

bool TourStage::openMenu(const QString &button)
{
    auto *found = visible(button);
    if (!found)
        return false;
    console::press(found, Qt::Key_Space, QStringLiteral(" "));
    return true;
}

bool TourStage::trouble(const QString &endpoint, app::Trouble trouble)
{
    if (trouble != app::Trouble::None)
        m_troubled.append(endpoint);
    const EndpointId id = EndpointId::parse(endpoint).value();
    const Flow<void> flow = [id, trouble](std::shared_ptr<Core> core, Cancel) {
        return makeTrouble(std::move(core), id, trouble);
    };
    ui::then(this, ask<void>(m_program->console().access(), flow, Cancel()), [](const Result<> &done) {
        if (!done && done.error().code != Code::Cancelled)
            qCWarning(logApp).noquote() << done.error().sentence();
    });
    return true;
}

} // namespace wingman::console
