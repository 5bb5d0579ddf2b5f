// What the catalogs window does away from its thread: reading, previewing, keeping, using.

#include "model/joined.h"
#include "ui/catalogs/catalogswindow.h"
#include "ui/catalogs/versiontable.h"
#include "ui/document/longwork.h"
#include "ui/window/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>

namespace greenprint::ui {
namespace {

/// A catalog that was put to use, or why not.
using Applied = std::shared_ptr<const Expected<Catalog>>;

Applied applied(Expected<Catalog> catalog) {
    return std::make_shared<const Expected<Catalog>>(std::move(catalog));
}

} // namespace

void CatalogsWindow::begin(
    Kind kind, const QString &doing, std::function<std::function<void()>(const Watch &)> job) {
    m_doing = doing;
    m_isChanging = kind == Kind::Changing;
    m_progress->setRange(0, 0);
    m_work->start(std::move(job));
    showChosen();
}

void CatalogsWindow::importFrom(const QStringList &paths) {
    if (m_isChanging)
        return;
    m_paths = paths;
    m_said.clear();
    startImport({});
}

void CatalogsWindow::startImport(const QString &label) {
    QStringList names;
    for (const QString &path : std::as_const(m_paths))
        names << QFileInfo(path).fileName();
    begin(
        Kind::Looking, tr("Reading and checking %1\u2026").arg(names.join(QStringLiteral(", "))),
        [this, paths = m_paths, label, open = m_user.openPlans()](const Watch &watch) {
            CatalogCandidate read;
            const auto library = Library::open(Library::defaultFile());
            if (library)
                read = readCatalogImport(**library, paths, label);
            else
                read.defects.push_back({library.error().where, 0, {}, library.error().message});
            const auto candidate = std::make_shared<const CatalogCandidate>(std::move(read));
            std::shared_ptr<const CatalogEffects> effects;
            if (candidate->ok() && !candidate->isKept)
                effects = std::make_shared<const CatalogEffects>(
                    effectsOf(*candidate->catalog, open, watch));
            return [this, candidate, effects] {
                loadVersions();
                if (candidate->isKept) {
                    m_candidate.reset();
                    m_chosen = candidate->version();
                    fillVersions();
                    say(tr("There is a catalog %1 already; a catalog never changes.")
                            .arg(candidate->version()),
                        false);
                    startPreview();
                } else {
                    m_candidate = candidate;
                    m_chosen = VersionTable::candidateKey();
                    if (effects)
                        m_effects[candidate->version()] = effects;
                    fillVersions();
                }
                Q_EMIT settled();
            };
        });
}

void CatalogsWindow::relabel() {
    if (!isCandidate() || !m_label->isModified() || m_label->text() == m_candidate->label)
        return;
    m_label->setModified(false);
    if (const auto fits = checkLabel(m_label->text()); !fits) {
        say(fits.error().message, false);
        m_label->setText(m_candidate->label);
        return;
    }
    m_said.clear();
    startImport(m_label->text());
}

void CatalogsWindow::startPreview() {
    const QString name = isCandidate() ? m_candidate->version() : m_chosen;
    if (m_effects.contains(name)) {
        Q_EMIT settled();
        return;
    }
    const std::optional<Catalog> read = isCandidate() ? m_candidate->catalog : std::nullopt;
    begin(
        Kind::Looking, tr("Working out what would change\u2026"),
        [this, name, read, open = m_user.openPlans()](const Watch &watch) {
            Expected<Catalog> catalog = read ? Expected<Catalog>(*read)
                                             : Expected<Catalog>(Catalog::builtIn());
            if (!read && name != Catalog::builtIn().version()) {
                const auto library = Library::open(
                    Library::defaultFile(), Library::Access::ReadOnly);
                catalog = library ? (*library)->catalog(name)
                                  : Expected<Catalog>(failure(library.error()));
            }
            std::shared_ptr<const CatalogEffects> effects;
            if (catalog)
                effects = std::make_shared<const CatalogEffects>(effectsOf(*catalog, open, watch));
            const QString problem = catalog ? QString() : catalog.error().text();
            return [this, name, effects, problem] {
                if (effects)
                    takeEffects(name, effects);
                else
                    say(problem, false);
                Q_EMIT settled();
            };
        });
}

void CatalogsWindow::takeEffects(
    const QString &version, const std::shared_ptr<const CatalogEffects> &effects) {
    m_effects[version] = effects;
    showChosen();
}

void CatalogsWindow::apply(bool use) {
    const std::shared_ptr<const CatalogCandidate> candidate = isCandidate() ? m_candidate : nullptr;
    const QString name = candidate ? candidate->version() : m_chosen;
    m_said.clear();
    begin(
        Kind::Changing,
        use ? tr("Putting catalog %1 to use\u2026").arg(name)
            : tr("Keeping catalog %1\u2026").arg(name),
        [this, candidate, name, use](const Watch &) {
            const Applied done = applied([&]() -> Expected<Catalog> {
                const auto library = Library::open(Library::defaultFile());
                if (!library)
                    return failure(library.error());
                if (candidate) {
                    if (auto kept = (*library)->addCatalog(candidate->files, candidate->origin);
                        !kept)
                        return failure(kept.error());
                }
                if (use) {
                    if (auto used = (*library)->useCatalog(name); !used)
                        return failure(used.error());
                }
                return candidate ? *candidate->catalog : (*library)->catalog(name);
            }());
            return [this, candidate, name, use, done] {
                if (*done && candidate) {
                    m_candidate.reset();
                    m_chosen = name;
                }
                if (!*done)
                    say(done->error().text(), false);
                else if (use)
                    putToUse(**done);
                else
                    say(tr("Catalog %1 is kept.").arg(name), true);
                refresh();
                Q_EMIT settled();
            };
        });
}

void CatalogsWindow::goBack() {
    m_said.clear();
    begin(
        Kind::Changing, tr("Going back to catalog %1\u2026").arg(m_before), [this](const Watch &) {
            const Applied done = applied([]() -> Expected<Catalog> {
                const auto library = Library::open(Library::defaultFile());
                if (!library)
                    return failure(library.error());
                const auto before = (*library)->goBackToCatalog();
                if (!before)
                    return failure(before.error());
                return (*library)->catalog(*before);
            }());
            return [this, done] {
                if (*done) {
                    if (!isCandidate())
                        m_chosen = (*done)->version();
                    putToUse(**done);
                } else {
                    say(done->error().text(), false);
                }
                refresh();
                Q_EMIT settled();
            };
        });
}

void CatalogsWindow::putToUse(const Catalog &catalog) {
    m_effects.clear();
    const int open = static_cast<int>(m_user.openPlans().size());
    const QStringList apart = m_user.useCatalog(catalog);
    QStringList said{tr("Catalog %1 is in use.").arg(catalog.version())};
    const int follow = open - static_cast<int>(apart.size());
    if (follow > 0)
        said << tr("%n open plan(s) are computed with it.", nullptr, follow);
    said << apart;
    say(joinedSentences(said), true);
}

void CatalogsWindow::remove() {
    const QString name = m_chosen;
    if (!m_prompts.confirm(
            this, tr("Remove a catalog"),
            tr("Catalog %1 will be gone from the library. Results that were frozen with it stay; "
               "to compute with it again it has to be imported again.")
                .arg(name),
            tr("Remove")))
        return;
    const auto library = Library::open(Library::defaultFile());
    const Expected<void> removed = library ? (*library)->removeCatalog(name)
                                           : Expected<void>(failure(library.error()));
    if (removed) {
        m_effects.erase(name);
        m_chosen = m_user.catalogInUse().version();
    }
    say(removed ? tr("Catalog %1 is removed.").arg(name) : removed.error().text(),
        removed.has_value());
    refresh();
}

void CatalogsWindow::saveCopy() {
    const QString parent = m_prompts.folderToOpen(this, tr("Save a copy in a new folder of"));
    if (parent.isEmpty())
        return;
    const QString name = m_chosen;
    const QString folder = QDir(parent).filePath(QStringLiteral("catalog-") + name);
    begin(
        Kind::Changing, tr("Saving catalog %1\u2026").arg(name),
        [this, name, folder](const Watch &) {
            Expected<void> saved;
            if (name == Catalog::builtIn().version()) {
                saved = saveCatalog(*CatalogFiles::readBytes(QStringLiteral(":/catalog")), folder);
            } else {
                const auto library = Library::open(
                    Library::defaultFile(), Library::Access::ReadOnly);
                const auto files = library ? (*library)->catalogFiles(name)
                                           : Expected<CatalogBytes>(failure(library.error()));
                saved = files ? saveCatalog(*files, folder)
                              : Expected<void>(failure(files.error()));
            }
            const QString said = saved ? tr("Saved in %1").arg(folder) : saved.error().text();
            return [this, said, isGood = saved.has_value()] {
                say(said, isGood);
                Q_EMIT settled();
            };
        });
}

void CatalogsWindow::discard() {
    m_candidate.reset();
    m_said.clear();
    m_chosen = m_user.catalogInUse().version();
    refresh();
}

} // namespace greenprint::ui
