#include "ui/pages/library/recoverypanel.h"

#include "ui/document/longwork.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace greenprint::ui {
namespace {

constexpr int kTextWidth = 640;

} // namespace

RecoveryPanel::RecoveryPanel(QWidget *parent)
    : Surface(parent)
    , m_work(new LongWork(this))
    , m_title(new Text({}, TextStep::Section, true))
    , m_text(new Text({}))
    , m_problem(new Text({}, TextStep::Base, false, Tone::Bad))
    , m_listTitle(new Text({}, TextStep::Base, true))
    , m_list(new QListWidget)
    , m_progress(new QProgressBar)
    , m_recover(new QPushButton(tr("Recover the library")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_close(new QPushButton) {
    for (Text *text : {m_title, m_text, m_problem}) {
        text->setWordWrap(true);
        text->setMaximumWidth(kTextWidth);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_progress->setAccessibleName(tr("Progress of the recovery"));
    m_progress->setMaximumWidth(kTextWidth);
    m_recover->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_recover);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_problem);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    column->addWidget(m_listTitle);
    column->addWidget(m_list, 1);
    column->addStretch();

    connect(m_recover, &QPushButton::clicked, this, &RecoveryPanel::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        // the job still ends in its own time: whether it came to a result is told by its answer
        m_stop->setEnabled(false);
        m_work->requestStop();
    });
    connect(m_close, &QPushButton::clicked, this, &RecoveryPanel::closed);
    connect(m_work, &LongWork::progressed, this, [this](int percent) {
        m_progress->setRange(0, percent > 0 ? 100 : 0);
        m_progress->setValue(percent);
    });
    connect(m_work, &LongWork::runningChanged, this, &RecoveryPanel::showRunning);
    showRunning(false);
}

bool RecoveryPanel::isRecovering() const {
    return m_work->isRunning();
}

void RecoveryPanel::showDamage(const QString &file, const QStringList &defects, bool usable) {
    m_file = file;
    m_usable = usable;
    m_hasResult = false;
    m_title->setText(tr("The library is damaged"));
    m_text->setText(
        tr("Recovering reads what is intact, proves every state of every plan by its digest, and "
           "makes a new library of it in the same place. The damaged file is kept beside it as it "
           "is, so nothing is lost by trying. Close other programs that have the library open "
           "first.\n\n%1")
            .arg(QDir::toNativeSeparators(file)));
    m_problem->clear();
    m_problem->hide();
    list(tr("What is wrong with it"), defects);
    m_close->setText(tr("Not now"));
    showRunning(false);
}

void RecoveryPanel::start() {
    Q_EMIT begun();
    m_problem->hide();
    m_progress->setRange(0, 0);
    m_work->start([this, file = m_file](const Watch &watch) {
        const auto repair = std::make_shared<const Expected<LibraryRepair>>(
            repairLibrary(file, [&watch](double share) {
                watch.report(share);
                return !watch.stopped();
            }));
        return [this, repair] { finish(*repair); };
    });
}

void RecoveryPanel::finish(const Expected<LibraryRepair> &repair) {
    m_hasResult = repair.has_value();
    if (!repair) {
        Q_EMIT ended();
        m_problem->setText(repair.error().text());
        m_problem->setTone(repair.error().kind == Error::Kind::Cancelled ? Tone::Muted : Tone::Bad);
        m_problem->show();
        m_recover->setFocus();
        return;
    }
    const LibraryRecovery &recovery = repair->recovery;
    m_title->setText(tr("The library is recovered"));
    m_text->setText(tr("Got back: %1, %2, %3. The damaged library is kept as\n%4")
                        .arg(
                            tr("%n plan(s)", nullptr, recovery.plans),
                            tr("%n revision(s)", nullptr, recovery.revisions),
                            tr("%n milestone(s)", nullptr, recovery.milestones),
                            QDir::toNativeSeparators(repair->aside)));
    list(
        recovery.lost.isEmpty() ? tr("Nothing that the damaged library names is missing")
                                : tr("Not got back"),
        recovery.lost);
    m_close->setText(tr("Show the plans"));
    showRunning(false);
    m_close->setFocus();
    Q_EMIT recovered();
}

void RecoveryPanel::list(const QString &title, const QStringList &lines) {
    m_listTitle->setText(title);
    m_listTitle->setVisible(!title.isEmpty());
    m_list->setAccessibleName(title);
    m_list->clear();
    m_list->addItems(lines);
    m_list->setVisible(!lines.isEmpty());
}

void RecoveryPanel::showRunning(bool running) {
    m_recover->setVisible(!running && !m_hasResult);
    m_stop->setVisible(running);
    m_stop->setEnabled(running);
    m_close->setVisible(!running && (m_usable || m_hasResult));
    m_progress->setVisible(running);
}

} // namespace greenprint::ui
