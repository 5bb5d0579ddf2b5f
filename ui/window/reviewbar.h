#pragma once

#include "model/library/resultchange.h"
#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// The line above a plan that is open for review: that nothing can be changed, which catalog its
/// results were frozen with and whether today's says otherwise, and the way to an upgraded copy.
class ReviewBar : public Band {
    Q_OBJECT

public:
    explicit ReviewBar(const PageContext &context, QWidget *parent = nullptr);

    /// Says what today's catalog changes in the results of the selected scenario; null: not known.
    void setChanges(const ResultChanges *changes);
    void setFrozenShown(bool shown);
    QString text() const;

Q_SIGNALS:
    void frozenWanted(bool wanted);

private:
    PageContext m_context;
    Text *m_text;
    QPushButton *m_frozen;
};

} // namespace greenprint::ui
