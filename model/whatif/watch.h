#pragma once

#include <functional>
#include <stop_token>

namespace greenprint {

/// Through which long work is watched: it says how far it is, and stops soon when asked to.
struct Watch {
    std::stop_token stop;
    std::function<void(double)> progress; ///< share done, 0 to 1; from any thread

    bool stopped() const { return stop.stop_requested(); }
    void report(double share) const {
        if (progress)
            progress(share);
    }
};

} // namespace greenprint
