#pragma once

#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace greenprint::ui {

/// Rows as a spreadsheet takes them from the clipboard: a line each, cells divided by tabs. What
/// would divide a cell becomes a space.
QString spreadsheetText(const std::vector<QStringList> &rows);
/// The cells of a table with its headings.
QString spreadsheetText(const QAbstractItemModel &model);

} // namespace greenprint::ui
