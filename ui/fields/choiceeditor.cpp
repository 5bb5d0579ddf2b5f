#include "ui/fields/choiceeditor.h"

#include "model/catalog/regionnames.h"
#include "model/joined.h"
#include "ui/document/language.h"
#include "ui/document/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace greenprint::ui {
namespace {

QHBoxLayout *rowIn(QWidget *widget, QWidget *control) {
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(control);
    widget->setFocusProxy(control);
    return row;
}

/// A wheel over a form scrolls the form.
void ignoreWheel(QComboBox *box) {
    class Filter : public QObject {
    public:
        using QObject::QObject;
        bool eventFilter(QObject *watched, QEvent *event) override {
            if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
                event->ignore();
                return true;
            }
            return false;
        }
    };
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(new Filter(box));
}

} // namespace

ChoiceEditor::ChoiceEditor(const Parameter &parameter, QWidget *parent)
    : Editor(parameter, parent)
    , m_box(new QComboBox(this)) {
    rowIn(this, m_box);
    ignoreWheel(m_box);
    m_box->addItem({}, QString());
    for (const auto &[word, label] : parameter.access.choices())
        m_box->addItem(label, word);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

QWidget *ChoiceEditor::control() const {
    return m_box;
}

void ChoiceEditor::show(const FieldState &state, const PlanDocument &, const NumberFormat &format) {
    const QSignalBlocker quiet(m_box);
    QString otherwise = state.words;
    if (state.origin != Origin::Own && !state.effective.isEmpty())
        otherwise = valueWords(parameter(), state.effective, format);
    else if (otherwise.isEmpty() && parameter().defaultText)
        otherwise = valueWords(parameter(), QString::fromLatin1(parameter().defaultText), format);
    m_box->setItemText(0, otherwise.isEmpty() ? tr("not given") : otherwise);
    m_box->setItemData(0, tr("As it is without a choice here"), Qt::ToolTipRole);
    m_box->setCurrentIndex(std::max(0, m_box->findData(state.own)));
}

Expected<QString> ChoiceEditor::typed() const {
    return m_box->currentData().toString();
}

SwitchEditor::SwitchEditor(const Parameter &parameter, QWidget *parent)
    : Editor(parameter, parent)
    , m_box(new QCheckBox(this)) {
    rowIn(this, m_box)->addStretch();
    connect(m_box, &QCheckBox::toggled, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

QWidget *SwitchEditor::control() const {
    return m_box;
}

void SwitchEditor::show(const FieldState &state, const PlanDocument &, const NumberFormat &) {
    const QSignalBlocker quiet(m_box);
    const bool on = state.effective == QLatin1String("yes");
    m_box->setChecked(on);
    m_box->setText(on ? tr("yes") : tr("no"));
}

Expected<QString> SwitchEditor::typed() const {
    return m_box->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
}

ReferenceEditor::ReferenceEditor(const Parameter &parameter, QWidget *parent)
    : Editor(parameter, parent)
    , m_box(new QComboBox(this)) {
    rowIn(this, m_box);
    ignoreWheel(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
    // half a name is no reference: it counts when the user has moved on
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

bool ReferenceEditor::isPending() const {
    return m_box->lineEdit()->isModified();
}

QWidget *ReferenceEditor::control() const {
    return m_box;
}

void ReferenceEditor::fill(const PlanDocument &document) {
    std::vector<std::pair<QString, QString>> entries = referencesFor(parameter().kind, document);
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    m_box->clear();
    for (const auto &[id, name] : m_entries)
        m_box->addItem(name, id);
}

void ReferenceEditor::show(
    const FieldState &state, const PlanDocument &document, const NumberFormat &format) {
    const QSignalBlocker quiet(m_box);
    const QSignalBlocker quietLine(m_box->lineEdit());
    fill(document);
    const auto nameOf = [this](const QString &id) {
        const auto it = std::ranges::find(m_entries, id, &std::pair<QString, QString>::first);
        return it == m_entries.end() ? id : it->second;
    };
    m_box->setCurrentIndex(m_box->findData(state.own));
    m_box->setEditText(state.own.isEmpty() ? QString() : nameOf(state.own));
    m_box->lineEdit()->setCursorPosition(0);
    m_box->lineEdit()->setPlaceholderText(
        !state.effective.isEmpty() ? nameOf(state.effective)
        : state.words.isEmpty()    ? tr("not given")
                                   : state.words);
    m_remark = parameter().kind == ValueKind::InstanceRef
                   ? instanceWords(document.ownCatalog(), state.effective, format)
                   : QString();
}

Expected<QString> ReferenceEditor::typed() const {
    const QString text = m_box->currentText().trimmed();
    // of several with one name the one that was chosen
    if (const int at = m_box->currentIndex(); at >= 0 && m_box->itemText(at).trimmed() == text)
        return m_box->itemData(at).toString();
    for (const auto &[id, name] : m_entries) {
        if (text == name || text == id)
            return id;
    }
    return text;
}

std::vector<std::pair<QString, QString>> referencesFor(
    ValueKind kind, const PlanDocument &document) {
    std::vector<std::pair<QString, QString>> entries;
    const Plan &plan = document.plan();
    const Catalog &catalog = document.ownCatalog();
    const auto addAll = [&](const auto &list) {
        for (const auto &e : list)
            entries.emplace_back(e.id, displayName(e));
    };
    const auto addRegions = [&] {
        for (const Region &region : catalog.regions())
            entries.emplace_back(
                region.id, QStringLiteral("%1 \u00b7 %2").arg(region.id, regionName(region)));
    };
    switch (kind) {
    case ValueKind::DatasetRef:
        addAll(plan.workload.datasets);
        break;
    case ValueKind::TaskRef:
        addAll(plan.workload.tasks);
        break;
    case ValueKind::ServiceRef:
        addAll(plan.workload.services);
        break;
    case ValueKind::ScenarioRef:
        addAll(plan.scenarios);
        break;
    case ValueKind::RegionRef:
        addRegions();
        break;
    case ValueKind::EndOfTransfer:
        entries.emplace_back(
            QStringLiteral("internet"), QCoreApplication::translate("Fields", "the internet"));
        for (const Dataset &dataset : plan.workload.datasets)
            entries.emplace_back(endAtDataset(dataset.id), displayName(dataset));
        addRegions();
        break;
    case ValueKind::InstanceRef:
        for (const InstanceType &type : catalog.instanceTypes())
            entries.emplace_back(type.id, type.id);
        break;
    case ValueKind::StorageClassRef:
        for (const StorageClass &storage : catalog.storageClasses()) {
            if (storage.choosable)
                entries.emplace_back(storage.id, storage.name);
        }
        break;
    case ValueKind::PracticeRef: {
        const Catalog worded = catalog.inLanguage(spokenLanguage());
        for (const Practice &practice : worded.practices())
            entries.emplace_back(
                practice.id, practice.id + QStringLiteral(" \u00b7 ") + practice.title);
        break;
    }
    case ValueKind::SubjectRef:
        addAll(plan.workload.datasets);
        addAll(plan.workload.tasks);
        addAll(plan.workload.services);
        break;
    default:
        break;
    }
    return entries;
}

QString instanceWords(const Catalog &catalog, const QString &id, const NumberFormat &format) {
    const InstanceType *type = catalog.instanceType(id);
    if (!type)
        return {};
    QStringList words;
    if (type->vcpu.known())
        words
            << QCoreApplication::translate("Fields", "%1 vCPU").arg(format.exact(type->vcpu.value));
    if (type->memoryGb.known())
        words << QCoreApplication::translate("Fields", "%1 GB")
                     .arg(format.exact(type->memoryGb.value));
    if (type->hasAccelerator())
        words << QStringLiteral("%1 \u00d7 %2")
                     .arg(format.exact(type->accelerators.value), type->acceleratorName);
    return joinedWords(words);
}

} // namespace greenprint::ui
