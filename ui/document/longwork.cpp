#include "ui/document/longwork.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <atomic>

namespace greenprint::ui {

LongWork::LongWork(QObject *parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

LongWork::~LongWork() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LongWork::start(Job job) {
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int number = ++m_number;
    const auto told = std::make_shared<std::atomic<int>>(0);
    const Watch watch{m_stop.get_token(), [this, number, told](double share) {
                          const int percent = static_cast<int>(share * 100.0);
                          if (told->exchange(percent) == percent)
                              return;
                          QMetaObject::invokeMethod(
                              this,
                              [this, number, percent] {
                                  if (m_running && number == m_number)
                                      Q_EMIT progressed(percent);
                              },
                              Qt::QueuedConnection);
                      }};
    QtConcurrent::run(&m_pool, [job = std::move(job), watch] {
        return watch.stopped() ? Answer() : job(watch);
    }).then(this, [this, number](const Answer &answer) {
        if (number != m_number)
            return;
        setRunning(false);
        if (answer)
            answer();
    });
    setRunning(true);
}

void LongWork::cancel() {
    m_stop.request_stop();
    ++m_number;
    setRunning(false);
}

void LongWork::setRunning(bool running) {
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

} // namespace greenprint::ui
