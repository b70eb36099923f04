// SPDX-License-Identifier: GPL-3.0-or-later
// `wingman --tour DIR`: walks through the whole console on made-up data, keeps a picture of everything, and knows
// whether everything was really there.
#pragma once

#include "console/tour_steps.h"
#include "console/turn_watch.h"

namespace wingman::console {

/// Owned by main(). Thread: the window's.
class Tour final : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        QString folder;
        std::optional<QSize> size{}; // one size only; otherwise light and dark at 1440×900, and light at 1024×700
    };
    explicit Tour(Wish wish, QObject *parent = nullptr);
    ~Tour() override;

    void begin();

Q_SIGNALS:
    /// With the program's exit status: 0 only where every step was reached and no warning was logged.
    void ended(int status);

private:
    void nextLook();
    void nextScene();
    void nextStep();
    void poll();
    bool isReached() const;
    QString obstacle() const;
    void keep(const QString &suffix);
    void finishScene();
    void conclude();
    const TourStep &step() const { return tourSteps().at(m_step); }

    Wish m_wish;
    QList<TourStage::Look> m_looks;
    qsizetype m_look = -1;
    qsizetype m_step = 0;
    qsizetype m_move = 0;
    int m_seen = 0; // so often in a row
    int m_reached = 0;
    QStringList m_missed;
    std::unique_ptr<TourStage> m_stage;
    QTimer m_poll;
    QElapsedTimer m_patience;
    TurnWatch m_watch;
};

/// Everything from the folder to the exit status. After the application object was made.
int conductTour(const Tour::Wish &wish);

} // namespace wingman::console
