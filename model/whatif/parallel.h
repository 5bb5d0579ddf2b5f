#pragma once

#include <QtConcurrentMap>
#include <QThreadPool>

#include <algorithm>
#include <numeric>
#include <vector>

namespace greenprint {

/// Calls job(0) … job(count - 1) on so many threads, and waits.
template <class Job>
void inParallel(int threads, size_t count, Job job) {
    QThreadPool pool;
    pool.setMaxThreadCount(std::max(1, threads));
    std::vector<size_t> indices(count);
    std::iota(indices.begin(), indices.end(), 0);
    QtConcurrent::blockingMap(&pool, indices, [&](size_t index) { job(index); });
}

} // namespace greenprint
