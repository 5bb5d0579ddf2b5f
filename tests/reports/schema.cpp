#include "tests/reports/schema.h"

#include "tests/support/reference.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

#include <map>
#include <memory>

#ifdef GREENPRINT_HAS_VALIJSON
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wrestrict" // a false alarm of GCC 12 within std::string
#endif
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#endif

namespace greenprint::test {

#ifdef GREENPRINT_HAS_VALIJSON
namespace {

QJsonValue jsonFile(const QString &fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(fileName));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A schema, read once. Schemas that it refers to are looked for beside it, by the name of their
/// file.
const valijson::Schema &schemaFrom(const QString &schemaFile) {
    static std::map<QString, std::unique_ptr<valijson::Schema>> known;
    std::unique_ptr<valijson::Schema> &schema = known[schemaFile];
    if (schema)
        return *schema;
    schema = std::make_unique<valijson::Schema>();
    const QString folder = QFileInfo(schemaFile).path();
    std::vector<std::unique_ptr<QJsonValue>> fetched;
    const QJsonValue root = jsonFile(schemaFile);
    valijson::adapters::QtJsonAdapter adapter(root);
    valijson::SchemaParser parser;
    parser.populateSchema(
        adapter, *schema,
        [&](const std::string &uri) -> const QJsonValue * {
            const QString name = QFileInfo(QString::fromStdString(uri)).fileName();
            fetched.push_back(
                std::make_unique<QJsonValue>(jsonFile(folder + QLatin1Char('/') + name)));
            return fetched.back().get();
        },
        [](const QJsonValue *) {});
    return *schema;
}

/// What a schema has against a document; empty if nothing.
QString complaints(const QString &schemaFile, const QJsonObject &document) {
    const valijson::Schema &schema = schemaFrom(schemaFile);
    valijson::Validator validator;
    valijson::ValidationResults results;
    const QJsonValue value(document);
    valijson::adapters::QtJsonAdapter target(value);
    QString text;
    if (!validator.validate(schema, target, &results)) {
        valijson::ValidationResults::Error error;
        while (results.popError(error)) {
            for (const std::string &part : error.context)
                text += QString::fromStdString(part);
            text += QStringLiteral(": ") + QString::fromStdString(error.description)
                    + QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace
#endif

void checkSchema(const QString &file, const QJsonObject &document) {
#ifdef GREENPRINT_HAS_VALIJSON
    const QString schema = referenceFile(QStringLiteral("reference/schemas/") + file);
    if (schema.isEmpty())
        QSKIP(qPrintable(file + QStringLiteral(" is not here")));
    const QString text = complaints(schema, document);
    QVERIFY2(text.isEmpty(), qPrintable(text.left(2000)));
#else
    Q_UNUSED(document);
    QSKIP(qPrintable(file + QStringLiteral(": valijson is not installed (libvalijson-dev)")));
#endif
}

} // namespace greenprint::test
