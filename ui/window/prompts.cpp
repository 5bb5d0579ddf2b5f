#include "ui/window/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace greenprint::ui {
namespace {

struct PromptsTexts {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

} // namespace

QStringList Prompts::filesToOpen(QWidget *parent) {
    return QFileDialog::getOpenFileNames(
        parent, PromptsTexts::tr("Open plans"), {},
        PromptsTexts::tr("Plans (*.gplan);;Reports that carry a plan (*.pdf);;All files (*)"));
}

QString Prompts::fileToSave(QWidget *parent, const QString &proposal, const QString &filter) {
    const QFileInfo proposed(proposal);
    QFileDialog dialog(parent, PromptsTexts::tr("Save as"), proposed.absolutePath(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    // where the user gives no ending it is that of the proposal, and the dialog asks about a file
    // of that whole name
    dialog.setDefaultSuffix(proposed.suffix());
    dialog.selectFile(proposed.fileName());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.selectedFiles().value(0);
}

QString Prompts::folderToOpen(QWidget *parent, const QString &title) {
    return QFileDialog::getExistingDirectory(parent, title);
}

QStringList Prompts::tablesToOpen(QWidget *parent) {
    return QFileDialog::getOpenFileNames(
        parent, PromptsTexts::tr("Import tables"), {},
        PromptsTexts::tr("Tables (*.csv);;All files (*)"));
}

bool Prompts::confirm(
    QWidget *parent, const QString &title, const QString &text, const QString &action) {
    QMessageBox box(parent);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    const QPushButton *agree = box.addButton(action, QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == agree;
}

Prompts::Unsaved Prompts::aboutUnsaved(QWidget *parent, const QString &planName) {
    QMessageBox box(parent);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(PromptsTexts::tr("Unsaved changes"));
    box.setTextFormat(Qt::PlainText);
    box.setText(PromptsTexts::tr("Save the changes to \u201c%1\u201d?").arg(planName));
    QPushButton *save = box.addButton(PromptsTexts::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(PromptsTexts::tr("Discard"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Cancel;
}

void Prompts::tell(QWidget *parent, const Error &error) {
    QMessageBox box(parent);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(QStringLiteral("Greenprint"));
    box.setTextFormat(Qt::PlainText);
    box.setText(error.message);
    box.setInformativeText(error.where);
    box.exec();
}

} // namespace greenprint::ui
