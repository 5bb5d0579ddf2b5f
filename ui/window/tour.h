#pragma once

#include "ui/widgets/surface.h"

#include <QPointer>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace greenprint::ui {

/// A short walk through a window: a card beside one part after another, with a ring around the
/// part. Everything stays usable meanwhile.
class Tour : public Surface {
    Q_OBJECT

public:
    struct Stop {
        QPointer<QWidget> part;
        QString title;
        QString words;
    };

    Tour(std::vector<Stop> stops, QWidget *window);
    ~Tour() override;

    int stop() const { return m_at; }
    int stopCount() const { return static_cast<int>(m_stops.size()); }
    void showStop(int number);

Q_SIGNALS:
    /// The last stop was left, or the user has seen enough.
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    std::vector<Stop> m_stops;
    int m_at = -1;
    QPointer<QWidget> m_ring;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_number;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace greenprint::ui
