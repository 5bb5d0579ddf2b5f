#pragma once

#include "reports/content/report.h"
#include "reports/page/pageddocument.h"
#include "reports/write/reportfile.h"
#include "ui/pages/page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QPrinter;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

class LongWork;
class KeptSetups;
class PagePreview;
class SectionList;
class Text;

/// A document to hand over, as it will be printed: which one, its chapters, language and paper,
/// all kept in the plan, and the ways out: files and paper.
class ReportPage : public Page {
    Q_OBJECT

public:
    explicit ReportPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportPage() override;

    /// Writes the document to a file; its ending says how.
    Expected<void> exportTo(const QString &fileName);
    /// Paints all pages.
    void printOn(QPrinter &printer) const;

protected:
    void refresh(Changes changes) override;

private:
    QWidget *createSide();
    ReportKind kind() const;
    /// `follow`: the selected scenario, even if another was chosen here.
    void fillScenarios(bool follow);
    void showSetup();
    /// Takes over what the library keeps for all plans; texts of the plan stay.
    void takeOver(const ReportSetup &kept);
    void store(const std::function<void(ReportSetup &)> &change);
    /// Builds the document anew and sets its pages.
    void build();
    report::ReportOrder order() const;
    Expected<report::Document> wholeDocument() const;
    void askAndExport(report::FileType type);
    void askAndPrint();
    void showPlace();

    LongWork *m_work;
    QTimer m_soon;
    QString m_trouble;
    Text *m_place;
    QComboBox *m_kind;
    Text *m_scenarioLabel;
    QComboBox *m_scenario;
    QComboBox *m_language;
    QComboBox *m_paper;
    SectionList *m_sections;
    KeptSetups *m_kept;
    QCheckBox *m_archive;
    QPushButton *m_export;
    QPushButton *m_print;
    PagePreview *m_preview;
};

} // namespace greenprint::ui
