#pragma once

#include "ui/inspector/figuremodel.h"
#include "ui/pages/page.h"

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace greenprint::ui {

class FactorCard;
class Text;

/// Why a number is what it is: its lines and their factors as a tree, and under it the chosen
/// factor with its source, range and a way to put a figure of one's own in its place.
class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(const PageContext &context, QWidget *parent = nullptr);

    struct Heading {
        QString title;
        QString subtitle;
    };
    Heading show(const Figure &figure);

private:
    void choose(const QModelIndex &index);

    PageContext m_context;
    FigureModel *m_model;
    QTreeView *m_tree;
    Text *m_services;
    FactorCard *m_factor;
    Figure m_shown;
};

} // namespace greenprint::ui
