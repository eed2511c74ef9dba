// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "language.h"

#include "settings.h"

#include <QApplication>
#include <QFontInfo>
#include <QLibraryInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace
{
QString firstLanguage()
{
    if (const QString remembered = Texts::match(Settings::language()); !remembered.isEmpty())
        return remembered;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        if (const QString shipped = Texts::match(tag); !shipped.isEmpty())
            return shipped;
    }
    return u"en"_s;
}
}

Language::Language(const Rules &rules) : m_rules(&rules)
{
    const QString family = QFontInfo(QApplication::font()).family();
    if (!family.contains("CJK"_L1))
        m_systemFamily = family;
    use(firstLanguage());
}

Language::~Language() = default;

void Language::setRules(const Rules &rules)
{
    m_rules = &rules;
    m_texts = std::make_unique<Texts>(current(), rules);
}

void Language::use(const QString &tag)
{
    m_texts = std::make_unique<Texts>(tag, *m_rules);
    const QLocale &locale = m_texts->locale();

    // The order matters: widgets read the default locale and the direction while they handle the LanguageChange event
    // that the translators send; and qtbase's own text about direction must not be asked in between.
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    useFonts(locale);

    // Installed again only after loading: an empty translator is installed without any event.
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + tag, u":/i18n"_s)
        || m_qt.load(u"qtbase_"_s + tag, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u"export-mode-wizard_"_s + tag, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_own);

    // setDefault() leaves the widgets that exist as they are.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale);
}

void Language::useFonts(const QLocale &locale) const
{
    const bool chinese = locale.language() == QLocale::Chinese;
    // Without a family named, fontconfig sets Chinese in the Japanese face of Noto Sans CJK.
    const QStringList chineseFamilies{u"Microsoft YaHei UI"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s,
                                      u"Source Han Sans SC"_s};
    // Where "sans" is a Chinese face, its quotation marks and dots are too wide for other languages.
    const QStringList otherFamilies{m_systemFamily, u"Segoe UI"_s, u"Noto Sans"_s, u"DejaVu Sans"_s};
    QStringList families = chinese ? chineseFamilies + otherFamilies : otherFamilies + chineseFamilies;
    families.removeAll(QString());
    families.removeDuplicates();
    QFont font = QApplication::font();
    if (font.families() == families)
        return;
    font.setFamilies(families);
    QApplication::setFont(font);
}
