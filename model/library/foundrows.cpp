#include "model/library/foundrows.h"

#include "model/library/librarywriter.h"

namespace greenprint {
namespace {

/// What a row of a table looks like, by which it is known without the schema: one letter for each
/// column. N null, I integer, T text, B bytes, D digest, R number; lower case: or null.
bool hasShape(const SalvagedFile::Row &row, const char *shape) {
    if (row.values.size() != qstrlen(shape))
        return false;
    for (size_t i = 0; i < row.values.size(); ++i) {
        const QVariant &value = row.values[i];
        const int type = value.isValid() ? value.typeId() : 0;
        const char letter = shape[i];
        const bool nullable = letter >= 'a';
        bool good = false;
        switch (nullable ? letter - 'a' + 'A' : letter) {
        case 'N':
            good = type == 0;
            break;
        case 'I':
            good = type == QMetaType::LongLong;
            break;
        case 'R':
            good = type == QMetaType::LongLong || type == QMetaType::Double;
            break;
        case 'T':
            good = type == QMetaType::QString;
            break;
        case 'B':
            good = type == QMetaType::QByteArray;
            break;
        case 'D':
            good = type == QMetaType::QByteArray && value.toByteArray().size() == 32;
            break;
        default:
            break;
        }
        if (!good && !(nullable && type == 0))
            return false;
    }
    return true;
}

std::optional<qint64> optionalInteger(const QVariant &value) {
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

} // namespace

void FoundRows::take(const SalvagedFile::Place &place, const SalvagedFile::Row &row) {
    const auto &v = row.values;
    const auto integer = [&v](size_t i) { return v[i].toLongLong(); };
    const auto number = [&v](size_t i) { return static_cast<int>(v[i].toLongLong()); };
    if (!row.ofTable) {
        if (hasShape(row, "IT"))
            tags.insert({integer(0), v[1].toString()});
        return;
    }
    if (hasShape(row, "NTTTIIiIIITTrrrrTI")) {
        plans.insert(
            {row.id,
             {v[1].toString(), v[2].toString(), integer(4), integer(5), optionalInteger(v[6]),
              number(7), v[16].toString()}});
    } else if (hasShape(row, "NIIIIITTTTiiDB")) {
        FoundRevision r{number(2),
                        number(3),
                        store::revisionKind(integer(4)),
                        integer(5),
                        v[6].toString(),
                        v[7].toString(),
                        v[8].toString(),
                        optionalInteger(v[10]),
                        row.id};
        if (r.number <= 0
            || !revisionTexts
                    .insert({row.id, {optionalInteger(v[11]), v[12].toByteArray(), place, 13}})
                    .second)
            return;
        revisions[integer(1)].push_back(std::move(r));
    } else if (hasShape(row, "NITiDB")) {
        resultTexts.insert({row.id, {optionalInteger(v[3]), v[4].toByteArray(), place, 5}});
    } else if (hasShape(row, "NIIITITTT")) {
        milestones[integer(1)].push_back(
            {integer(2), integer(3), v[4].toString(), integer(5), v[8].toString()});
    } else if (hasShape(row, "NTTTTT")) {
        setups.push_back(place);
    } else if (hasShape(row, "NTTIT")) {
        catalogs.emplace(row.id, place);
    } else if (hasShape(row, "ITDB")) {
        catalogFiles.push_back(place);
    }
}

} // namespace greenprint
