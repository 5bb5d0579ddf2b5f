#include "model/library/searchtext.h"

namespace greenprint {
namespace {

bool isUnspaced(char32_t c) {
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

void append(QString &text, const QString &more) {
    if (more.isEmpty())
        return;
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    text += more;
}

void append(QString &text, const Setting<QString> &more) {
    if (more)
        append(text, *more);
}

} // namespace

SearchText SearchText::of(const Plan &plan) {
    SearchText t;
    append(t.name, plan.name);
    const About &about = plan.about;
    for (const Setting<QString> &s :
         {about.description, about.goal, about.benefit, about.owner, about.team,
          about.functionalUnit.name})
        append(t.description, s);
    for (const Scenario &s : plan.scenarios) {
        append(t.description, s.name);
        append(t.description, s.description);
    }
    const Workload &w = plan.workload;
    for (const Dataset &d : w.datasets) {
        append(t.datasets, d.id);
        append(t.datasets, d.name);
    }
    for (const Task &task : w.tasks) {
        append(t.tasks, task.id);
        append(t.tasks, task.name);
        append(t.tasks, task.instance);
    }
    for (const Service &s : w.services) {
        append(t.services, s.id);
        append(t.services, s.name);
        append(t.services, s.instance);
    }
    for (const Note &n : plan.notes)
        append(t.notes, n.text);
    for (const Answer &a : plan.review.answers)
        append(t.notes, a.note);
    return t;
}

QString indexedText(const QString &text) {
    QString indexed;
    indexed.reserve(text.size());
    bool afterUnspaced = false;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        const bool unspaced = isUnspaced(c);
        if (!indexed.isEmpty() && (unspaced || afterUnspaced))
            indexed += QLatin1Char(' ');
        indexed += QString::fromUcs4(&c, 1);
        afterUnspaced = unspaced;
    }
    return indexed;
}

QString shownText(const QString &indexed) {
    QString shown;
    const QList<uint> characters = indexed.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool between = c == U' ' && i > 0 && i + 1 < characters.size()
                             && (isUnspaced(characters[i - 1]) || isUnspaced(characters[i + 1]));
        if (!between)
            shown += QString::fromUcs4(&c, 1);
    }
    return shown;
}

QString matchExpression(const QString &typed) {
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            // a run of unspaced script is a phrase of its characters
            words << QLatin1Char('"') + indexedText(word) + QLatin1Char('"');
        }
        word.clear();
    };
    const QList<uint> characters = typed.left(1000).toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            word += QString::fromUcs4(&c, 1);
        else
            finish();
    }
    const bool unfinished = !word.isEmpty();
    finish();
    if (unfinished)
        words.last() += QLatin1Char('*');
    return words.join(QLatin1Char(' '));
}

} // namespace greenprint
