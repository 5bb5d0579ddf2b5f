#include "ui/fields/elementtable.h"

#include "model/plan/planpath.h"
#include "model/plan/rename.h"
#include "model/quantity/parse.h"
#include "model/quantity/unitsign.h"
#include "reports/content/placenames.h"
#include "ui/document/scenarios.h"
#include "ui/fields/choiceeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowhider.h"
#include "ui/widgets/textfilter.h"
#include "ui/widgets/textwidth.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace greenprint::ui {
namespace {

bool isNumeric(const Parameter &p) {
    return p.kind == ValueKind::Number || p.kind == ValueKind::Count;
}

/// Line edits with completion; numbers at the right, state by colour: what is not said is grey.
class ElementDelegate : public QStyledItemDelegate {
public:
    ElementDelegate(ElementTable *table, PlanDocument &document)
        : QStyledItemDelegate(table)
        , m_table(table)
        , m_document(document) {}

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override {
        const Parameter &p = m_table->elements()->parameterAt(index.column());
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(p.translatedLabel());
        line->setFrame(false);
        line->setAutoFillBackground(true);
        if (isNumeric(p))
            line->setAlignment(Qt::AlignRight);
        QStringList words;
        if (p.kind == ValueKind::Choice) {
            for (const auto &[word, label] : p.access.choices())
                words << label;
        } else if (p.kind == ValueKind::YesNo) {
            words << Editor::tr("yes") << Editor::tr("no");
        } else {
            for (const auto &[id, name] : referencesFor(p.kind, m_document)) {
                words << id;
                if (name != id)
                    words << name;
            }
        }
        if (!words.isEmpty()) {
            auto *completer = new QCompleter(words, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
        return line;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override {
        const Theme &theme = Theme::of(m_table);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.soft);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect area = option.rect.adjusted(10, 0, -10, 0);
        const bool right = isNumeric(m_table->elements()->parameterAt(index.column()));
        painter->setFont(ui::font(TextStep::Base));
        painter->setPen(index.data(Qt::UserRole).toBool() ? theme.ink : theme.muted);
        painter->drawText(
            area, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, area.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 2.0));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override {
        constexpr int kWidest = 260;
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int text = textWidth(index.data().toString(), ui::font(TextStep::Base));
        return {
            std::clamp(text + 24, size.width(), std::max(kWidest, size.width())), size.height()};
    }

private:
    ElementTable *m_table;
    PlanDocument &m_document;
};

} // namespace

ElementTableModel::ElementTableModel(
    PlanDocument &document, const QString &owner, const QString &tag, const QStringList &keys,
    QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_owner(owner)
    , m_tag(tag) {
    if (const std::optional<ConstList> list = listIn(document.plan())) {
        m_spec = list->child->spec;
        for (const QString &key : keys)
            m_parameters.push_back(m_spec->parameter(key));
    }
    refresh();
}

std::optional<ElementTableModel::ConstList> ElementTableModel::listIn(const Plan &plan) const {
    ConstElementRef owner = refTo(plan);
    if (!m_owner.isEmpty()) {
        const Expected<ConstElementRef> found = findElement(owner, m_owner);
        if (!found)
            return std::nullopt;
        owner = *found;
    }
    if (const ChildSpec *child = owner.spec->child(m_tag))
        return ConstList{child, owner.element};
    // lists of the workload hang on the plan by way of it
    if (const ChildSpec *workload = owner.spec->child(u"workload")) {
        const void *element = workload->constAt(owner.element, 0);
        if (const ChildSpec *child = workload->spec->child(m_tag))
            return ConstList{child, element};
    }
    return std::nullopt;
}

std::optional<ElementTableModel::List> ElementTableModel::listIn(Plan &plan) const {
    const std::optional<ConstList> found = listIn(std::as_const(plan));
    if (!found)
        return std::nullopt;
    return List{found->child, const_cast<void *>(found->owner)};
}

void ElementTableModel::setFormat(const NumberFormat &format) {
    m_format = format;
}

void ElementTableModel::refresh() {
    const std::optional<ConstList> list = listIn(m_document.plan());
    const int rows = list ? list->child->count(list->owner) : 0;
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
    }
}

QString ElementTableModel::pathAt(int row) const {
    const std::optional<ConstList> list = listIn(m_document.plan());
    if (!list || row >= list->child->count(list->owner))
        return {};
    const QString id = list->child->spec->identity
                           ? list->child->spec->idOf(list->child->constAt(list->owner, row))
                           : QString::number(row);
    const QString own = QStringLiteral("%1[%2]").arg(m_tag, id);
    return m_owner.isEmpty() ? own : m_owner + QLatin1Char('/') + own;
}

Expected<QString> ElementTableModel::canonical(
    const Parameter &parameter, const QString &typed) const {
    const QString text = typed.trimmed();
    if (text.isEmpty() || text == QStringLiteral("\u2013"))
        return QString();
    if (isNumeric(parameter)) {
        const Expected<double> value = parseQuantity(text, parameter.unit, m_format.locale());
        if (!value)
            return failure(value.error());
        return numberText(*value);
    }
    if (parameter.kind == ValueKind::Choice) {
        for (const auto &[word, label] : parameter.access.choices()) {
            if (text.compare(label, Qt::CaseInsensitive) == 0 || text == word)
                return word;
        }
    }
    if (parameter.kind == ValueKind::YesNo) {
        if (text.compare(Editor::tr("yes"), Qt::CaseInsensitive) == 0)
            return QStringLiteral("yes");
        if (text.compare(Editor::tr("no"), Qt::CaseInsensitive) == 0)
            return QStringLiteral("no");
    }
    // types of instances are called by their ids
    if (parameter.kind == ValueKind::InstanceRef)
        return text;
    for (const auto &[id, name] : referencesFor(parameter.kind, m_document)) {
        if (text == name)
            return id;
    }
    return text;
}

QString ElementTableModel::words(const Parameter &p, const ConstElementRef &element) const {
    const QString text = p.access.text(element.element);
    const Plan &plan = m_document.plan();
    const Catalog &catalog = m_document.ownCatalog();
    switch (p.kind) {
    case ValueKind::DatasetRef:
        return report::nameOfPart(plan, QStringLiteral("dataset"), text);
    case ValueKind::TaskRef:
        return report::nameOfPart(plan, QStringLiteral("task"), text);
    case ValueKind::ServiceRef:
        return report::nameOfPart(plan, QStringLiteral("service"), text);
    case ValueKind::ScenarioRef:
        return report::nameOfPart(plan, QStringLiteral("scenario"), text);
    case ValueKind::SubjectRef:
        return report::nameOfSubject(plan, text);
    case ValueKind::StorageClassRef: {
        const StorageClass *storage = catalog.storageClass(text);
        return storage ? storage->name : text;
    }
    case ValueKind::PracticeRef:
        // their words are those of the language, and take long to find
        if (m_practices.empty()) {
            for (const auto &[id, name] : referencesFor(p.kind, m_document))
                m_practices.emplace(id, name);
        }
        if (const auto practice = m_practices.find(text); practice != m_practices.end())
            return practice->second;
        return text;
    case ValueKind::EndOfTransfer:
        for (const auto &[id, name] : referencesFor(p.kind, m_document)) {
            if (id == text)
                return name;
        }
        return text;
    case ValueKind::WorkloadPath:
    case ValueKind::ScenarioPath:
        return report::nameOfPlace(plan, catalog, text);
    default:
        break;
    }
    return valueWords(inputOf(p, plan, element.element), text, m_format);
}

const Parameter &ElementTableModel::inputOf(
    const Parameter &parameter, const Plan &plan, const void *element) const {
    if (!m_spec->is("change") || parameter.name() != QLatin1String("value"))
        return parameter;
    const Expected<ConstParameterRef> input = findParameter(refTo(plan), m_spec->idOf(element));
    return input ? *input->parameter : parameter;
}

void ElementTableModel::appendTo(const List &list) const {
    QStringList taken;
    for (int i = 0; i < list.child->count(list.owner); ++i)
        taken << list.child->spec->idOf(list.child->constAt(list.owner, i));
    void *created = list.child->append(list.owner);
    if (!m_spec->identity)
        return;
    const Parameter *identity = m_spec->parameter(QLatin1String(m_spec->identity));
    if (identity->kind == ValueKind::Id)
        identity->access.assign(created, freeId(taken, m_tag), *identity);
}

bool ElementTableModel::assign(
    Plan &plan, const Parameter &parameter, void *element, const QString &text) const {
    const bool identity = m_spec->identity && parameter.kind == ValueKind::Id
                          && parameter.name() == QLatin1String(m_spec->identity);
    const QString before = identity ? m_spec->idOf(element) : QString();
    if (!parameter.access.assign(element, text, parameter))
        return false;
    if (identity)
        followRename(plan, m_tag, before, text);
    return true;
}

Expected<void> ElementTableModel::write(
    int row, int column, const std::vector<QStringList> &block) {
    Expected<void> fits;
    const Expected<void> done = m_document.edit(tr("Change a table"), [&](Plan &plan) {
        for (size_t r = 0; r < block.size() && fits; ++r) {
            const std::optional<List> list = listIn(plan);
            // its owner is gone, and this table is about to go
            if (!list)
                return;
            const int at = row + static_cast<int>(r);
            while (at >= list->child->count(list->owner))
                appendTo(*list);
            void *element = list->child->at(list->owner, at);
            for (int c = 0; c < block[r].size() && fits; ++c) {
                if (column + c >= columnCount())
                    break;
                const Parameter &p = parameterAt(column + c);
                const Expected<QString> text = canonical(inputOf(p, plan, element), block[r][c]);
                const QString where = tr("Row %1, %2").arg(at + 1).arg(p.translatedLabel());
                if (!text)
                    fits = failure(Error::unreadable(where, text.error().message));
                else if (text->isEmpty() && p.required)
                    fits = failure(Error::unreadable(
                        where, tr("Expected is %1.").arg(expectationWords(p, m_format))));
                else if (text->isEmpty())
                    p.access.clear(element);
                else if (!assign(plan, p, element, *text))
                    fits = failure(Error::unreadable(
                        where, tr("\u201c%1\u201d: expected is %2.")
                                   .arg(block[r][c], expectationWords(p, m_format))));
            }
        }
        if (!fits)
            plan = m_document.plan();
    });
    return fits ? done : fits;
}

Expected<void> ElementTableModel::writeAll(const QModelIndexList &cells, const QString &text) {
    Expected<void> fits;
    const Expected<void> done = m_document.edit(tr("Change several cells"), [&](Plan &plan) {
        const std::optional<List> list = listIn(plan);
        if (!list)
            return;
        for (const QModelIndex &cell : cells) {
            const Parameter &p = parameterAt(cell.column());
            void *element = list->child->at(list->owner, cell.row());
            const Expected<QString> value = canonical(inputOf(p, plan, element), text);
            if (!value) {
                fits = failure(value.error());
            } else if (value->isEmpty()) {
                if (!p.required)
                    p.access.clear(element);
            } else if (!p.access.assign(element, *value, p)) {
                fits = failure(Error::unreadable(
                    p.translatedLabel(), tr("\u201c%1\u201d: expected is %2.")
                                             .arg(text, expectationWords(p, m_format))));
            }
            if (!fits) {
                plan = m_document.plan();
                return;
            }
        }
    });
    return fits ? done : fits;
}

Expected<void> ElementTableModel::removeRows(QList<int> rows) {
    std::ranges::sort(rows, std::greater<>());
    return m_document.edit(tr("Remove rows"), [&](Plan &plan) {
        if (const std::optional<List> list = listIn(plan)) {
            for (const int row : rows)
                list->child->remove(list->owner, row);
        }
    });
}

Expected<void> ElementTableModel::addRow() {
    return m_document.edit(tr("Add a row"), [&](Plan &plan) {
        if (const std::optional<List> list = listIn(plan))
            appendTo(*list);
    });
}

int ElementTableModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : m_rows + 1; // the last one is for a new element
}

int ElementTableModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_parameters.size());
}

QVariant ElementTableModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Parameter &p = parameterAt(index.column());
    if (index.row() >= m_rows) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return tr("New\u2026");
        if (role == Qt::AccessibleTextRole)
            return tr("New row, %1").arg(p.translatedLabel());
        return {};
    }
    const Expected<ConstElementRef> found = findElement(
        refTo(m_document.plan()), pathAt(index.row()));
    if (!found)
        return {};
    const bool own = p.access.isSet(found->element);
    const QString text = own ? p.access.text(found->element) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (own)
            return words(p, *found);
        return p.defaultText ? valueWords(p, QString::fromLatin1(p.defaultText), m_format)
                             : QStringLiteral("\u2013");
    case Qt::EditRole:
        return own ? valueWords(inputOf(p, m_document.plan(), found->element), text, m_format)
                   : QString();
    case Qt::UserRole:
        return own;
    case Qt::ToolTipRole: {
        // columns are not as wide as every name
        const QString said = own ? words(p, *found) : QString();
        return said.isEmpty() ? p.translatedHelp()
                              : said + QStringLiteral("\n\n") + p.translatedHelp();
    }
    default:
        return {};
    }
}

bool ElementTableModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (role != Qt::EditRole || !index.isValid())
        return false;
    if (index.row() >= m_rows && value.toString().trimmed().isEmpty())
        return false;
    const Expected<void> done = write(index.row(), index.column(), {{value.toString()}});
    Q_EMIT refused(done ? QString() : done.error().text());
    return done.has_value();
}

Qt::ItemFlags ElementTableModel::flags(const QModelIndex &index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_document.isReadOnly() ? seen : seen | Qt::ItemIsEditable;
}

QVariant ElementTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const Parameter &p = parameterAt(section);
    if (role == Qt::DisplayRole)
        return p.unit == Unit::One
                   ? p.translatedLabel()
                   : QStringLiteral("%1, %2").arg(p.translatedLabel(), unitSign(p.unit));
    if (role == Qt::ToolTipRole)
        return p.translatedHelp();
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumeric(p) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

ElementTable::ElementTable(
    const PageContext &context, const QString &owner, const QString &tag, const QStringList &keys,
    const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_context(context)
    , m_model(new ElementTableModel(context.document, owner, tag, keys, this))
    , m_filter(nullptr) {
    setAccessibleName(name);
    m_model->setFormat(context.format());
    setModel(m_model);
    auto *rows = new RowHider(*this);
    m_filter = new FilterField(*rows, this);
    connect(rows, &RowHider::applied, this, [this] { updateGeometry(); });
    setItemDelegate(new ElementDelegate(this, context.document));
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | AnyKeyPressed | EditKeyPressed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMaximumSectionSize(220);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setMinimumSectionSize(84);
    horizontalHeader()->setAccessibleName(tr("Inputs"));
    horizontalHeader()->setFont(ui::font(TextStep::Small));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(m_model, &ElementTableModel::refused, this, &ElementTable::trouble);
}

void ElementTable::refresh() {
    m_model->setFormat(m_context.format());
    m_model->refresh();
}

QSize ElementTable::sizeHint() const {
    return {
        480,
        horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth()};
}

QSize ElementTable::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

void ElementTable::report(const Expected<void> &done) {
    Q_EMIT trouble(done ? QString() : done.error().text());
}

void ElementTable::commitData(QWidget *editor) {
    const auto *line = qobject_cast<QLineEdit *>(editor);
    const QModelIndexList cells = chosenCells();
    const bool several = line && cells.size() > 1
                         && std::ranges::all_of(cells, [this](const QModelIndex &cell) {
                                return cell.column() == currentIndex().column()
                                       && cell.row() + 1 < m_model->rowCount();
                            });
    if (several)
        report(m_model->writeAll(cells, line->text()));
    else
        QTableView::commitData(editor);
}

QModelIndexList ElementTable::chosenCells() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &cell) { return isRowHidden(cell.row()); });
    return cells;
}

void ElementTable::copy() const {
    const QModelIndexList cells = chosenCells();
    if (cells.isEmpty())
        return;
    const auto [top, bottom] = std::ranges::minmax(cells, {}, &QModelIndex::row);
    const auto [left, right] = std::ranges::minmax(cells, {}, &QModelIndex::column);
    QStringList lines;
    QStringList head;
    for (int c = left.column(); c <= right.column(); ++c)
        head << m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
    if (top.row() != bottom.row())
        lines << head.join(QLatin1Char('\t'));
    for (int r = top.row(); r <= bottom.row(); ++r) {
        if (isRowHidden(r))
            continue;
        QStringList line;
        for (int c = left.column(); c <= right.column(); ++c)
            line << m_model->index(r, c).data(Qt::EditRole).toString();
        lines << line.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ElementTable::paste() {
    std::vector<QStringList> block;
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    for (QString line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        block.push_back(line.split(QLatin1Char('\t')));
    }
    while (!block.empty() && block.back() == QStringList{QString()})
        block.pop_back();
    const int column = std::max(0, currentIndex().column());
    // a line of headings that was copied along
    if (block.size() > 1 && !block.front().isEmpty()
        && block.front().front()
               == m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
        block.erase(block.begin());
    constexpr size_t kMostRows = 2000;
    if (block.empty())
        return;
    if (block.size() > kMostRows) {
        Q_EMIT trouble(tr("At most %1 rows can be pasted at once.").arg(kMostRows));
        return;
    }
    // a block goes into rows below one another: all of them are seen then
    const int row = std::max(0, currentIndex().row());
    m_filter->clear();
    report(m_model->write(row, column, block));
}

void ElementTable::clearCells() {
    QModelIndexList cells = chosenCells();
    cells.removeIf(
        [this](const QModelIndex &cell) { return cell.row() + 1 == m_model->rowCount(); });
    if (!cells.isEmpty())
        report(m_model->writeAll(cells, {}));
}

void ElementTable::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() & Qt::ControlModifier) {
        QList<int> rows;
        for (const QModelIndex &cell : chosenCells()) {
            if (!rows.contains(cell.row()) && cell.row() + 1 < m_model->rowCount())
                rows << cell.row();
        }
        report(m_model->removeRows(rows));
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearCells();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        edit(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ElementTable::contextMenuEvent(QContextMenuEvent *event) {
    QMenu menu(this);
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &ElementTable::copy);
    menu.addAction(tr("Paste"), QKeySequence::Paste, this, &ElementTable::paste);
    menu.addAction(tr("Clear"), QKeySequence::Delete, this, &ElementTable::clearCells);
    const int row = currentIndex().row();
    if (row >= 0 && row + 1 < m_model->rowCount())
        menu.addAction(
            tr("Remove the row"), this, [this, row] { report(m_model->removeRows({row})); });
    menu.exec(event->globalPos());
}

void ElementTable::changeEvent(QEvent *event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
        updateGeometry();
    }
}

} // namespace greenprint::ui
