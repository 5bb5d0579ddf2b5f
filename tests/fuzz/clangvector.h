#pragma once

// libqpdf's JSON has a vector of itself among its nested types. With the constexpr destructor that
// C++20 gives to vector, Clang wants the type complete there, where GCC waits; so for Clang, which
// builds the fuzzers only, vector is one that does nothing at compile time.
#include <algorithm>
#include <memory>
#include <string>
// NOLINTBEGIN(bugprone-reserved-identifier)
#pragma push_macro("_GLIBCXX20_CONSTEXPR")
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
// declared with constexpr already, and of use to vector<bool> alone
#define __fill_a1 __fill_a1_of_bits
#include <vector>
#undef __fill_a1
#pragma pop_macro("_GLIBCXX20_CONSTEXPR")
// NOLINTEND(bugprone-reserved-identifier)
