#pragma once

#include "ui/catalogs/effects.h"
#include "ui/document/preferences.h"
#include "ui/pages/tableexport.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

class FigureTable;
class LongWork;
class ResultTable;
class Text;

/// What a catalog would change: the plans in which anything changes and, of the one that is chosen,
/// number by number what and why.
class EffectView : public QWidget {
    Q_OBJECT

public:
    explicit EffectView(Preferences &preferences, QWidget *parent = nullptr);
    ~EffectView() override;

    /// Null: not known.
    void show(const std::shared_ptr<const CatalogEffects> &effects);
    using QWidget::show;
    /// Lets the menus of the tables save them.
    void setExport(const TableExport::Window &window);

Q_SIGNALS:
    /// The changes of the chosen plan are shown.
    void detailed();

private:
    void fill();
    void explain();

    Preferences &m_preferences;
    LongWork *m_work;
    QStandardItemModel *m_cells;
    FigureTable *m_table;
    Text *m_title;
    ResultTable *m_figures;
    Text *m_reason;
    Text *m_findings;
    QStringList m_reasons; ///< of the figures, row by row
    std::shared_ptr<const CatalogEffects> m_effects;
    std::shared_ptr<const PlanChanges> m_changes; ///< of the chosen plan
};

} // namespace greenprint::ui
