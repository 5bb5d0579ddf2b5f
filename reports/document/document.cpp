#include "reports/document/document.h"

#include <algorithm>

namespace greenprint::report {
namespace {

/// Index one past the last section that belongs to the one at `head`.
size_t endOf(const std::vector<Section> &sections, size_t head) {
    size_t end = head + 1;
    while (end < sections.size() && sections[head].level == 1 && sections[end].level > 1)
        ++end;
    return end;
}

} // namespace

Document arranged(Document document, const QStringList &ids, QStringList *unknown) {
    if (ids.isEmpty())
        return document;
    const std::vector<Section> all = std::move(document.sections);
    document.sections.clear();
    QStringList taken;
    const auto take = [&](const Section &section) {
        if (taken.contains(section.id))
            return;
        taken << section.id;
        document.sections.push_back(section);
    };
    for (const QString &id : ids) {
        const auto found = std::ranges::find(all, id, &Section::id);
        if (found == all.end()) {
            if (unknown)
                *unknown << id;
            continue;
        }
        take(*found);
        const size_t head = static_cast<size_t>(found - all.begin());
        const size_t end = endOf(all, head);
        bool named = false;
        for (size_t i = head + 1; i < end; ++i)
            named |= ids.contains(all[i].id);
        for (size_t i = head + 1; i < end && !named; ++i)
            take(all[i]);
    }
    return document;
}

QStringList sectionNumbers(const Document &document) {
    QStringList numbers;
    int chapter = 0;
    int part = 0;
    for (const Section &section : document.sections) {
        // a part whose chapter was left out stands as a chapter of its own
        if (section.level == 1 || chapter == 0) {
            ++chapter;
            part = 0;
            numbers << QString::number(chapter);
        } else {
            numbers << QStringLiteral("%1.%2").arg(chapter).arg(++part);
        }
    }
    return numbers;
}

} // namespace greenprint::report
