#pragma once

#include "ui/widgets/surface.h"

#include <QAbstractButton>

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The head of a section: name at the left, its state in words at the right, an arrow.
class SectionHead : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHead(const QString &name, QWidget *parent = nullptr);

    /// `own`: said here, bold; else inherited, grey.
    void setState(const QString &words, bool own);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    bool m_own = false;
};

/// A part of a page that unfolds; what is in it is made when it is first opened.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString &name, std::function<QWidget *()> create, QWidget *parent = nullptr);

    SectionHead *head() const { return m_head; }
    /// What is inside; null before it was opened.
    QWidget *content() const { return m_content; }
    bool isOpen() const { return m_head->isChecked(); }
    void setOpen(bool open);

private:
    SectionHead *m_head;
    QVBoxLayout *m_column;
    std::function<QWidget *()> m_create;
    QWidget *m_content = nullptr;
};

} // namespace greenprint::ui
