#include "model/quantity/withinsentence.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct WithinSentenceTexts {
    Q_DECLARE_TR_FUNCTIONS(WithinSentence)
};

} // namespace

QString withinSentence(const QString &label) {
    //: Translate as "large" if your language writes nouns with a capital letter, else as "small".
    const bool large = WithinSentenceTexts::tr("small") == QLatin1String("large");
    const bool abbreviation = label.size() > 1 && label[1].isUpper();
    if (large || abbreviation || label.isEmpty())
        return label;
    return label[0].toLower() + label.mid(1);
}

} // namespace greenprint
