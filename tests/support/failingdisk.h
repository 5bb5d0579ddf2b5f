#pragma once

#include <QtGlobal>

namespace greenprint::test {

/// A disk that fails for SQLite when it is told to. It stands in front of the real file system for
/// every database that is opened after install().
class FailingDisk {
public:
    enum class Failure : quint8 { Full, WriteError, SyncError, ReadError };

    static void install();

    /// From the `call`-th call that the kind of failure concerns on, counted from now and from 1,
    /// every one fails.
    static void failFrom(int call, Failure failure);
    static void work();
    /// Whether a call failed since failFrom().
    static bool hasFailed();
};

} // namespace greenprint::test
