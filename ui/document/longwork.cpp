#include "ui/document/longwork.h"

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
    m_pool.start([this, number, job = std::move(job), watch] {
        const Answer answer = watch.stopped() ? Answer() : job(watch);
        // always by the queue, so that no answer comes before its question is under way
        QMetaObject::invokeMethod(
            this, [this, number, answer] { take(number, answer); }, Qt::QueuedConnection);
    });
    setRunning(true);
}

void LongWork::take(int number, const Answer &answer) {
    if (number != m_number)
        return;
    setRunning(false);
    if (answer)
        answer();
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
