#pragma once

#include "ui/pages/page.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class PlanTile;

/// What is seen while no plan is open: what Greenprint is for, five questions that make a plan,
/// sample plans, plans used recently.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    StartPage(
        const Catalog &catalog, Preferences &preferences, Shell &shell, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillSamples();
    /// As many beside one another as have room.
    void arrangeSamples();
    void fillRecent();

    const Catalog &m_catalog;
    Preferences &m_preferences;
    Shell &m_shell;
    QWidget *m_samples;
    std::vector<PlanTile *> m_tiles;
    int m_columns = 0;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
    bool m_filled = false;
};

} // namespace greenprint::ui
