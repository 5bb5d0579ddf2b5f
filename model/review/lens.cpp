#include "model/review/lens.h"

namespace greenprint {

int LensQuestion::firedRule(const std::function<bool(const QString &)> &selected) const {
    for (size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].parsed && rules[i].parsed->holds(selected))
            return static_cast<int>(i);
    }
    return -1;
}

int LensQuestion::firedRule(
    const std::function<bool(const QString &)> &selected,
    const std::function<bool(const QString &)> &putAside) const {
    for (size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].parsed && rules[i].parsed->holds(selected, putAside))
            return static_cast<int>(i);
    }
    return -1;
}

const LensChoice *LensQuestion::choice(QStringView id) const {
    for (const LensChoice &c : choices) {
        if (c.id == id)
            return &c;
    }
    return nullptr;
}

int Lens::questionCount() const {
    size_t count = 0;
    for (const LensPillar &pillar : pillars)
        count += pillar.questions.size();
    return static_cast<int>(count);
}

} // namespace greenprint
