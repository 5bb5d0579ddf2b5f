#pragma once

#include "model/quantity/format.h"
#include "model/review/improvement.h"
#include "reports/results/sharedunit.h"
#include "ui/widgets/surface.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

class FigureTable;
class Text;

/// What each open practice would save, the most worthwhile first, and all of them together.
class ImprovementPane : public Surface {
    Q_OBJECT

public:
    explicit ImprovementPane(QWidget *parent = nullptr);

    void showPlan(const ImprovementPlan &plan, const NumberFormat &format, bool readOnly);
    /// What is said of the saving of a practice, as rich text, when it is asked for.
    void setTip(std::function<QString(const QString &practice, Metric metric)> tip);
    FigureTable *table() const { return m_table; }
    /// The unit in which the savings of a plan are read against one another.
    static SharedUnit unitOf(
        const ImprovementPlan &plan, Metric metric, const NumberFormat &format);
    /// A saving is written as the change that it is: "−12 kg".
    static QString changeText(double saving, const SharedUnit &unit);

Q_SIGNALS:
    /// The practices that were selected are to be adopted in a scenario of its own.
    void adopting(const QStringList &practices);
    /// What a practice is, is to be explained.
    void asked(const QString &practice);

private:
    QStringList selected() const;

    bool m_readOnly = true;
    Text *m_title;
    QStandardItemModel *m_model;
    FigureTable *m_table;
    QPushButton *m_adopt;
};

} // namespace greenprint::ui
