#pragma once

#include "ui/pages/page.h"

#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace greenprint::ui {

class FindingsBar;
class FrozenView;
class Inspector;
class LiveStrip;
class PageList;
class ReviewBar;

/// Everything that is seen of one open plan: page list, live strip, page, inspector, findings.
/// Pages are created when they are first shown. Where the window is narrow, the inspector is folded
/// away and lies over the page when it is asked for.
class PlanView : public QWidget {
    Q_OBJECT

public:
    PlanView(
        std::unique_ptr<PlanDocument> document, Preferences &preferences, Shell &shell,
        QWidget *parent = nullptr);
    ~PlanView() override;

    PlanDocument &document() { return *m_document; }
    Selection &selection() { return m_selection; }
    const PageContext &context() const { return m_context; }

    QString currentPage() const { return m_current; }
    void showPage(const QString &key);
    void showNeighbour(int step);
    /// The page with that key, created if need be; null if there is no such page.
    Page *page(const QString &key);
    /// What is looked at, to be restored in a later session.
    QByteArray outlook() const;
    void restoreOutlook(const QByteArray &outlook);
    /// Leads to a place of the plan: the current page is asked first, then the others.
    void leadTo(const QString &path);
    /// Writes to the plan what is typed and not there yet.
    void commit();
    /// Builds everything that is seen anew, in the language of now; the document, its history, what
    /// is selected and the page stay.
    void rebuild();

    void setInspectorVisible(bool visible);
    bool isInspectorVisible() const;
    FindingsBar &findings() { return *m_findings; }

    /// What the plan was frozen with, in place of the page; only for one that is open for review.
    void showFrozen(bool shown);
    FrozenView *frozenView() const { return m_frozen; }

Q_SIGNALS:
    void pageChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void tearDown();
    void keepSelectionValid();
    ReviewBar *createReviewBar();
    QPushButton *createWhy();
    /// The inspector beside the page or over it and pages with or without names, by the room that
    /// there is.
    void placeSides();

    std::unique_ptr<PlanDocument> m_document;
    Selection m_selection;
    PageContext m_context;
    PageList *m_list = nullptr;
    LiveStrip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    Inspector *m_inspector = nullptr;
    QPushButton *m_why = nullptr;  ///< unfolds the inspector where there is no room beside the page
    QHBoxLayout *m_row = nullptr;  ///< pages, page, inspector
    QWidget *m_side = nullptr;     ///< holds the list of pages
    bool m_inspectorBeside = true; ///< is wanted beside the page
    bool m_inspectorOver = false;  ///< lies over the page, in a narrow window
    bool m_narrow = false;
    FindingsBar *m_findings = nullptr;
    ReviewBar *m_review = nullptr; ///< of a plan that is open for review
    FrozenView *m_frozen = nullptr;
    std::map<QString, Page *> m_pages;
    QString m_current;
};

} // namespace greenprint::ui
