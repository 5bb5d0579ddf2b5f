#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The help in the language of the window: pages of Markdown that lie in the program or are made
/// from its tables, with a list of them and a search over all of them. What they say is held to
/// the code by tests.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Keys of the pages, in the order of the list: "guide", "method", "what-if", "glossary", ….
    static QStringList pages();
    /// The Markdown of a page in the language of the window, in English where it has not been
    /// translated; empty if there is none of that key.
    static QString markdown(const QString &page);
    /// Headings under which a text is found: pairs of page and heading.
    static QList<std::pair<QString, QString>> findings(const QString &text);

    /// Shows a page from a heading on, named as it is shown or as in English; from its top if there
    /// is no such heading.
    void openPage(const QString &page, const QString &heading = {});
    QString currentPage() const;
    /// The heading at the top of what is seen.
    QString currentHeading() const { return m_heading; }
    /// Selects the next place of a text in the page; false if there is none.
    bool find(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();
    void render();
    void listHits();
    /// The heading as the page shown has it, of one named as shown or as in English.
    QString here(const QString &heading) const;
    void leadTo(const QString &wanted);

    QListWidget *m_list;
    QLineEdit *m_search;
    QLabel *m_hitsTitle;
    QListWidget *m_hits;
    QTextBrowser *m_text;
    QString m_heading;
};

} // namespace greenprint::ui
