#include "model/joined.h"

#include <QCoreApplication>

namespace greenprint {
namespace {

struct JoinedTexts {
    Q_DECLARE_TR_FUNCTIONS(Joined)
};

/// `pair` sets one text behind another.
QString joined(const QStringList &texts, const QString &pair) {
    QString all = texts.value(0);
    for (qsizetype i = 1; i < texts.size(); ++i)
        all = pair.arg(all, texts[i]);
    return all;
}

} // namespace

QString joinedWords(const QStringList &words) {
    //: Two words of a list, as "m5.large, g5.xlarge".
    return joined(words, JoinedTexts::tr("%1, %2"));
}

QString joinedPhrases(const QStringList &phrases) {
    //: Two phrases of a list. French has a narrow no-break space before the semicolon.
    return joined(phrases, JoinedTexts::tr("%1; %2"));
}

QString joinedSentences(const QStringList &sentences) {
    //: Two sentences. Japanese sets no space between them.
    return joined(sentences, JoinedTexts::tr("%1 %2"));
}

} // namespace greenprint
