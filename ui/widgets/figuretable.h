#pragma once

#include "ui/widgets/celltip.h"

#include <QTableView>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace greenprint::ui {

/// A table of figures: thin lines, room around the figures, the current row tinted, sorted by a
/// click on a head. Copies what is selected, with its headings. A model may give cells a colour of
/// heat (0 to 1) and a tone.
class FigureTable : public QTableView {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole,
        HeatRole, ///< 0, little, to 1, much; none for cells without
        ToneRole, ///< a Tone
        BoldRole,
        WordsRole, ///< of the cell in the column of words: what stands in place of the rest
    };

    explicit FigureTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The column that takes the room that is left.
    void setWideColumn(int column);
    /// Rows with words in that column show them in place of it and what follows.
    void setWordsColumn(int column);
    /// What stands in a table without rows: what belongs there, and how it comes there.
    void setEmptyWords(const QString &words);
    /// What is said of the cell under the pointer, as rich text; else the model's tool tip.
    void setTip(CellTip::Words words) { m_tip->setWords(std::move(words)); }
    CellTip *tip() const { return m_tip; }
    /// Adds what can be done with the whole table to its menu, below copying.
    void setMenu(std::function<void(QMenu &)> add) { m_addToMenu = std::move(add); }
    /// What its menu offers.
    void fillMenu(QMenu &menu);
    /// The rows that are selected, all without a selection, with their headings.
    QString asText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    void spanWords();
    /// As many lines for words as they take.
    void fitWords();

    CellTip *m_tip;
    std::function<void(QMenu &)> m_addToMenu;
    QString m_emptyWords;
    int m_wordsColumn = -1;
    QTimer m_fitting; ///< rows to their words, once for many changes
};

} // namespace greenprint::ui
