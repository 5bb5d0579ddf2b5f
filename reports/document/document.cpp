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

/// The section of level 1 that the one at `index` is or belongs to.
const Section &chapterOf(const std::vector<Section> &sections, size_t index) {
    while (index > 0 && sections[index].level > 1)
        --index;
    return sections[index];
}

} // namespace

Document arranged(Document document, const QStringList &ids, QStringList *unknown) {
    if (ids.isEmpty())
        return document;
    const std::vector<Section> all = std::move(document.sections);
    document.sections.clear();
    QStringList taken;
    QString chapter;
    const auto take = [&](size_t index) {
        Section section = all[index];
        if (taken.contains(section.id))
            return;
        taken << section.id;
        // a part that is not below its own chapter is a chapter itself
        if (section.level > 1 && chapterOf(all, index).id != chapter)
            section.level = 1;
        if (section.level == 1)
            chapter = section.id;
        document.sections.push_back(std::move(section));
    };
    for (const QString &id : ids) {
        const auto found = std::ranges::find(all, id, &Section::id);
        if (found == all.end()) {
            if (unknown)
                *unknown << id;
            continue;
        }
        const size_t head = static_cast<size_t>(found - all.begin());
        take(head);
        const size_t end = endOf(all, head);
        bool named = false;
        for (size_t i = head + 1; i < end; ++i)
            named |= ids.contains(all[i].id);
        for (size_t i = head + 1; i < end && !named; ++i)
            take(i);
    }
    // whichever comes first, it stands below the title or on a page of its own as the first did
    if (!document.sections.empty())
        document.sections.front().startsPage = all.front().startsPage;
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
