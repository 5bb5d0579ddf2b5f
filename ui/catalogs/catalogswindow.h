#pragma once

#include "model/library/catalogimport.h"
#include "ui/catalogs/effects.h"

#include <QWidget>

#include <map>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace greenprint::ui {

class DefectView;
class EffectView;
class LongWork;
class Preferences;
class Prompts;
class Text;
class VersionTable;

/// The catalogs that can be computed with: which there are and which one is in use; import of
/// others from files; and what each would change in every plan. Nothing changes before that was
/// shown and confirmed, and the way back stays open.
class CatalogsWindow : public QWidget {
    Q_OBJECT

public:
    /// `user` computes with the catalog in use; it must outlive the window.
    CatalogsWindow(
        CatalogUser &user, Preferences &preferences, Prompts &prompts, QWidget *parent = nullptr);
    ~CatalogsWindow() override;

    /// Reads a catalog from a folder, or tables from CSV files, and shows what it would change.
    /// Nothing is kept yet.
    void importFrom(const QStringList &paths);
    /// Selects a version and works out what it would change.
    void choose(const QString &version);
    /// The version that is selected, or that was read and is not kept yet.
    QString chosen() const { return m_chosen; }
    /// Asks the library and the program anew.
    void refresh();

Q_SIGNALS:
    /// Something that took its time has come to an end.
    void settled();
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *createHead();
    QWidget *createVersions();
    QWidget *createDetails();
    void loadVersions();
    void fillVersions();
    void showChosen();
    void showButtons();
    const CatalogVersion *version(const QString &name) const;
    bool isCandidate() const;
    void say(const QString &text, bool isGood);

    /// Starts what takes its time, and says what it is. What changes the library is not stopped.
    enum class Kind : quint8 { Looking, Changing };
    void begin(
        Kind kind, const QString &doing, std::function<std::function<void()>(const Watch &)> job);
    void startImport(const QString &label);
    void startPreview();
    void takeEffects(const QString &version, const std::shared_ptr<const CatalogEffects> &effects);
    void relabel();
    /// Keeps what was read, if it is not kept yet, and puts the chosen version to use if wanted.
    void apply(bool use);
    void goBack();
    void remove();
    void discard();
    void saveCopy();
    /// Tells the program, and what became of the open plans.
    void putToUse(const Catalog &catalog);

    CatalogUser &m_user;
    Preferences &m_preferences;
    Prompts &m_prompts;
    LongWork *m_work;

    std::vector<CatalogVersion> m_versions;
    QString m_before;  ///< the version that was in use before; may be empty
    QString m_problem; ///< why the library cannot be read; or empty
    QString m_chosen;
    QStringList m_paths; ///< that the candidate was read from
    std::shared_ptr<const CatalogCandidate> m_candidate;
    /// By version; void as soon as another one is in use.
    std::map<QString, std::shared_ptr<const CatalogEffects>> m_effects;
    QString m_doing; ///< what is under way
    bool m_isChanging = false;
    QString m_said;
    bool m_saidGood = true;
    bool m_rebuilding = false;

    VersionTable *m_table = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_copy = nullptr;
    Text *m_removeNote = nullptr;
    Text *m_notice = nullptr;
    Text *m_title = nullptr;
    Text *m_facts = nullptr;
    QLabel *m_labelName = nullptr;
    QLineEdit *m_label = nullptr;
    Text *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QStackedWidget *m_stack = nullptr;
    EffectView *m_effectView = nullptr;
    DefectView *m_defectView = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace greenprint::ui
