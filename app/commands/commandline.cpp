// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "checkrulescommand.h"
#include "comparerulescommand.h"
#include "daytext.h"
#include "decidecommand.h"
#include "exportrulescommand.h"
#include "oneline.h"
#include "rulebookcommand.h"
#include "rulesage.h"
#include "texts.h"

#include <QFileInfo>
#include <QTranslator>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QLatin1String decideCommand("decide");
const QLatin1String checkRulesCommand("check-rules");
const QLatin1String compareRulesCommand("compare-rules");
const QLatin1String exportRulesCommand("export-rules");
const QLatin1String ruleBookCommand("rule-book");

const QLatin1String formatOption("format");
const QLatin1String sheetOption("sheet");
const QLatin1String outputOption("output");
const QLatin1String languageOption("language");
const QLatin1String rulesOption("rules");
const QLatin1String exclusionsOption("exclusions");
const QLatin1String onOption("on");
const QLatin1String helpOption("help");
const QLatin1String versionOption("version");
constexpr int anyNumber = std::numeric_limits<int>::max();

/// What a command is called, and what may stand beside it.
struct Command {
    QLatin1String name;
    QList<QLatin1String> options; ///< besides --rules, which goes with all
    QStringList formats; ///< the usual one first
    int fewest = 0; ///< arguments without an option
    int most = 0;
    bool takesFile = false; ///< the command's own value is its first file
    ExitStatus (*run)(const Call &call) = nullptr;
};

/// Of the list of what rules a mode out.
const QStringList listFormats{u"markdown"_s, u"csv"_s};

const QList<Command> &commands()
{
    static const QList<Command> all{
        {decideCommand,
         {formatOption, sheetOption, outputOption, languageOption},
         DecideCommand::formats(),
         0,
         0,
         true,
         &DecideCommand::run},
        {checkRulesCommand,
         {exclusionsOption, formatOption, outputOption, languageOption},
         listFormats,
         0,
         1,
         false,
         &CheckRulesCommand::run},
        {ruleBookCommand, {languageOption}, {}, 0, 0, true, &RuleBookCommand::run},
        {exportRulesCommand, {languageOption}, {}, 0, 0, true, &ExportRulesCommand::run},
        {compareRulesCommand,
         {formatOption, outputOption, languageOption, onOption},
         {u"text"_s, u"markdown"_s},
         1,
         anyNumber,
         true,
         &CompareRulesCommand::run},
    };
    return all;
}

/// The commands that the arguments name.
QList<Command> commandsIn(const QCommandLineParser &parser)
{
    QList<Command> named;
    for (const Command &command : commands()) {
        if (parser.isSet(command.name))
            named.append(command);
    }
    return named;
}

QString systemLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QString language = Texts::match(tag);
        if (!language.isEmpty())
            return language;
    }
    return Texts::languages().first();
}

/// The day that all cases are decided for; invalid if none is given, or it is none.
QDate dayOf(const QCommandLineParser &parser)
{
    return dayFromText(parser.value(onOption));
}

/// A sentence of Qt without its full stop, to stand inside one of ours.
QString withoutStop(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002)))
        sentence.chop(1);
    return sentence;
}

/// Lets faults and help speak `language` while it lives.
class Speech
{
public:
    explicit Speech(const QString &language)
    {
        const QString folder = u":/i18n"_s;
        if (m_qt.load(u"qtbase_"_s + language, folder))
            QCoreApplication::installTranslator(&m_qt);
        if (m_own.load(u"export-mode-wizard_"_s + language, folder))
            QCoreApplication::installTranslator(&m_own);
    }

private:
    QTranslator m_qt; // a translator takes itself out when it goes
    QTranslator m_own;
};
}

CommandLine::CommandLine(const QStringList &arguments)
{
    addOptions(m_parser);
    read(arguments);
}

QString CommandLine::anyOf(QStringList words)
{
    const QString last = words.takeLast();
    QString listed = words.takeFirst();
    for (const QString &word : std::as_const(words))
        listed = tr("%1, %2", "words to choose from, one more of them").arg(listed, word);
    return tr("%1 or %2", "words to choose from, the last of them").arg(listed, last);
}

void CommandLine::read(const QStringList &arguments)
{
    m_arguments = arguments;
    m_readable = m_parser.parse(arguments);
}

void CommandLine::addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Tells which customs supervision mode a shipment from China is declared under, and prints the checklist."));
    parser.addPositionalArgument(u"CASE"_s, tr("The case to open in the window."), u"[CASE.json]"_s);
    parser.addOptions({
        {decideCommand, tr("Decides the case without a window; - reads standard input."), u"CASE.json"_s},
        {checkRulesCommand, tr("Proves the rules, or those of a file named behind it, and prints the figures.")},
        {exclusionsOption, tr("With --check-rules: adds the list of what rules a mode out, for review.")},
        {ruleBookCommand, tr("Writes the rules in words to this file, as HTML or PDF by its extension."), u"FILE"_s},
        {exportRulesCommand, tr("Writes the rules in force to this file, with all translations."), u"FILE"_s},
        {compareRulesCommand,
         tr("Says what changes from these rules to those named after them, for the golden cases and for cases named "
            "behind; as text or markdown."),
         u"OLD"_s},
        {onOption, tr("Decides all cases compared as if declared on this day, such as 2026-12-01."), u"DATE"_s},
        {formatOption,
         tr("Form of the answer: %1; of the list: %2.").arg(anyOf(DecideCommand::formats()), anyOf(listFormats)),
         u"FORMAT"_s},
        {sheetOption, tr("Which paper: checklist."), u"SHEET"_s, u"checklist"_s},
        {outputOption, tr("Writes to this file instead of standard output; needed for pdf."), u"FILE"_s},
        {languageOption, tr("Language of the output: %1.").arg(Texts::languages().join(", "_L1)), u"TAG"_s},
        {rulesOption, tr("Uses another rule base, after checking it."), u"FILE"_s},
        {{u"h"_s, helpOption}, tr("Shows this help.")},
        {{u"v"_s, versionOption}, tr("Shows the version of the program and of the rules.")},
    });
}

bool CommandLine::isHeadless() const
{
    // Options of Qt's own that concern a window; every other option is ours or a mistake, and needs none.
    static const QStringList ofWindows{
        u"platform"_s,        u"platformpluginpath"_s,
        u"platformtheme"_s,   u"plugin"_s,
        u"qwindowgeometry"_s, u"qwindowicon"_s,
        u"qwindowtitle"_s,    u"reverse"_s,
        u"session"_s,         u"style"_s,
        u"stylesheet"_s,      u"display"_s,
        u"geometry"_s,        u"fontengine"_s,
        u"dialogs"_s,         rulesOption,
    };
    const QStringList arguments = m_arguments.mid(1);
    return std::ranges::any_of(arguments, [](const QString &argument) {
        if (!argument.startsWith(QLatin1Char('-')))
            return false;
        const QString name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1).section(QLatin1Char('='), 0, 0);
        return !ofWindows.contains(name);
    });
}

bool CommandLine::wantsPdf() const
{
    return m_readable
           && (m_parser.value(formatOption) == "pdf"_L1 || RuleBookCommand::isPdf(m_parser.value(ruleBookCommand)));
}

QString CommandLine::rulesToUse() const
{
    // Of a wrong call, and for help, no rules are read.
    if (!m_readable || m_parser.isSet(helpOption))
        return {};
    const QString fault = isHeadless() && !m_parser.isSet(versionOption) ? wrongOptions() : wrongValues();
    return fault.isEmpty() ? m_parser.value(rulesOption) : QString();
}

QString CommandLine::language() const
{
    const QString named = m_parser.isSet(languageOption) ? Texts::match(m_parser.value(languageOption)) : QString();
    return named.isEmpty() ? systemLanguage() : named;
}

QString CommandLine::helpText() const
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(m_arguments);
    return parser.helpText();
}

QString CommandLine::parserFault() const
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(m_arguments);
    return withoutStop(parser.errorText());
}

ExitStatus CommandLine::run(const LoadedRules &rules, const PdfWriter &writePdf,
                            const std::function<QString()> &warning) const
{
    const QString language = this->language();
    const Speech speech(language);
    if (const QString said = warning ? warning() : QString(); !said.isEmpty())
        Console::printFault(said);
    if (m_readable && m_parser.isSet(helpOption))
        return Console::print(helpText());
    if (m_readable && m_parser.isSet(versionOption))
        return Console::print(
            u"%1 %2\n%3\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                                 rulesInWords(rules.rules, QDate::currentDate(), Texts(language, rules.rules))));
    const QString fault = m_readable ? wrongOptions() : parserFault();
    if (fault.isEmpty())
        return runCommand(rules, writePdf, language);
    Console::printFault(tr("Wrong call: %1; see --help").arg(fault));
    return ExitStatus::WrongCall;
}

QString CommandLine::wrongValues() const
{
    const QStringList given = m_parser.optionNames();
    for (const QString &option : given) {
        if (given.count(option) > 1)
            return tr("--%1 is given twice").arg(option); // it would hide all but the last
    }
    if (m_parser.isSet(rulesOption) && m_parser.value(rulesOption).isEmpty())
        return tr("--%1 needs the name of a file").arg(rulesOption);
    return {};
}

QString CommandLine::wrongOptions() const
{
    if (const QString fault = wrongValues(); !fault.isEmpty())
        return fault;
    const QStringList given = m_parser.optionNames();
    const QList<Command> named = commandsIn(m_parser);
    if (named.isEmpty())
        return tr("these options go with a command such as --decide");
    if (named.size() > 1)
        return tr("--%1 and --%2 do not go together").arg(named.at(0).name, named.at(1).name);
    const Command &command = named.first();
    const QStringList files = m_parser.positionalArguments();
    if (files.size() > command.most)
        return tr("\"%1\" is one argument too many").arg(files.at(command.most));
    if (files.size() < command.fewest)
        return tr("--%1 needs %n file(s)", nullptr, command.fewest + (command.takesFile ? 1 : 0)).arg(command.name);
    for (const QString &option : given) {
        if (option != command.name && option != rulesOption && !command.options.contains(option))
            return tr("--%1 and --%2 do not go together").arg(command.name, option);
    }
    const QString format = m_parser.value(formatOption);
    if (m_parser.isSet(formatOption) && !command.formats.contains(format))
        return tr("unknown format \"%1\"; expected one of %2").arg(format, command.formats.join(", "_L1));
    // The figures have one form; only the list that is added to them has another.
    if (command.name == checkRulesCommand && m_parser.isSet(formatOption) && !m_parser.isSet(exclusionsOption))
        return tr("--%1 needs --%2").arg(formatOption, exclusionsOption);
    if (m_parser.value(sheetOption) != "checklist"_L1)
        return tr("unknown sheet \"%1\"; expected checklist").arg(m_parser.value(sheetOption));
    if (m_parser.isSet(languageOption) && Texts::match(m_parser.value(languageOption)).isEmpty()) {
        return tr("unknown language \"%1\"; expected one of %2")
            .arg(m_parser.value(languageOption), Texts::languages().join(", "_L1));
    }
    if (format == "pdf"_L1 && !m_parser.isSet(outputOption))
        return tr("a PDF needs --output");
    for (const QLatin1String option : {command.takesFile ? command.name : outputOption, outputOption}) {
        if (m_parser.isSet(option) && m_parser.value(option).isEmpty())
            return tr("--%1 needs the name of a file").arg(option);
    }
    if (files.contains(QString()))
        return tr("--%1 needs the name of a file").arg(command.name);
    if (m_parser.isSet(onOption) && !dayOf(m_parser).isValid())
        return tr("\"%1\" is not a date; expected a day such as 2026-12-01").arg(m_parser.value(onOption));
    const QFileInfo output(m_parser.value(outputOption));
    QStringList read = files;
    if (command.takesFile)
        read << m_parser.value(command.name);
    if (m_parser.isSet(rulesOption))
        read << m_parser.value(rulesOption);
    for (const QString &file : std::as_const(read)) {
        if (output.exists() && output == QFileInfo(file))
            return tr("--output would overwrite \"%1\"; expected another file").arg(file);
    }
    return {};
}

ExitStatus CommandLine::runCommand(const LoadedRules &rules, const PdfWriter &writePdf, const QString &language) const
{
    const Command command = commandsIn(m_parser).first();
    QStringList files = m_parser.positionalArguments();
    if (command.takesFile)
        files.prepend(m_parser.value(command.name));
    return command.run({files, m_parser.value(formatOption), m_parser.value(outputOption), language, dayOf(m_parser),
                        m_parser.isSet(exclusionsOption), rules, writePdf});
}

QString CommandLine::caseToOpen(QString &fault) const
{
    QString wrong;
    if (!m_readable)
        wrong = parserFault();
    else if (m_parser.positionalArguments().size() > 1)
        wrong = tr("\"%1\" is one argument too many").arg(m_parser.positionalArguments().at(1));
    else
        wrong = wrongValues();
    if (!wrong.isEmpty())
        fault = oneLine(tr("Wrong call: %1; see --help").arg(wrong));
    return m_parser.positionalArguments().value(0);
}
