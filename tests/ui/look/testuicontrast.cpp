// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "look.h" // before QTest, which declares a Display of its own
#include "testprogram.h"

#include "appearance.h"
#include "cardbutton.h"
#include "contrast.h"
#include "foldbutton.h"
#include "optionrow.h"
#include "wizarddriver.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Look::Tone;

/// Text, edges, marks and the focus stand out in every theme: computed from the palettes, and measured in pictures of
/// controls where a palette does not tell what a style draws.
class TestUiContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { Testing::failOnWarnings(); }
    void cleanupTestCase();
    void tonesOnEveryGround_data() { addThemes(); }
    void tonesOnEveryGround();
    void paletteRoles_data() { addThemes(); }
    void paletteRoles();
    void edgesOnEveryGround_data() { addThemes(); }
    void edgesOnEveryGround();
    void controlsHaveEdges_data() { addControls(); }
    void controlsHaveEdges();
    void focusIsSeen_data() { addControls(); }
    void focusIsSeen();
    void chosenIsSeenWithoutColour_data() { addThemes(); }
    void chosenIsSeenWithoutColour();
    void disabledIsRecognised_data() { addControls(); }
    void disabledIsRecognised();

private:
    static void addThemes();
    static void addControls();
};

namespace
{
using Choice = Appearance::Choice;

constexpr Tone tones[] = {Tone::Normal, Tone::Quiet, Tone::Accent, Tone::Good, Tone::Caution, Tone::Alarm};

/// Whatever text or a control may stand on.
QList<QPair<QString, QColor>> grounds(const QPalette &palette)
{
    QList<QPair<QString, QColor>> found{{u"window"_s, palette.color(QPalette::Window)},
                                        {u"base"_s, palette.color(QPalette::Base)},
                                        {u"alternate base"_s, palette.color(QPalette::AlternateBase)},
                                        {u"button"_s, palette.color(QPalette::Button)},
                                        {u"tool tip"_s, palette.color(QPalette::ToolTipBase)}};
    for (const Tone tone : tones)
        found << qMakePair(u"wash %1"_s.arg(int(tone)), Look::wash(palette, tone));
    return found;
}

const char *const controls[] = {"button",
                                "default button",
                                "line edit",
                                "combo box",
                                "editable combo box",
                                "spin box",
                                "date edit",
                                "check box",
                                "radio button",
                                "option",
                                "card",
                                "fold"};

/// A control in the middle of a window, with another that can take the focus.
struct Stage {
    QWidget window;
    QPushButton other;
    QWidget *control = nullptr; ///< what is looked at
    QWidget *focus = nullptr; ///< what takes the focus
    bool hasEdge = true;

    explicit Stage(const QString &name)
    {
        auto *layout = new QVBoxLayout(&window);
        control = create(name);
        layout->setContentsMargins(20, 20, 20, 20);
        layout->addWidget(control);
        layout->addWidget(&other);
        other.setAutoDefault(false);
        window.resize(400, 200);
        window.show();
        other.setFocus();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QImage picture()
    {
        QCoreApplication::processEvents();
        return window.grab().toImage();
    }
    [[nodiscard]] QRect place() const { return control->geometry(); }
    [[nodiscard]] QColor ground() const { return window.palette().color(QPalette::Window); }

private:
    template<typename Widget>
    Widget *take(Widget *made)
    {
        focus = made;
        return made;
    }

    QWidget *create(const QString &name)
    {
        if (name == "button"_L1)
            return take(new QPushButton(u"Press"_s));
        if (name == "default button"_L1) {
            auto *button = take(new QPushButton(u"Press"_s));
            button->setDefault(true);
            return button;
        }
        if (name == "line edit"_L1)
            return take(new QLineEdit);
        if (name == "spin box"_L1)
            return take(new QSpinBox);
        if (name == "date edit"_L1) {
            auto *edit = take(new QDateEdit);
            edit->setCalendarPopup(true);
            return edit;
        }
        if (name.endsWith("combo box"_L1)) {
            auto *combo = take(new QComboBox);
            combo->setEditable(name.startsWith(QLatin1Char('e')));
            return combo;
        }
        if (name == "option"_L1) {
            auto *row = new OptionRow(take(new QRadioButton));
            row->setTexts(u"Text"_s, u"Detail"_s);
            return row;
        }
        if (name == "card"_L1) {
            auto *card = take(new CardButton);
            card->setTexts(u"Text"_s, u"Detail"_s);
            return card;
        }
        hasEdge = false; // these are known by their mark or arrow
        if (name == "fold"_L1) {
            auto *fold = take(new FoldButton(FoldButton::Size::Small));
            fold->setText(u"Details"_s);
            return fold;
        }
        if (name == "check box"_L1)
            return take(new QCheckBox(u"Tick"_s));
        return take(new QRadioButton(u"Tick"_s));
    }
};
}

void TestUiContrast::initTestCase()
{
    Testing::quietenPlatform();
    QCoreApplication::setOrganizationName(u"export-mode-wizard-tests"_s);
}

void TestUiContrast::cleanupTestCase()
{
    Appearance::ofApplication().choose(Choice::System);
}

void TestUiContrast::addThemes()
{
    QTest::addColumn<Appearance::Choice>("choice");
    QTest::newRow("light") << Choice::Light;
    QTest::newRow("dark") << Choice::Dark;
    QTest::newRow("high contrast") << Choice::HighContrast;
}

void TestUiContrast::addControls()
{
    QTest::addColumn<Appearance::Choice>("choice");
    QTest::addColumn<QString>("control");
    for (const char *control : controls) {
        QTest::addRow("%s, light", control) << Choice::Light << QString::fromLatin1(control);
        QTest::addRow("%s, dark", control) << Choice::Dark << QString::fromLatin1(control);
        QTest::addRow("%s, high contrast", control) << Choice::HighContrast << QString::fromLatin1(control);
    }
}

void TestUiContrast::tonesOnEveryGround()
{
    QFETCH(const Appearance::Choice, choice);
    Appearance::ofApplication().choose(choice);
    const QPalette palette = QApplication::palette();
    for (const auto &[name, ground] : grounds(palette)) {
        for (const Tone tone : tones) {
            const double contrast = Contrast::between(Look::ink(palette, tone), ground);
            QVERIFY2(contrast >= Contrast::text,
                     qPrintable(u"tone %1 on %2: %3"_s.arg(int(tone)).arg(name).arg(contrast)));
        }
    }
}

void TestUiContrast::paletteRoles()
{
    QFETCH(const Appearance::Choice, choice);
    Appearance::ofApplication().choose(choice);
    const QPalette palette = QApplication::palette();
    const QPair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {{QPalette::WindowText, QPalette::Window},
                                                                     {QPalette::Text, QPalette::Base},
                                                                     {QPalette::Text, QPalette::AlternateBase},
                                                                     {QPalette::ButtonText, QPalette::Button},
                                                                     {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                                     {QPalette::HighlightedText, QPalette::Highlight},
                                                                     {QPalette::Link, QPalette::Base},
                                                                     {QPalette::Link, QPalette::Window},
                                                                     {QPalette::LinkVisited, QPalette::Base},
                                                                     {QPalette::PlaceholderText, QPalette::Base},
                                                                     {QPalette::BrightText, QPalette::Base},
                                                                     {QPalette::WindowText, QPalette::Base},
                                                                     {
                                                                         QPalette::Highlight,
                                                                         QPalette::Base,
                                                                     }};
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[ink, ground] : pairs) {
            const double contrast = Contrast::between(palette.color(group, ink), palette.color(group, ground));
            QVERIFY2(contrast >= Contrast::text,
                     qPrintable(u"role %1 on role %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(contrast)));
        }
    }
    // No role is left to the system, whose colours may be those of another theme.
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        if (role != QPalette::NoRole)
            QVERIFY2(palette.isBrushSet(QPalette::Active, QPalette::ColorRole(role)),
                     qPrintable(QString::number(role)));
    }
}

void TestUiContrast::edgesOnEveryGround()
{
    QFETCH(const Appearance::Choice, choice);
    Appearance::ofApplication().choose(choice);
    const QPalette palette = QApplication::palette();
    for (const auto &[name, ground] : grounds(palette)) {
        const double contrast = Contrast::between(Look::edge(palette), ground);
        QVERIFY2(contrast >= Contrast::graphics, qPrintable(u"%1: %2"_s.arg(name).arg(contrast)));
    }
    QVERIFY(Contrast::between(Look::onAccent(palette), Look::ink(palette, Tone::Accent)) >= Contrast::text);
}

void TestUiContrast::controlsHaveEdges()
{
    QFETCH(const Appearance::Choice, choice);
    QFETCH(const QString, control);
    Appearance::ofApplication().choose(choice);
    Stage stage(control);
    const QImage picture = stage.picture();
    const double contrast = stage.hasEdge ? Contrast::weakestEdge(picture, stage.place(), 3, stage.ground())
                                          : Contrast::strongest(picture, stage.place(), stage.ground());
    QVERIFY2(contrast >= Contrast::graphics, qPrintable(QString::number(contrast)));
}

/// The focus changes pixels enough to be seen beside the same control without it, not only in tint.
void TestUiContrast::focusIsSeen()
{
    QFETCH(const Appearance::Choice, choice);
    QFETCH(const QString, control);
    Appearance::ofApplication().choose(choice);
    Stage stage(control);
    QVERIFY(!stage.focus->hasFocus());
    const QImage before = stage.picture().copy(stage.place());
    stage.focus->setFocus(Qt::TabFocusReason);
    QVERIFY(stage.focus->hasFocus());
    const QImage after = stage.picture().copy(stage.place());
    // A ring is about as long as the outline; a cursor or a few pixels would not do.
    const int outline = before.width() + before.height();
    QVERIFY2(Contrast::differing(before, after) >= outline / 2,
             qPrintable(u"%1 of %2"_s.arg(Contrast::differing(before, after)).arg(outline)));
}

/// Beside the tint, a chosen option has a mark and a thicker edge: in grey it still differs.
void TestUiContrast::chosenIsSeenWithoutColour()
{
    QFETCH(const Appearance::Choice, choice);
    Appearance::ofApplication().choose(choice);
    Stage stage(u"option"_s);
    auto *button = stage.window.findChild<QRadioButton *>();
    const QImage before = stage.picture().convertToFormat(QImage::Format_Grayscale8);
    button->setChecked(true);
    const QImage after = stage.picture().convertToFormat(QImage::Format_Grayscale8);
    const QRect mark(button->mapTo(&stage.window, QPoint()), button->size());
    QVERIFY(Contrast::differing(before.copy(mark), after.copy(mark)) >= mark.width());
    // The second row of pixels of the edge was card before.
    const QRect inner(stage.place().center().x(), stage.place().top() + 1, 1, 1);
    QVERIFY(Contrast::strongest(after, inner, before.pixelColor(inner.topLeft())) >= Contrast::graphics);
}

void TestUiContrast::disabledIsRecognised()
{
    QFETCH(const Appearance::Choice, choice);
    QFETCH(const QString, control);
    if (control == "fold"_L1)
        return; // is never disabled
    Appearance::ofApplication().choose(choice);
    Stage stage(control);
    const QImage before = stage.picture().copy(stage.place());
    stage.focus->setEnabled(false);
    QVERIFY(stage.picture().copy(stage.place()) != before);
}

REGISTER_TEST(TestUiContrast)
#include "testuicontrast.moc"
