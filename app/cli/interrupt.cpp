#include "app/cli/interrupt.h"

#include "app/cli/terminal.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>

namespace greenprint::cli {
namespace {

/// How often a signal and the progress are looked at.
constexpr std::chrono::milliseconds kTick(20);
/// Work that is done within so many of them shows no progress.
constexpr int kQuickTicks = 20;

/// Set by a signal, read by another thread.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void onSignal(int) {
    interrupted = true;
}

} // namespace

Interruptible::Interruptible() {
    interrupted = false;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    m_watch.stop = m_source.get_token();
    auto share = std::make_shared<std::atomic<int>>(0);
    m_watch.progress = [share](double done) { *share = static_cast<int>(done * 100.0); };
    m_poll = std::jthread([this, share](const std::stop_token &ended) {
        const bool terminal = messagesAreOnTerminal();
        int shown = -1;
        for (int tick = 0; !ended.stop_requested(); ++tick) {
            if (interrupted)
                m_source.request_stop();
            if (terminal && tick > kQuickTicks && *share != shown) {
                shown = *share;
                std::fprintf(stderr, "\r%3d %%", shown);
                std::fflush(stderr);
            }
            std::this_thread::sleep_for(kTick);
        }
        if (shown >= 0)
            std::fputs("\r     \r", stderr);
    });
}

Interruptible::~Interruptible() {
    m_poll.request_stop();
    m_poll.join();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace greenprint::cli
