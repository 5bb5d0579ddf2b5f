#include "reports/content/reportlanguage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace greenprint::report {
namespace {

const QStringList kTags{
    QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"),
    QStringLiteral("ja")};

} // namespace

struct ReportLanguage::Translators {
    /// Says everything as it stands in the source, so that no translation of the window shines
    /// through where a report's own has a gap.
    class SourceTexts : public QTranslator {
    public:
        QString translate(const char *, const char *text, const char *, int) const override {
            return QString::fromUtf8(text);
        }
        bool isEmpty() const override { return false; }
    };

    /// Keeps the change of language from the windows.
    class Silence : public QObject {
    public:
        bool eventFilter(QObject *, QEvent *event) override {
            return event->type() == QEvent::LanguageChange;
        }
    };

    Silence silence;
    SourceTexts source;
    QTranslator translated;
};

std::optional<QLocale> ReportLanguage::find(const QString &tag) {
    const QString language =
        tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
    if (!kTags.contains(language))
        return std::nullopt;
    const QLocale locale(QString(tag).replace(QLatin1Char('-'), QLatin1Char('_')));
    // a tag may begin with a language and still be none
    return locale.language() == QLocale::C ? std::nullopt : std::optional(locale);
}

QStringList ReportLanguage::all() {
    return kTags;
}

ReportLanguage::ReportLanguage(const QLocale &locale)
    : m_locale(locale)
    , m_translators(std::make_unique<Translators>()) {
    QCoreApplication::instance()->installEventFilter(&m_translators->silence);
    QCoreApplication::installTranslator(&m_translators->source);
    const QString tag = locale.name().section(QLatin1Char('_'), 0, 0);
    if (m_translators->translated.load(QStringLiteral(":/i18n/greenprint_%1.qm").arg(tag)))
        QCoreApplication::installTranslator(&m_translators->translated);
}

ReportLanguage::~ReportLanguage() {
    QCoreApplication::removeTranslator(&m_translators->translated);
    QCoreApplication::removeTranslator(&m_translators->source);
    QCoreApplication::instance()->removeEventFilter(&m_translators->silence);
}

} // namespace greenprint::report
