#pragma once

#include "ui/document/draftkeeper.h"
#include "ui/document/preferences.h"
#include "ui/window/mainwindow.h"
#include "ui/window/planview.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace greenprint::ui {

/// Answers the questions of the window as a test wants it, and remembers what was told.
class ScriptedPrompts : public Prompts {
public:
    QString saveAs;
    Unsaved unsaved = Unsaved::Cancel;
    int asked = 0;
    QStringList told;
    QString folder;
    QStringList tables;
    bool agrees = false;
    QStringList confirmed; ///< what was asked

    QString folderToOpen(QWidget *, const QString &) override { return folder; }
    QStringList tablesToOpen(QWidget *) override { return tables; }
    bool confirm(QWidget *, const QString &, const QString &text, const QString &) override {
        confirmed << text;
        return agrees;
    }
    QStringList filesToOpen(QWidget *) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return saveAs; }
    Unsaved aboutUnsaved(QWidget *, const QString &) override {
        ++asked;
        return unsaved;
    }
    void tell(QWidget *, const Error &error) override { told << error.text(); }
};

/// The real window with settings of its own, shown without a screen.
class WindowFixture {
public:
    /// With a folder, unsaved edits are kept there as in the program.
    explicit WindowFixture(const QString &journalFolder = {});
    ~WindowFixture();

    MainWindow &window() { return *m_window; }
    ScriptedPrompts &prompts() { return m_prompts; }
    Preferences &preferences() { return *m_preferences; }
    DraftKeeper &drafts() { return *m_drafts; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Opens a sample plan of the program and waits for its figures.
    PlanView &openSample(const QString &name = QStringLiteral("image-classification"));
    PlanView &view();
    PlanDocument &document() { return view().document(); }
    /// Waits until the figures are those of the present plan; false if they do not come.
    bool settle();
    /// The control of the field with that path on a page, in the inspector's reach; null if none.
    QWidget *field(const QString &page, const QString &path);
    /// The carbon of the selected scenario.
    double carbon();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    ScriptedPrompts m_prompts;
    std::unique_ptr<DraftKeeper> m_drafts;
    std::unique_ptr<MainWindow> m_window;
};

/// The value of an input as in a plan file; empty if the plan says nothing.
QString valueAt(const Plan &plan, const QString &path);
/// Types into a line, or into that of a field, in place of what stands there.
void typeInto(QWidget *control, const QString &text);

} // namespace greenprint::ui
