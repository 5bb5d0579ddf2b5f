#pragma once

#include <QString>

namespace greenprint {

/// A lock on a file that the operating system lets go when the process ends, however it ends. A
/// lock file with a process id in it would not do: ids are used again, in containers at once.
///
/// This is flock. On Windows it is LockFileEx, or a file opened without sharing; macOS has flock,
/// too, but not on every network drive.
class SessionLock {
public:
    explicit SessionLock(const QString &fileName);
    ~SessionLock();
    SessionLock(const SessionLock &) = delete;
    SessionLock &operator=(const SessionLock &) = delete;

    /// Whether the lock was free and is now ours.
    bool held() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace greenprint
