#pragma once

#include "model/whatif/watch.h"

#include <thread>

namespace greenprint::cli {

/// Lets Ctrl+C stop long work in order (exit code 5), and shows its progress on standard error
/// where that is a terminal.
class Interruptible {
public:
    Interruptible();
    ~Interruptible();

    const Watch &watch() const { return m_watch; }

private:
    Watch m_watch;
    std::stop_source m_source;
    std::jthread m_poll;
};

} // namespace greenprint::cli
