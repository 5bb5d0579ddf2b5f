#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QTextBrowser;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The help: pages of Markdown that lie in the program, with a list of them and a search in the
/// page. What they say is held to the code by tests.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Keys of the pages, in the order of the list: "method", "published-cases", "plan-file".
    static QStringList pages();
    /// The Markdown of a page; empty if there is none of that key.
    static QString markdown(const QString &page);

    void openPage(const QString &page);
    /// Selects the next place of a text in the page; false if there is none.
    bool find(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QListWidget *m_list;
    QLineEdit *m_search;
    QTextBrowser *m_text;
};

} // namespace greenprint::ui
