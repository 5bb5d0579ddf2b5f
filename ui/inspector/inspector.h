#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace greenprint::ui {

class FactsView;
class FigureView;
class NoteCard;
class Text;

/// The column at the right: explains what is selected. A number down to factors and sources; an
/// input, a Region or a practice by what is known of it.
class Inspector : public Band {
    Q_OBJECT

public:
    explicit Inspector(const PageContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    /// Room for remarks on what is selected and on the part that it belongs to.
    void showNotes(const QString &path);

    PageContext m_context;
    Text *m_title;
    Text *m_subtitle;
    QStackedWidget *m_views;
    FigureView *m_figure;
    FactsView *m_facts;
    NoteCard *m_note;
    NoteCard *m_partNote;
};

} // namespace greenprint::ui
