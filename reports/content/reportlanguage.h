#pragma once

#include <QLocale>
#include <QStringList>

#include <memory>
#include <optional>

namespace greenprint::report {

/// While it lives, texts come in the language of a report, whatever language the window speaks. No
/// window is told, so that none changes. On the thread of the application's object only.
class ReportLanguage {
public:
    /// The language of a tag such as "de" or "pt-BR"; none if reports are not written in it.
    static std::optional<QLocale> find(const QString &tag);
    /// Tags of all languages, English first.
    static QStringList all();

    explicit ReportLanguage(const QLocale &locale);
    ~ReportLanguage();
    ReportLanguage(const ReportLanguage &) = delete;
    ReportLanguage &operator=(const ReportLanguage &) = delete;

    const QLocale &locale() const { return m_locale; }

private:
    struct Translators;
    const QLocale m_locale;
    std::unique_ptr<Translators> m_translators;
};

} // namespace greenprint::report
