#include "ui/fields/elementtablemodel.h"

#include "model/plan/planpath.h"
#include "model/plan/rename.h"
#include "model/quantity/parse.h"
#include "model/quantity/unitsign.h"
#include "reports/content/placenames.h"
#include "ui/document/scenarios.h"
#include "ui/fields/choiceeditor.h"
#include "ui/fields/editor.h"

#include <algorithm>

namespace greenprint::ui {

bool isNumeric(const Parameter &parameter) {
    return parameter.kind == ValueKind::Number || parameter.kind == ValueKind::Count;
}

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
    const Parameter &input = inputOf(p, plan, element.element);
    const QString said = valueWords(input, text, m_format);
    // the head of a column of many inputs names no unit
    return &input != &p && input.unit != Unit::One && parseNumber(text)
               ? said + QChar(0x00a0) + unitSign(input.unit)
               : said;
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

} // namespace greenprint::ui
