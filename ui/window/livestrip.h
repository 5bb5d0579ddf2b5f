#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTimer>

#include <functional>

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

/// Chooses the scenario: as wide as the longest name needs where there is room for it, but at
/// least as wide as a short one.
class ScenarioBox : public QComboBox {
public:
    explicit ScenarioBox(QWidget *parent);

    /// What the longest name needs, up to a sensible width.
    int wantedWidth() const;
    /// Takes no more than that.
    void setRoom(int room);

    QSize sizeHint() const override;

private:
    int m_room = 0;
};

/// The totals of the selected scenario and how they differ from the baseline, on every page. When
/// they have changed and the user rests, those who cannot see them are told.
class LiveStrip : public Surface {
    Q_OBJECT

public:
    explicit LiveStrip(const PageContext &context, QWidget *parent = nullptr);

    ScenarioBox *scenarios() const { return m_scenario; }

Q_SIGNALS:
    /// What has been told to a screen reader.
    void announced(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshScenarios();
    /// Gives the names of scenarios what the figures leave.
    void shareRoom();
    void refreshFigures();
    void refreshTopic();
    void announce();

    PageContext m_context;
    ScenarioBox *m_scenario;
    Text *m_against;
    std::vector<FigureTile *> m_tiles;
    QTimer m_rest;
    QString m_announced;
};

} // namespace greenprint::ui
