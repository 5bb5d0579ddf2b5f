#include "ui/pages/report/keptsetups.h"

#include "model/library/library.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace greenprint::ui {

KeptSetups::KeptSetups(Shell &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_names(new QComboBox)
    , m_keep(new QPushButton(tr("Keep")))
    , m_remove(new QPushButton(tr("Remove"))) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new Text(tr("Set-up for all plans"), TextStep::Base, false, Tone::Muted);
    label->setWordWrap(true);
    label->setBuddy(m_names);
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setAccessibleName(label->text());
    m_names->lineEdit()->setAccessibleName(label->text());
    m_names->lineEdit()->setPlaceholderText(tr("Name"));
    m_names->lineEdit()->setMaxLength(80);
    m_names->setToolTip(
        tr("Document, language, paper and chapters under a name, for any plan. Choose one, or type "
           "a name and keep what is set here"));
    m_keep->setToolTip(tr("Keep document, language, paper and chapters under this name"));
    m_remove->setToolTip(tr("Forget the set-up of this name; plans stay as they are"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addWidget(label);
    column->addWidget(m_names);
    column->addLayout(buttons);
    connect(m_names, &QComboBox::editTextChanged, this, &KeptSetups::enable);
    connect(m_names, &QComboBox::activated, this, [this] {
        if (const NamedReportSetup *setup = named())
            Q_EMIT chosen(setup->setup);
    });
    connect(m_keep, &QPushButton::clicked, this, &KeptSetups::keep);
    connect(m_remove, &QPushButton::clicked, this, &KeptSetups::remove);
    enable();
}

void KeptSetups::setCurrent(const ReportSetup &setup) {
    m_current.kind = setup.kind;
    m_current.sections = setup.sections;
    m_current.language = setup.language;
    m_current.paper = setup.paper;
    enable();
}

const NamedReportSetup *KeptSetups::named() const {
    const auto at = std::ranges::find(
        m_setups, m_names->currentText().simplified(), &NamedReportSetup::name);
    return at == m_setups.end() ? nullptr : &*at;
}

void KeptSetups::enable() {
    const NamedReportSetup *setup = named();
    m_remove->setEnabled(setup);
    m_keep->setEnabled(
        !m_names->currentText().trimmed().isEmpty() && (!setup || setup->setup != m_current));
}

void KeptSetups::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    load();
}

void KeptSetups::load() {
    const QString text = m_names->currentText();
    m_setups.clear();
    // a library is not made by looking
    const QString file = Library::defaultFile();
    if (Library::inspect(file).state == LibraryState::Current) {
        const auto library = Library::open(file, Library::Access::ReadOnly);
        if (auto setups = library
                              ? (*library)->reportSetups()
                              : Expected<std::vector<NamedReportSetup>>(failure(library.error())))
            m_setups = std::move(*setups);
        else
            m_shell.tell(setups.error());
    }
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const NamedReportSetup &setup : m_setups)
        m_names->addItem(setup.name);
    m_names->setCurrentText(text);
    enable();
}

void KeptSetups::keep() {
    const QString name = m_names->currentText().simplified();
    const auto library = Library::open(Library::defaultFile());
    const Expected<void> kept = library ? (*library)->storeReportSetup({name, m_current})
                                        : Expected<void>(failure(library.error()));
    if (!kept)
        m_shell.tell(kept.error());
    load();
}

void KeptSetups::remove() {
    const auto library = Library::open(Library::defaultFile());
    const Expected<void> removed = library ? (*library)->removeReportSetup(
                                       m_names->currentText().simplified())
                                           : Expected<void>(failure(library.error()));
    if (!removed)
        m_shell.tell(removed.error());
    m_names->setCurrentText({});
    load();
}

} // namespace greenprint::ui
