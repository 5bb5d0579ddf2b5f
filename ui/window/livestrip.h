#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace greenprint::ui {

/// One figure of the strip: name, number, unit, and the difference in words and colour. Pressing
/// it asks the inspector why.
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(Metric metric, QWidget *parent = nullptr);

    Metric metric() const { return m_metric; }
    /// The figure and its difference in a sentence: "Carbon: 8.1 t, 12 % less than As is".
    const QString &spoken() const { return m_spoken; }
    /// Shows the figure of a scenario; null: nothing is known yet.
    void show(
        const Comparison *comparison, const ScenarioResult *scenario, const NumberFormat &format);

    /// Says where the figure comes from, as rich text, when it is asked.
    void setTip(std::function<QString()> tip) { m_tip = std::move(tip); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString figureText() const;

    Metric m_metric;
    std::function<QString()> m_tip;
    QString m_number;
    QString m_unit;
    QString m_delta;
    QString m_spoken;
    bool m_partial = false;
    Tone m_tone = Tone::Muted;
};

/// The totals of the selected scenario and how they differ from the baseline, on every page. When
/// they have changed and the user rests, those who cannot see them are told.
class LiveStrip : public Surface {
    Q_OBJECT

public:
    explicit LiveStrip(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What has been told to a screen reader.
    void announced(const QString &words);

private:
    void refreshScenarios();
    void refreshFigures();
    void refreshTopic();
    void announce();

    PageContext m_context;
    QComboBox *m_scenario;
    Text *m_against;
    std::vector<FigureTile *> m_tiles;
    QTimer m_rest;
    QString m_announced;
};

} // namespace greenprint::ui
