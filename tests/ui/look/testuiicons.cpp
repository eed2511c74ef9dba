// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "icons.h"
#include "testprogram.h"

#include "wizarddriver.h"

#include <QAction>
#include <QDir>
#include <QPainter>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

/// The program's drawings: one for whatever the rules name, none for nothing, each to be seen and told from the others.
class TestUiIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }

    void pagesOptionsAndModesHaveOne();
    void eachIsUsed();
    void eachIsSeenInsideItsFrame_data();
    void eachIsSeenInsideItsFrame();
    void noTwoAreAlike();
    void takesTheInkItIsGiven();
    void isSharpOnFineScreens();
    void isNothingWithoutADrawing();
    void actionsAreDyedAsTheirTexts();
};

namespace
{
constexpr int sizes[] = {16, 24, 32, 48, 64, 96, 128, 192};

/// Drawings that the window itself uses, whatever the rules say.
const QStringList &programsOwn()
{
    static const QStringList names
        = u"back bag calendar call cart change check checklist clock collapse compare confirm contrast "
          "cross document expand fit form gauge glossary help html important info language law link map "
          "moon new next none open pdf person picture place possible preview print redo restart "
          "ruled-out save search spreadsheet start step-done step-here step-to-come sun target text text-size "
          "timeline tip undo unsure warning what-if zoom-in zoom-out"_s.split(QLatin1Char(' '));
    return names;
}

QSet<QString> namedInRules()
{
    QSet<QString> names;
    for (const Page &page : Testing::rules().pages)
        names << page.icon;
    for (const Question &question : Testing::rules().questions) {
        for (const Option &option : question.options)
            names << option.icon;
    }
    for (const Mode &mode : Testing::rules().modes)
        names << mode.icon;
    names.remove(QString());
    return names;
}

QSet<QString> drawings()
{
    QSet<QString> names;
    for (const QString &file : QDir(u":/drawings"_s).entryList())
        names << file.left(file.lastIndexOf(QLatin1Char('-')));
    return names;
}

bool isDyed(const QIcon &icon, QIcon::Mode mode, const QColor &ink)
{
    const QImage image = icon.pixmap(QSize(64, 64), 1, mode).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == ink)
                return true;
        }
    }
    return false;
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list = names.values();
    list.sort();
    return list;
}
}

void TestUiIcons::pagesOptionsAndModesHaveOne()
{
    for (const Page &page : Testing::rules().pages)
        QVERIFY2(!page.icon.isEmpty(), qPrintable(page.id));
    for (const Mode &mode : Testing::rules().modes)
        QVERIFY2(!mode.icon.isEmpty(), qPrintable(mode.id));
    int options = 0;
    for (const Question &question : Testing::rules().questions) {
        if (question.type != Question::Type::Choice && question.type != Question::Type::Set)
            continue;
        for (const Option &option : question.options) {
            if (option.recognisedFrom.isValid()) // one of a long list, which is searched and not looked at
                continue;
            ++options;
            QVERIFY2(!option.icon.isEmpty(), qPrintable(question.id + QLatin1Char('/') + option.id));
        }
    }
    QVERIFY(options > 40);
    for (const QString &name : namedInRules())
        QVERIFY2(Icons::exists(name), qPrintable(name));
    qInfo("%lld pages, %d options and %lld modes have one of %lld drawings",
          static_cast<long long>(Testing::rules().pages.size()), options,
          static_cast<long long>(Testing::rules().modes.size()), static_cast<long long>(drawings().size()));
}

void TestUiIcons::eachIsUsed()
{
    const QStringList &own = programsOwn();
    QCOMPARE(sorted(drawings()), sorted(namedInRules() + QSet<QString>(own.begin(), own.end())));
}

void TestUiIcons::eachIsSeenInsideItsFrame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : sorted(drawings()))
        QTest::newRow(qPrintable(name)) << name;
}

void TestUiIcons::eachIsSeenInsideItsFrame()
{
    QFETCH(QString, name);
    for (const int size : sizes) {
        const QImage image = Icons::pixmap(name, size, Qt::black, 1).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        QRect seen;
        double ink = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                const int alpha = qAlpha(image.pixel(x, y));
                ink += alpha / 255.0;
                if (alpha > 64)
                    seen |= QRect(x, y, 1, 1);
            }
        }
        // Neither a speck nor a blot, as large as the others, and clear of the edge.
        const double share = ink / (size * size);
        QVERIFY2(share > 0.05 && share < 0.7, qPrintable(u"%1 of %2 pixels"_s.arg(share).arg(size)));
        QVERIFY2(qMax(seen.width(), seen.height()) >= size * 0.6, qPrintable(QString::number(size)));
        const int margin = size / 24;
        QVERIFY2(image.rect().adjusted(margin, margin, -margin, -margin).contains(seen),
                 qPrintable(QString::number(size)));
        const QPoint off = seen.center() - image.rect().center();
        QVERIFY2(qMax(qAbs(off.x()), qAbs(off.y())) <= size / 8.0, qPrintable(QString::number(size)));
    }
}

void TestUiIcons::noTwoAreAlike()
{
    QHash<QByteArray, QString> seen;
    for (const QString &name : sorted(drawings())) {
        const QImage image = Icons::pixmap(name, 24, Qt::black, 1).toImage().convertToFormat(QImage::Format_ARGB32);
        const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        QVERIFY2(!seen.contains(bytes), qPrintable(name + QLatin1Char(' ') + seen.value(bytes)));
        seen.insert(bytes, name);
    }
}

void TestUiIcons::takesTheInkItIsGiven()
{
    for (const QColor &ink : {QColor(0x1B, 0x4F, 0x8F), QColor(Qt::white)}) {
        const QImage image = Icons::pixmap(u"important"_s, 48, ink, 1).toImage();
        QCOMPARE(image.pixelColor(24, 8), ink);
        const QImage button = Icons::icon(u"important"_s, ink).pixmap(QSize(24, 24)).toImage();
        QCOMPARE(button.pixelColor(12, 4), ink);
    }
    // At its soft edges, too: on black, every pixel is a share of the ink and no more.
    const QColor ink(0x1B, 0x4F, 0x8F);
    QImage ground(15, 15, QImage::Format_RGB32);
    ground.fill(Qt::black);
    QPainter(&ground).drawPixmap(0, 0, Icons::pixmap(u"stall"_s, ground.width(), ink, 1));
    for (int y = 0; y < ground.height(); ++y) {
        for (int x = 0; x < ground.width(); ++x) {
            const QColor pixel = ground.pixelColor(x, y);
            QVERIFY(pixel.red() <= ink.red() && pixel.green() <= ink.green() && pixel.blue() <= ink.blue());
        }
    }
}

void TestUiIcons::isSharpOnFineScreens()
{
    const QPixmap fine = Icons::pixmap(u"check"_s, 20, Qt::black, 2);
    QCOMPARE(fine.size(), QSize(40, 40));
    QCOMPARE(fine.deviceIndependentSize(), QSizeF(20, 20));
}

void TestUiIcons::isNothingWithoutADrawing()
{
    for (const QString &name : {QString(), u"moon-cake"_s}) {
        QVERIFY(!Icons::exists(name));
        QVERIFY(Icons::pixmap(name, 24, Qt::black, 1).isNull());
        QVERIFY(Icons::icon(name, Qt::black).isNull());
    }
}

void TestUiIcons::actionsAreDyedAsTheirTexts()
{
    Testing::quietenPlatform();
    Language language(Testing::rules());
    WizardDriver driver(QDate(2026, 11, 22), language);
    const QPalette before = QApplication::palette();
    for (const QColor &ink : {QColor(0x10, 0x20, 0x30), QColor(0xF0, 0xE0, 0xD0)}) {
        QPalette palette = before;
        palette.setColor(QPalette::ButtonText, ink);
        palette.setColor(QPalette::HighlightedText, QColor(0x30, 0x60, 0x90));
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
        int dyed = 0;
        for (const QAction *action : driver.window().findChildren<QAction *>()) {
            if (action->icon().isNull())
                continue;
            ++dyed;
            QVERIFY2(isDyed(action->icon(), QIcon::Normal, ink), qPrintable(action->text()));
            // On the line that is chosen in a menu.
            const QColor chosen = palette.color(QPalette::HighlightedText);
            QVERIFY2(isDyed(action->icon(), QIcon::Active, chosen), qPrintable(action->text()));
        }
        QVERIFY2(dyed >= 8, qPrintable(QString::number(dyed))); // those of files and of printing, at least
    }
    QApplication::setPalette(before);
}

REGISTER_TEST(TestUiIcons)
#include "testuiicons.moc"
