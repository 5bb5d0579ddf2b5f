#include "tests/support/failingdisk.h"

#include <sqlite3.h>

namespace greenprint::test {
namespace {

struct State {
    bool armed = false;
    int callsLeft = 0;
    bool failed = false;
    FailingDisk::Failure failure = FailingDisk::Failure::Full;
};
State g_state;
sqlite3_vfs *g_real = nullptr;
sqlite3_vfs g_disk;

/// Whether this call fails.
bool fails() {
    if (!g_state.armed || --g_state.callsLeft > 0)
        return false;
    g_state.callsLeft = 0;
    g_state.failed = true;
    return true;
}

bool is(FailingDisk::Failure failure) {
    return g_state.armed && g_state.failure == failure;
}

bool writingFails() {
    return (is(FailingDisk::Failure::Full) || is(FailingDisk::Failure::WriteError)) && fails();
}

int writeCode() {
    return g_state.failure == FailingDisk::Failure::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

/// A file of ours with the real one behind it.
struct File {
    sqlite3_file base;
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file) {
    return reinterpret_cast<File *>(file)->real;
}

int closeFile(sqlite3_file *f) {
    return realOf(f)->pMethods ? realOf(f)->pMethods->xClose(realOf(f)) : SQLITE_OK;
}
int readFile(sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
    if (is(FailingDisk::Failure::ReadError) && fails())
        return SQLITE_IOERR_READ;
    return realOf(f)->pMethods->xRead(realOf(f), to, size, at);
}
int writeFile(sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
    if (writingFails()) {
        // a part of it reaches the disk, as happens in the world
        realOf(f)->pMethods->xWrite(realOf(f), from, size / 3, at);
        return writeCode();
    }
    return realOf(f)->pMethods->xWrite(realOf(f), from, size, at);
}
int truncateFile(sqlite3_file *f, sqlite3_int64 size) {
    if (writingFails())
        return SQLITE_IOERR_TRUNCATE;
    return realOf(f)->pMethods->xTruncate(realOf(f), size);
}
int syncFile(sqlite3_file *f, int flags) {
    if (is(FailingDisk::Failure::SyncError) && fails())
        return SQLITE_IOERR_FSYNC;
    return realOf(f)->pMethods->xSync(realOf(f), flags);
}
int fileSize(sqlite3_file *f, sqlite3_int64 *size) {
    return realOf(f)->pMethods->xFileSize(realOf(f), size);
}
int lockFile(sqlite3_file *f, int level) {
    return realOf(f)->pMethods->xLock(realOf(f), level);
}
int unlockFile(sqlite3_file *f, int level) {
    return realOf(f)->pMethods->xUnlock(realOf(f), level);
}
int checkLock(sqlite3_file *f, int *held) {
    return realOf(f)->pMethods->xCheckReservedLock(realOf(f), held);
}
int control(sqlite3_file *f, int operation, void *argument) {
    return realOf(f)->pMethods->xFileControl(realOf(f), operation, argument);
}
int sectorSize(sqlite3_file *f) {
    return realOf(f)->pMethods->xSectorSize(realOf(f));
}
int characteristics(sqlite3_file *f) {
    return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
}
int mapShared(sqlite3_file *f, int region, int size, int extend, void volatile **memory) {
    if (extend && writingFails())
        return SQLITE_IOERR_SHMSIZE;
    return realOf(f)->pMethods->xShmMap(realOf(f), region, size, extend, memory);
}
int lockShared(sqlite3_file *f, int offset, int count, int flags) {
    return realOf(f)->pMethods->xShmLock(realOf(f), offset, count, flags);
}
void barrier(sqlite3_file *f) {
    realOf(f)->pMethods->xShmBarrier(realOf(f));
}
int unmapShared(sqlite3_file *f, int remove) {
    return realOf(f)->pMethods->xShmUnmap(realOf(f), remove);
}

const sqlite3_io_methods kMethods{2,        closeFile,   readFile,        writeFile,  truncateFile,
                                  syncFile, fileSize,    lockFile,        unlockFile, checkLock,
                                  control,  sectorSize,  characteristics, mapShared,  lockShared,
                                  barrier,  unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *f, int flags, int *outFlags) {
    auto *file = reinterpret_cast<File *>(f);
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    file->base.pMethods = nullptr;
    const int code = g_real->xOpen(g_real, name, file->real, flags, outFlags);
    if (code == SQLITE_OK)
        file->base.pMethods = &kMethods;
    return code;
}
int removeFile(sqlite3_vfs *, const char *name, int sync) {
    if (writingFails())
        return SQLITE_IOERR_DELETE;
    return g_real->xDelete(g_real, name, sync);
}

} // namespace

void FailingDisk::install() {
    if (g_real)
        return;
    g_real = sqlite3_vfs_find(nullptr);
    g_disk = *g_real;
    g_disk.zName = "failing-disk";
    g_disk.szOsFile = static_cast<int>(sizeof(File)) + g_real->szOsFile;
    g_disk.xOpen = openFile;
    g_disk.xDelete = removeFile;
    sqlite3_vfs_register(&g_disk, 1);
}

void FailingDisk::failFrom(int call, Failure failure) {
    g_state = {true, call, false, failure};
}

void FailingDisk::work() {
    g_state.armed = false;
}

bool FailingDisk::hasFailed() {
    return g_state.failed;
}

} // namespace greenprint::test
