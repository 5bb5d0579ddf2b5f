#pragma once

#include "model/error.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace greenprint::ui {

/// The few questions that stop the user. Tests answer them in their own way.
class Prompts {
public:
    enum class Unsaved : quint8 { Save, Discard, Cancel };

    virtual ~Prompts() = default;

    /// Files to open; empty if the user thought better of it.
    virtual QStringList filesToOpen(QWidget *parent);
    /// Where to save, with the ending of the proposal where the user gives none; empty if the user
    /// thought better of it. A file that exists is given only if it may be written over.
    virtual QString fileToSave(QWidget *parent, const QString &proposal, const QString &filter);
    /// A folder to read; empty if the user thought better of it.
    virtual QString folderToOpen(QWidget *parent, const QString &title);
    /// CSV files to import; empty if the user thought better of it.
    virtual QStringList tablesToOpen(QWidget *parent);
    /// Whether to do what cannot be taken back. `action` names it on its button.
    virtual bool confirm(
        QWidget *parent, const QString &title, const QString &text, const QString &action);
    virtual Unsaved aboutUnsaved(QWidget *parent, const QString &planName);
    virtual void tell(QWidget *parent, const Error &error);
};

} // namespace greenprint::ui
