#pragma once

#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// Where objects of a dataset lie as they age, as a line over time.
class LifecycleLine : public QWidget {
    Q_OBJECT

public:
    explicit LifecycleLine(QWidget *parent = nullptr);

    struct Step {
        double fromDays = 0.0;
        QString name; ///< of the class; empty: deleted
        friend bool operator==(const Step &, const Step &) = default;
    };
    /// Ascending by days; the first from 0.
    void show(std::vector<Step> steps);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Step> m_steps;
};

/// The lifecycle rules of a dataset in a scenario: the line, and below it a row per rule to change.
class LifecycleEditor : public QWidget {
    Q_OBJECT

public:
    LifecycleEditor(
        const PageContext &context, const QString &scenario, const QString &dataset,
        QWidget *parent = nullptr);

    void refresh();

private:
    struct Rule {
        double days = 0.0;
        QString storageClass; ///< empty: deleted
        friend bool operator==(const Rule &, const Rule &) = default;
    };
    std::vector<Rule> rules() const;
    void write(const QString &name, std::vector<Rule> rules);
    void fillRows();

    PageContext m_context;
    QString m_scenario;
    QString m_dataset;
    LifecycleLine *m_line;
    QVBoxLayout *m_rows;
    Text *m_trouble;
    std::vector<Rule> m_shown;
    bool m_filled = false;
};

} // namespace greenprint::ui
