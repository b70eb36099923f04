// SPDX-License-Identifier: GPL-3.0-or-later
// Where the tour plays: the console on made-up data, and what a step can do with it. Everything goes through the window
// as a person would, but for the troubles of endpoints.
#pragma once

#include "common/demonstration.h"
#include "console/program.h"

#include <QTemporaryDir>

namespace wingman::ui {
enum class WindowCommand : quint8;
}

namespace wingman::console {

/// The world that a step needs.
enum class Scene : quint8 {
    Demonstration, // two engines and a cluster, all well
    Slow,          // the same, and no endpoint has answered yet
    ReadOnly,      // the same, and nothing may be changed
    Refused,       // the data folder cannot be used: the rescue view
    FirstRun,      // nobody was here before
};

/// Whether some of it lies within all that it lies in. What covers it is not asked about: a view is covered by its own
/// viewport.
bool isOnScreen(const QWidget *widget);

/// Owned by the tour, one for each scene. Thread: the window's.
class TourStage final : public QObject
{
    Q_OBJECT
public:
    struct Look
    {
        QString theme; // "light", "dark", "high-contrast"
        QSize size;
        QString language = QStringLiteral("en"); // what the steps' proofs understand
    };
    TourStage(Scene scene, const Look &look, QObject *parent = nullptr);
    ~TourStage() override;

    void begin();
    /// Asks the core to end; `ended` follows.
    void end();
    /// Closes what lies over the pages, and undoes what a step before has chosen.
    void clear();
    Scene scene() const { return m_scene; }
    /// The window with what has popped up over it.
    QPixmap picture() const;

    // -- what a step does; false: not now, try again -----------------------------------------------------------------

    bool go(const QString &link);
    bool press(const QString &button);
    bool type(const QString &field, const QString &text);
    bool keys(const QString &widget, Qt::Key key);
    bool command(ui::WindowCommand command);
    bool plan(const QString &operation, const QStringList &targets);
    bool prefer(const QString &name, const QString &value);
    bool openMenu(const QString &button);
    /// Told to the world; what follows is for the step to wait for.
    bool trouble(const QString &endpoint, app::Trouble trouble);

    // -- what a step looks at ----------------------------------------------------------------------------------------

    /// The visible object of this name; null where there is none.
    QWidget *visible(const QString &name) const;
    template <typename W>
    W *seen(const QString &name) const
    {
        return qobject_cast<W *>(visible(name));
    }
    ui::MainWindow &window() const { return m_program->window(); }
    ui::Feed &feed() const { return m_program->console().feed(); }

Q_SIGNALS:
    void ended();

private:
    app::CompositionOptions options() const;
    void dress();
    void writeContexts() const;

    Scene m_scene;
    Look m_look;
    QTemporaryDir m_home;
    std::unique_ptr<Program> m_program;
    QStringList m_preferred; // to be reset
    QStringList m_troubled;  // to be mended
};

} // namespace wingman::console
