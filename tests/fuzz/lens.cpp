#include "model/review/lensfile.h"
#include "model/review/lenslint.h"

using namespace greenprint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)readLens(bytes);
    return 0;
}
