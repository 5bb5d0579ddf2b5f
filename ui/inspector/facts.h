#pragma once

#include "ui/pages/page.h"

#include <functional>
#include <vector>

namespace greenprint::ui {

/// What is known about an input, a Region or a practice: short facts with where they come from.
struct Facts {
    struct Fact {
        QString name;
        QString value;
        QString note; ///< source and confidence; may be empty
    };
    QString title;
    QString subtitle;
    QString text;
    std::vector<Fact> facts;
    QString action; ///< what can be done with it; empty: nothing
    std::function<Expected<void>()> act;
};

Facts factsAbout(const Topic &topic, const PageContext &context);

} // namespace greenprint::ui
