#pragma once

namespace greenprint {

/// Promises, in seconds, from which on answers may come from a queue, or from an hourly job.
inline constexpr double kMayQueue = 60.0;
inline constexpr double kMayBatch = 3600.0;

} // namespace greenprint
