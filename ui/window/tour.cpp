#include "ui/window/tour.h"

#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace greenprint::ui {
namespace {

constexpr int kWidth = 320;
constexpr int kGap = 14;

/// A line around a part of the window that lets everything through.
class Ring : public QWidget {
public:
    explicit Ring(QWidget *parent)
        : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(this).accent, 3.0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
    }
};

} // namespace

Tour::Tour(std::vector<Stop> stops, QWidget *window)
    : Surface(window)
    , m_stops(std::move(stops))
    , m_ring(new Ring(window))
    , m_title(new Text({}, TextStep::Section, true))
    , m_words(new Text({}))
    , m_number(new Text({}, TextStep::Small, false, Tone::Muted))
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton) {
    setFocusPolicy(Qt::StrongFocus);
    m_words->setWordWrap(true);
    m_next->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *enough = new QPushButton(tr("&Enough"));
    enough->setFlat(true);
    row->addWidget(m_number, 1);
    row->addWidget(enough);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(enough, &QPushButton::clicked, this, &Tour::ended);
    connect(m_back, &QPushButton::clicked, this, [this] { showStop(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showStop(m_at + 1); });
    window->installEventFilter(this);
    showStop(0);
}

Tour::~Tour() {
    delete m_ring;
}

void Tour::showStop(int number) {
    // what is not there cannot be shown
    const int step = number < m_at ? -1 : 1;
    while (number >= 0 && number < stopCount() && !m_stops[static_cast<size_t>(number)].part)
        number += step;
    if (number >= stopCount()) {
        Q_EMIT ended();
        return;
    }
    if (number < 0)
        return;
    m_at = number;
    const Stop &stop = m_stops[static_cast<size_t>(number)];
    m_title->setText(stop.title);
    m_words->setText(stop.words);
    m_number->setText(tr("%1 of %2").arg(number + 1).arg(stopCount()));
    m_back->setEnabled(number > 0);
    m_next->setText(number + 1 < stopCount() ? tr("&Next") : tr("&Done"));
    // what a screen reader says when the card gets the focus
    setAccessibleName(stop.title);
    setAccessibleDescription(stop.words);
    m_next->setAccessibleDescription(stop.title + QStringLiteral(". ") + stop.words);
    place();
    show();
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::place() {
    const Stop &stop = m_stops[static_cast<size_t>(m_at)];
    if (!stop.part)
        return;
    QWidget *window = parentWidget();
    const QRect part(stop.part->mapTo(window, QPoint(0, 0)), stop.part->size());
    m_ring->setGeometry(part.adjusted(-1, -1, 1, 1).intersected(window->rect()));
    m_ring->show();
    m_ring->raise();
    layout()->invalidate();
    // the buttons are longer in some languages
    const int wide = std::max(kWidth, layout()->totalMinimumSize().width());
    setFixedSize(wide, layout()->totalHeightForWidth(wide));
    // below, above, at the right, at the left, or else inside
    const QRect room = window->rect().adjusted(kGap, kGap, -kGap, -kGap);
    const int x = std::clamp(part.left(), room.left(), room.right() - width());
    const int y = std::clamp(part.top(), room.top(), room.bottom() - height());
    QPoint at(
        std::clamp(part.center().x() - width() / 2, room.left(), room.right() - width()),
        std::clamp(part.center().y() - height() / 2, room.top(), room.bottom() - height()));
    if (part.bottom() + kGap + height() < room.bottom())
        at = {x, part.bottom() + kGap};
    else if (part.top() - kGap - height() > room.top())
        at = {x, part.top() - kGap - height()};
    else if (part.right() + kGap + width() < room.right())
        at = {part.right() + kGap, y};
    else if (part.left() - kGap - width() > room.left())
        at = {part.left() - kGap - width(), y};
    move(at);
    raise();
}

bool Tour::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    return Surface::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT ended();
    else if (event->key() == Qt::Key_Left)
        showStop(m_at - 1);
    else if (event->key() == Qt::Key_Right)
        showStop(m_at + 1);
    else
        Surface::keyPressEvent(event);
}

} // namespace greenprint::ui
