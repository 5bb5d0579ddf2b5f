#pragma once

#include <QtGlobal>

#include <sys/resource.h>

namespace greenprint::bench {

/// The most memory that the program has had so far, in MB.
inline double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    constexpr double kUnitsInMb = 1024.0 * 1024.0; // bytes
#else
    constexpr double kUnitsInMb = 1024.0; // kilobytes
#endif
    return static_cast<double>(usage.ru_maxrss) / kUnitsInMb;
}

} // namespace greenprint::bench
