#pragma once

#include "model/quantity/format.h"
#include "model/whatif/explore.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class FlowLayout;

/// What is asked of an exploration: which metrics are to be small, what must not be exceeded, what
/// may vary.
class RequestBar : public Surface {
    Q_OBJECT

public:
    explicit RequestBar(QWidget *parent = nullptr);

    ExploreRequest request() const;
    /// Figures that a new limit begins with, rounded up.
    void setPresent(const Totals &totals) { m_present = totals; }
    /// `atMost` is in the metric's unit.
    void addBound(Metric metric, double atMost);

Q_SIGNALS:
    void changed();

private:
    QPushButton *toggle(const QString &text, bool on, const QString &tip);
    void chooseObjective(Metric metric, bool on);
    void fillMetricMenu();

    struct BoundField {
        Metric metric;
        QWidget *frame;
        QDoubleSpinBox *value;
    };

    std::vector<std::pair<Metric, QPushButton *>> m_objectives;
    std::vector<Metric> m_chosen; ///< the one chosen longest ago first
    std::vector<BoundField> m_bounds;
    FlowLayout *m_boundRow;
    QPushButton *m_addBound;
    QPushButton *m_region;
    QPushButton *m_storage;
    QPushButton *m_instances;
    QPushButton *m_endpoints;
    QPushButton *m_practices;
    QCheckBox *m_oneRegion;
    QLineEdit *m_types;
    Totals m_present;
};

} // namespace greenprint::ui
