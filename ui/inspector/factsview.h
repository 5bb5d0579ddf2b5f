#pragma once

#include "ui/inspector/facts.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace greenprint::ui {

class Text;

/// Facts as name, value and source below each other, with the one thing that can be done.
class FactsView : public QScrollArea {
    Q_OBJECT

public:
    explicit FactsView(const PageContext &context, QWidget *parent = nullptr);

    void show(const Facts &facts);

private:
    PageContext m_context;
    Facts m_facts;
    Text *m_text;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_act;
};

} // namespace greenprint::ui
