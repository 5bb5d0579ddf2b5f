#include "model/library/sessionlock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace greenprint {

SessionLock::SessionLock(const QString &fileName) {
    m_descriptor = ::open(
        QFile::encodeName(fileName).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

SessionLock::~SessionLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace greenprint
