#pragma once

#include "ui/pages/page.h"

#include <map>

QT_BEGIN_NAMESPACE
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
/// Pages are created when they are first shown.
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

private:
    void build();
    void tearDown();
    void keepSelectionValid();
    ReviewBar *createReviewBar();

    std::unique_ptr<PlanDocument> m_document;
    Selection m_selection;
    PageContext m_context;
    PageList *m_list = nullptr;
    LiveStrip *m_strip = nullptr;
    QStackedWidget *m_stack = nullptr;
    Inspector *m_inspector = nullptr;
    FindingsBar *m_findings = nullptr;
    ReviewBar *m_review = nullptr; ///< of a plan that is open for review
    FrozenView *m_frozen = nullptr;
    std::map<QString, Page *> m_pages;
    QString m_current;
};

} // namespace greenprint::ui
