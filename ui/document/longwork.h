#pragma once

#include "model/whatif/watch.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>

namespace greenprint::ui {

/// Work that takes longer than a page may wait: it runs away from the window's thread, says how
/// far it is, and can be stopped. Starting anew stops what was under way; only the latest answers.
class LongWork : public QObject {
    Q_OBJECT

public:
    /// What is to be done with the answer, in the window's thread.
    using Answer = std::function<void()>;
    using Job = std::function<Answer(const Watch &)>;

    explicit LongWork(QObject *parent = nullptr);
    /// Stops what is under way and waits until it has stopped.
    ~LongWork() override;

    /// The job must not refer to anything that the window's thread may change.
    void start(Job job);
    /// Stops what is under way; nobody hears of it again.
    void cancel();
    /// Asks what is under way to stop; its answer still comes, and says how far it got.
    void requestStop() { m_stop.request_stop(); }
    bool isRunning() const { return m_running; }
    /// Seconds that the rest takes at the pace so far; none as long as there is too little to tell.
    std::optional<int> secondsLeft() const;

Q_SIGNALS:
    void progressed(int percent);
    void runningChanged(bool running);

private:
    void take(int number, const Answer &answer);
    void setRunning(bool running);

    QThreadPool m_pool;
    std::stop_source m_stop;
    QElapsedTimer m_since; ///< the latest job began
    int m_percent = 0;     ///< that it has done
    int m_number = 0;      ///< of the latest job
    bool m_running = false;
};

} // namespace greenprint::ui
