#pragma once

namespace greenprint::test {

/// Whether sanitizers watch the test, which then takes several times as long.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kInstrumented = true;
#elif defined(__has_feature)
inline constexpr bool kInstrumented = __has_feature(address_sanitizer);
#else
inline constexpr bool kInstrumented = false;
#endif

/// How many of so many random cases are tried. Without sanitizers that is all of them: whether
/// figures are right. Sanitizers are asked whether the code is sound, which an eighth shows as
/// well.
constexpr int cases(int count) {
    return kInstrumented ? (count + 7) / 8 : count;
}

/// Milliseconds in which what is waited for has come, even on a busy machine.
inline constexpr int kPatience = kInstrumented ? 600'000 : 60'000;

} // namespace greenprint::test
