#include "ui/window/preferenceswindow.h"

#include "ui/document/language.h"
#include "ui/widgets/text.h"
#include "ui/window/shortcuts.h"
#include "ui/window/shortcutspage.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace greenprint::ui {
namespace {

/// Sizes of text that are offered; the keys of the menu reach those between.
constexpr double kScales[] = {0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0};

int nearestScale(double scale) {
    const auto *found = std::ranges::min_element(
        kScales, {}, [scale](double s) { return std::abs(s - scale); });
    return static_cast<int>(found - std::begin(kScales));
}

} // namespace

PreferencesWindow::PreferencesWindow(
    Preferences &preferences, Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent, Qt::Dialog)
    , m_preferences(preferences)
    , m_shortcuts(shortcuts) {
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
        &QWidget::close);
    connect(&m_preferences, &Preferences::themeChanged, this, &PreferencesWindow::refresh);
    connect(&m_preferences, &Preferences::formatChanged, this, &PreferencesWindow::refresh);
    build();
}

QComboBox *PreferencesWindow::addChoice(
    QFormLayout &form, const QString &label, const QStringList &words,
    std::function<void(int)> chosen) {
    auto *box = new QComboBox;
    box->addItems(words);
    box->setMinimumWidth(220);
    box->setAccessibleName(withoutMnemonic(label));
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this, std::move(chosen));
    return box;
}

void PreferencesWindow::build() {
    m_rebuilding = false;
    delete layout();
    for (QWidget *child : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete child;
    setWindowTitle(tr("Preferences"));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Preferences"));
    // small screens and large text leave less room than it takes
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("General"));
    scroll->setWidget(createGeneral());
    scroll->setMinimumWidth(scroll->widget()->sizeHint().width());
    tabs->addTab(scroll, tr("General"));
    tabs->addTab(new ShortcutsPage(m_shortcuts), tr("Keyboard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(tabs);
    refresh();
    adjustSize();
}

QWidget *PreferencesWindow::createGeneral() {
    auto *general = new QWidget;
    auto *form = new QFormLayout(general);
    form->setContentsMargins(24, 20, 24, 20);
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    form->addRow(new Text(tr("Language and appearance"), TextStep::Section, true));
    QStringList names{tr("As the system")};
    QStringList codes{QString()};
    for (const Language &language : languages()) {
        names << language.name;
        codes << language.code;
    }
    m_language = addChoice(*form, tr("&Language"), names, [this, codes](int i) {
        m_preferences.setLanguage(codes.value(i));
    });
    m_language->setProperty("codes", codes);
    m_theme = addChoice(
        *form, tr("&Theme"), {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")},
        [this](int i) { m_preferences.setTheme(static_cast<ThemeChoice>(i)); });
    QStringList sizes;
    for (const double scale : kScales)
        sizes << QLocale().toString(qRound(scale * 100)) + QStringLiteral("\u2009%");
    m_scale = addChoice(*form, tr("Si&ze of text"), sizes, [this](int i) {
        m_preferences.setTextScale(kScales[i]);
    });

    auto *units = new Text(tr("Units of figures"), TextStep::Section, true);
    units->setContentsMargins(0, 14, 0, 0);
    form->addRow(units);
    const auto setUnit = [this](auto member) {
        return [this, member](int i) {
            DisplayUnits chosen = m_preferences.units();
            using Value = std::decay_t<decltype(chosen.*member)>;
            chosen.*member = static_cast<Value>(i);
            m_preferences.setUnits(chosen);
        };
    };
    const QString best = tr("as it reads best");
    m_energy = addChoice(
        *form, tr("&Energy"), {best, QStringLiteral("kWh"), QStringLiteral("MWh")},
        setUnit(&DisplayUnits::energy));
    m_mass = addChoice(
        *form, tr("&Carbon"), {best, QStringLiteral("kg"), QStringLiteral("t")},
        setUnit(&DisplayUnits::mass));
    m_volume = addChoice(
        *form, tr("&Water"), {best, QStringLiteral("L"), QStringLiteral("m\u00b3")},
        setUnit(&DisplayUnits::volume));
    auto *currency = explanation(
        tr("The currency, with its rate to the US dollar, is stated in each plan: Workload, Goal "
           "and unit. Numbers are written and read as in the language of the window."));
    currency->setMinimumWidth(320);
    form->addRow(currency);
    return general;
}

void PreferencesWindow::refresh() {
    const DisplayUnits &units = m_preferences.units();
    m_language->setCurrentIndex(static_cast<int>(std::max<qsizetype>(
        0, m_language->property("codes").toStringList().indexOf(m_preferences.language()))));
    m_theme->setCurrentIndex(static_cast<int>(m_preferences.theme()));
    m_scale->setCurrentIndex(nearestScale(m_preferences.textScale()));
    m_energy->setCurrentIndex(static_cast<int>(units.energy));
    m_mass->setCurrentIndex(static_cast<int>(units.mass));
    m_volume->setCurrentIndex(static_cast<int>(units.volume));
}

void PreferencesWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_rebuilding) {
        m_rebuilding = true;
        QMetaObject::invokeMethod(this, &PreferencesWindow::build, Qt::QueuedConnection);
    }
}

} // namespace greenprint::ui
