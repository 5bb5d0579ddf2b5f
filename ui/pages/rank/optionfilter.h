#pragma once

#include "ui/widgets/textfilter.h"

namespace greenprint::ui {

/// Options whose row holds a text, and only those that are possible where asked for.
class OptionFilter : public TextFilter {
    Q_OBJECT

public:
    using TextFilter::TextFilter;

    void setPossibleOnly(bool possible);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    /// What is not possible stays below what is.
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool m_possible = false;
};

} // namespace greenprint::ui
