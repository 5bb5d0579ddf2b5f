#include "ui/pages/start/quickstartcard.h"

#include "model/catalog/regionnames.h"
#include "model/plan/planfile.h"
#include "model/quantity/parse.h"
#include "model/quantity/unitsign.h"
#include "ui/document/planopening.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace greenprint::ui {
namespace {

/// A figure above 0 from a field; the error begins with what the field asks.
Expected<double> figure(const QLineEdit &field, Unit unit) {
    const Expected<double> value = parseQuantity(field.text().trimmed(), unit, QLocale());
    if (!value)
        return failure(Error::unreadable(field.accessibleName(), value.error().message));
    if (*value <= 0)
        return failure(Error::unreadable(
            field.accessibleName(), QuickStartCard::tr("A figure above 0 was expected.")));
    return *value;
}

} // namespace

QuickStartCard::QuickStartCard(const Catalog &catalog, QWidget *parent)
    : Surface(parent)
    , m_catalog(catalog)
    , m_kind(new QComboBox)
    , m_data(new QLineEdit(QStringLiteral("500 ") + unitSign(Unit::Gigabyte)))
    , m_training(new QLineEdit(QStringLiteral("6 h")))
    , m_requests(new QLineEdit(QLocale().toString(1000000)))
    , m_region(new QComboBox)
    , m_hint(explanation({}))
    , m_trouble(new Text({}, TextStep::Small, false, Tone::Bad)) {
    for (const Keyword<QuickKind> &kind : Keywords<QuickKind>::all)
        m_kind->addItem(label(kind.value), static_cast<int>(kind.value));
    for (const Region &region : m_catalog.regions())
        m_region->addItem(QStringLiteral("%1 (%2)").arg(regionName(region), region.id), region.id);
    m_region->setEditable(true);
    m_region->setInsertPolicy(QComboBox::NoInsert);
    m_region->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_region->completer()->setFilterMode(Qt::MatchContains);
    m_region->setCurrentIndex(m_region->findData(QStringLiteral("eu-central-1")));
    m_region->lineEdit()->setCursorPosition(0);
    connect(m_region, &QComboBox::activated, this, [this] {
        m_region->lineEdit()->setCursorPosition(0);
    });
    for (QComboBox *box : {m_kind, m_region}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    column->addLayout(grid);
    ask(*grid, 0, tr("What is the &model for?"), m_kind);
    ask(*grid, 1, tr("How much &data is kept?"), m_data);
    ask(*grid, 2, tr("How long does one &training take?"), m_training);
    ask(*grid, 3, tr("How many re&quests a month?"), m_requests);
    ask(*grid, 4, tr("In which &Region?"), m_region);
    m_data->setToolTip(tr("With a unit: 500 GB, 1.5 TB"));
    m_training->setToolTip(tr("With a unit: 6 h, 2 d"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_hint);
    words->addWidget(m_trouble);
    row->addLayout(words, 1);
    auto *make = new QPushButton(tr("Make the plan"));
    make->setDefault(true);
    row->addWidget(make, 0, Qt::AlignBottom);
    column->addLayout(row);
    m_trouble->setWordWrap(true);
    m_trouble->hide();

    connect(make, &QPushButton::clicked, this, &QuickStartCard::makePlan);
    for (QLineEdit *field : {m_data, m_training, m_requests})
        connect(field, &QLineEdit::returnPressed, this, &QuickStartCard::makePlan);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuickStartCard::refreshTrainingHint);
    connect(m_region, &QComboBox::currentIndexChanged, this, &QuickStartCard::refreshTrainingHint);
    refreshTrainingHint();
}

void QuickStartCard::ask(QGridLayout &grid, int column, const QString &question, QWidget *field) {
    auto *label = new Text(question, TextStep::Small, false, Tone::Muted);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(question));
    grid.addWidget(label, 0, column);
    grid.addWidget(field, 1, column);
    // the names of Regions are the longest answers
    grid.setColumnStretch(column, field == m_region ? 5 : 3);
}

void QuickStartCard::refreshTrainingHint() {
    const QString type = quickTrainingType(
        m_catalog, static_cast<QuickKind>(m_kind->currentData().toInt()),
        m_region->currentData().toString());
    m_hint->setText(tr("Training on one %1, each week. Whatever else is needed is assumed, said so "
                       "in notes, and yours to change.")
                        .arg(type));
}

Expected<QuickAnswers> QuickStartCard::answers() const {
    QuickAnswers answers;
    answers.kind = static_cast<QuickKind>(m_kind->currentData().toInt());
    const Expected<double> data = figure(*m_data, Unit::Gigabyte);
    if (!data)
        return failure(data.error());
    const Expected<double> training = figure(*m_training, Unit::Hour);
    if (!training)
        return failure(training.error());
    const Expected<double> requests = figure(*m_requests, Unit::One);
    if (!requests)
        return failure(requests.error());
    answers.data = In<Unit::Gigabyte>{*data};
    answers.training = In<Unit::Hour>{*training};
    answers.requestsPerMonth = *requests;
    // typed, or chosen from the list
    const QString typed = m_region->currentText().trimmed();
    const int listed = m_region->findText(typed);
    answers.region = listed >= 0 ? m_region->itemData(listed).toString() : typed;
    if (!m_catalog.region(answers.region))
        return failure(Error::unreadable(
            m_region->accessibleName(), tr("There is no Region \u201c%1\u201d.").arg(typed)));
    return answers;
}

void QuickStartCard::makePlan() {
    const Expected<QuickAnswers> given = answers();
    Expected<void> sound;
    if (given) {
        Plan plan = quickPlan(m_catalog, *given);
        speakReports(plan);
        for (const Finding &finding : checkPlan(plan, m_catalog)) {
            if (finding.severity == Severity::Error && sound)
                sound = failure(Error::unreadable({}, messageText(finding)));
        }
        if (sound) {
            m_trouble->hide();
            Q_EMIT planMade(plan);
            return;
        }
    } else {
        sound = failure(given.error());
    }
    m_trouble->setText(sound.error().text());
    m_trouble->show();
}

} // namespace greenprint::ui
