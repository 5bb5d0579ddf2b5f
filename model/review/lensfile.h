#pragma once

#include "model/error.h"
#include "model/review/lens.h"
#include "model/review/lenslint.h"

namespace greenprint {

/// A lens as read, with everything that is wrong with it.
struct LensReading {
    Lens lens;
    std::vector<LensDefect> defects;
};

/// Reads a custom lens (JSON, kLensFormat). What can be understood is opened, however much
/// of it would be refused by the AWS tool; every defect is listed with its place. An error comes
/// back only if there is no question to be had. `id` is how plans will refer to the lens.
Expected<LensReading> readLens(const QByteArray &bytes, const QString &id = {});
/// The same from a file, whose name without ending becomes the id.
Expected<LensReading> readLensFile(const QString &fileName);

/// The lens as a custom lens file. One of ours is within all limits; of another, what the format
/// has no place for is left out.
QByteArray writeLens(const Lens &lens);

} // namespace greenprint
