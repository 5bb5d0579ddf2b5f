#include "ui/document/longwork.h"

#include <atomic>
#include <cmath>
#include <memory>

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
    m_percent = 0;
    m_since.start();
    const auto told = std::make_shared<std::atomic<int>>(0);
    const Watch watch{m_stop.get_token(), [this, number, told](double share) {
                          const int percent = static_cast<int>(share * 100.0);
                          if (told->exchange(percent) == percent)
                              return;
                          QMetaObject::invokeMethod(
                              this,
                              [this, number, percent] {
                                  if (!m_running || number != m_number)
                                      return;
                                  m_percent = percent;
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

std::optional<int> LongWork::secondsLeft() const {
    constexpr int kLeastPercent = 3;
    constexpr qint64 kLeastTime = 500; // ms
    const qint64 elapsed = m_since.isValid() ? m_since.elapsed() : 0;
    if (!m_running || m_percent < kLeastPercent || elapsed < kLeastTime)
        return std::nullopt;
    const double perPercent = static_cast<double>(elapsed) / m_percent;
    return static_cast<int>(std::ceil(perPercent * (100 - m_percent) / 1000.0));
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
