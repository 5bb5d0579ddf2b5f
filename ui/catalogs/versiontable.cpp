#include "ui/catalogs/versiontable.h"

#include "model/quantity/datetext.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace greenprint::ui {
namespace {

constexpr int kKeyRole = Qt::UserRole + 60;
constexpr qsizetype kReleased = 1; ///< the column of days

} // namespace

const QString &VersionTable::candidateKey() {
    static const QString key = QStringLiteral("?");
    return key;
}

VersionTable::VersionTable(QWidget *parent)
    : FigureTable(parent)
    , m_cells(new QStandardItemModel(this)) {
    setModel(m_cells);
    // in the order in which they came
    setSortingEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAccessibleName(tr("Versions"));
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                Q_EMIT chosen(current.siblingAtColumn(0).data(kKeyRole).toString());
        });
}

void VersionTable::add(
    const QString &key, const QStringList &texts, const QString &tip, Tone tone, bool bold) {
    QList<QStandardItem *> row;
    for (const QString &text : texts) {
        auto *cell = new QStandardItem(text);
        cell->setEditable(false);
        cell->setToolTip(tip);
        row << cell;
    }
    if (const QDate day = QDate::fromString(texts[kReleased], Qt::ISODate); day.isValid())
        row[kReleased]->setText(dayText(day, QLocale()));
    row.first()->setData(key, kKeyRole);
    row.first()->setData(bold, BoldRole);
    row.last()->setData(static_cast<int>(tone), ToneRole);
    m_cells->appendRow(row);
    m_rows.rows.push_back(texts);
}

void VersionTable::setExport(const TableExport::Window &window) {
    const TableExport save(window, [this]() -> std::optional<TableExport::Content> {
        return TableExport::Content::of(tr("Versions"), m_rows);
    });
    setMenu([save](QMenu &menu) { save.addTo(menu); });
}

void VersionTable::show(
    const std::vector<CatalogVersion> &versions, const QString &before,
    const CatalogCandidate *candidate) {
    const QSignalBlocker quiet(selectionModel());
    m_cells->clear();
    m_rows = TextTable();
    m_rows.header = {tr("Version"), tr("Released"), tr("From"), tr("State")};
    m_cells->setHorizontalHeaderLabels(m_rows.header);
    for (const CatalogVersion &v : versions) {
        const QString state = v.inUse               ? tr("in use")
                              : v.version == before ? tr("used before")
                                                    : tr("kept");
        const QString tip =
            v.builtIn ? tr("Comes with Greenprint")
                      : tr("Imported %1 from %2")
                            .arg(dateText(v.imported.toLocalTime().date(), QLocale()), v.origin);
        add(v.version, {v.version, v.released, v.builtIn ? tr("built in") : v.origin, state}, tip,
            v.inUse ? Tone::Good : Tone::Muted, v.inUse);
    }
    if (candidate) {
        const QString tip = tr("Read from %1").arg(candidate->origin);
        if (candidate->ok())
            add(candidateKey(),
                {candidate->version(), candidate->catalog->released(), candidate->origin,
                 tr("not kept yet")},
                tip, Tone::Caution, false);
        else
            add(candidateKey(),
                {QStringLiteral("\u2013"), QString(), candidate->origin, tr("refused")}, tip,
                Tone::Bad, false);
    }
    setWideColumn(2);
}

void VersionTable::choose(const QString &key) {
    const QSignalBlocker quiet(selectionModel());
    for (int r = 0; r < m_cells->rowCount(); ++r) {
        if (m_cells->index(r, 0).data(kKeyRole).toString() == key)
            setCurrentIndex(m_cells->index(r, 0));
    }
    viewport()->update();
}

} // namespace greenprint::ui
