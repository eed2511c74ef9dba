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

const QList<Command> &commands()
{
    static const QList<Command> all{
        {decideCommand,
         {formatOption, sheetOption, outputOption, languageOption},
         {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("pdf"),
          QStringLiteral("ics"), QStringLiteral("csv")},
         0,
         0,
         true,
         &DecideCommand::run},
        {checkRulesCommand,
         {exclusionsOption, formatOption, outputOption, languageOption},
         {QStringLiteral("markdown"), QStringLiteral("csv")},
         0,
         1,
         false,
         &CheckRulesCommand::run},
        {ruleBookCommand, {languageOption}, {}, 0, 0, true, &RuleBookCommand::run},
        {exportRulesCommand, {languageOption}, {}, 0, 0, true, &ExportRulesCommand::run},
        {compareRulesCommand,
         {formatOption, outputOption, languageOption, onOption},
         {QStringLiteral("text"), QStringLiteral("markdown")},
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
        const QString folder = QStringLiteral(":/i18n");
        if (m_qt.load(QStringLiteral("qtbase_") + language, folder))
            QCoreApplication::installTranslator(&m_qt);
        if (m_own.load(QStringLiteral("export-mode-wizard_") + language, folder))
            QCoreApplication::installTranslator(&m_own);
    }

private:
    QTranslator m_qt; // a translator takes itself out when it goes
    QTranslator m_own;
};
}

CommandLine::CommandLine(const LoadedRules &rules, PdfWriter writePdf, std::function<QString()> warning)
    : m_rules(rules), m_writePdf(std::move(writePdf)), m_warning(std::move(warning))
{
}

void CommandLine::setUp(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Tells which customs supervision mode a shipment from China is declared under, and prints the checklist."));
    parser.addPositionalArgument(QStringLiteral("CASE"), tr("The case to open in the window."),
                                 QStringLiteral("[CASE.json]"));
    parser.addOptions({
        {decideCommand, tr("Decides the case without a window; - reads standard input."), QStringLiteral("CASE.json")},
        {checkRulesCommand, tr("Proves the rules, or those of a file named behind it, and prints the figures.")},
        {exclusionsOption, tr("With --check-rules: adds the list of what rules a mode out, for review.")},
        {ruleBookCommand, tr("Writes the rules in words to this file, as HTML or PDF by its extension."),
         QStringLiteral("FILE")},
        {exportRulesCommand, tr("Writes the rules in force to this file, with all translations."),
         QStringLiteral("FILE")},
        {compareRulesCommand,
         tr("Says what changes from these rules to those named after them, for the golden cases and for cases named "
            "behind; as text or markdown."),
         QStringLiteral("OLD")},
        {onOption, tr("Decides all cases compared as if declared on this day, such as 2026-12-01."),
         QStringLiteral("DATE")},
        {formatOption, tr("Form of the answer: text, json, html, pdf, ics or csv; of the list: markdown or csv."),
         QStringLiteral("FORMAT")},
        {sheetOption, tr("Which paper: checklist."), QStringLiteral("SHEET"), QStringLiteral("checklist")},
        {outputOption, tr("Writes to this file instead of standard output; needed for pdf."), QStringLiteral("FILE")},
        {languageOption, tr("Language of the output: %1.").arg(Texts::languages().join(QLatin1String(", "))),
         QStringLiteral("TAG")},
        {rulesOption, tr("Uses another rule base, after checking it."), QStringLiteral("FILE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, tr("Shows the version of the program and of the rules.")},
    });
}

bool CommandLine::isHeadless(const QStringList &arguments)
{
    // Options of Qt's own that concern a window; every other option is ours or a mistake, and needs none.
    static const QStringList ofWindows{
        QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"),    QStringLiteral("reverse"),
        QStringLiteral("session"),         QStringLiteral("style"),
        QStringLiteral("stylesheet"),      QStringLiteral("display"),
        QStringLiteral("geometry"),        QStringLiteral("fontengine"),
        QStringLiteral("dialogs"),         rulesOption,
    };
    return std::any_of(arguments.begin() + (arguments.isEmpty() ? 0 : 1), arguments.end(), [](const QString &argument) {
        if (!argument.startsWith(QLatin1Char('-')))
            return false;
        const QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1)
                                 .section(QLatin1Char('='), 0, 0);
        return !ofWindows.contains(name);
    });
}

bool CommandLine::wantsPdf(const QStringList &arguments)
{
    QCommandLineParser parser;
    setUp(parser);
    return parser.parse(arguments)
           && (parser.value(formatOption) == QLatin1String("pdf")
               || RuleBookCommand::isPdf(parser.value(ruleBookCommand)));
}

QString CommandLine::rulesToUse(const QStringList &arguments)
{
    QCommandLineParser parser;
    setUp(parser);
    // Of a wrong call, and for help, no rules are read.
    if (!parser.parse(arguments) || parser.isSet(QStringLiteral("help")))
        return {};
    const bool answersItself = parser.isSet(QStringLiteral("version"));
    const QString fault = isHeadless(arguments) && !answersItself ? wrongOptions(parser) : wrongValues(parser);
    return fault.isEmpty() ? parser.value(rulesOption) : QString();
}

QString CommandLine::languageOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    setUp(parser);
    parser.parse(arguments); // what is wrong with them is said later, in the language found here
    const QString language = parser.isSet(languageOption) ? Texts::match(parser.value(languageOption)) : QString();
    return language.isEmpty() ? systemLanguage() : language;
}

ExitStatus CommandLine::run(const QStringList &arguments) const
{
    const QString language = languageOf(arguments);
    const Speech speech(language);
    if (const QString warning = m_warning ? m_warning() : QString(); !warning.isEmpty())
        Console::printFault(warning);
    QCommandLineParser parser;
    setUp(parser);
    QString fault;
    if (!parser.parse(arguments))
        fault = withoutStop(parser.errorText());
    else if (parser.isSet(QStringLiteral("help")))
        return Console::print(parser.helpText());
    else if (parser.isSet(QStringLiteral("version")))
        return Console::print(
            QStringLiteral("%1 %2\n%3\n")
                .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                     rulesInWords(m_rules.rules, QDate::currentDate(), Texts(language, m_rules.rules))));
    else
        fault = wrongOptions(parser);
    if (fault.isEmpty())
        return runCommand(parser, language);
    Console::printFault(tr("Wrong call: %1; see --help").arg(fault));
    return ExitStatus::WrongCall;
}

QString CommandLine::wrongValues(const QCommandLineParser &parser)
{
    const QStringList given = parser.optionNames();
    for (const QString &option : given) {
        if (given.count(option) > 1)
            return tr("--%1 is given twice").arg(option); // it would hide all but the last
    }
    if (parser.isSet(rulesOption) && parser.value(rulesOption).isEmpty())
        return tr("--%1 needs the name of a file").arg(rulesOption);
    return {};
}

QString CommandLine::wrongOptions(const QCommandLineParser &parser)
{
    if (const QString fault = wrongValues(parser); !fault.isEmpty())
        return fault;
    const QStringList given = parser.optionNames();
    const QList<Command> named = commandsIn(parser);
    if (named.isEmpty())
        return tr("these options go with a command such as --decide");
    if (named.size() > 1)
        return tr("--%1 and --%2 do not go together").arg(named.at(0).name, named.at(1).name);
    const Command &command = named.first();
    const QStringList files = parser.positionalArguments();
    if (files.size() > command.most)
        return tr("\"%1\" is one argument too many").arg(files.at(command.most));
    if (files.size() < command.fewest)
        return tr("--%1 needs %n file(s)", nullptr, command.fewest + (command.takesFile ? 1 : 0)).arg(command.name);
    for (const QString &option : given) {
        if (option != command.name && option != rulesOption && !command.options.contains(option))
            return tr("--%1 and --%2 do not go together").arg(command.name, option);
    }
    const QString format = parser.value(formatOption);
    if (parser.isSet(formatOption) && !command.formats.contains(format))
        return tr("unknown format \"%1\"; expected one of %2").arg(format, command.formats.join(QLatin1String(", ")));
    // The figures have one form; only the list that is added to them has another.
    if (command.name == checkRulesCommand && parser.isSet(formatOption) && !parser.isSet(exclusionsOption))
        return tr("--%1 needs --%2").arg(formatOption, exclusionsOption);
    if (parser.value(sheetOption) != QLatin1String("checklist"))
        return tr("unknown sheet \"%1\"; expected checklist").arg(parser.value(sheetOption));
    if (parser.isSet(languageOption) && Texts::match(parser.value(languageOption)).isEmpty()) {
        return tr("unknown language \"%1\"; expected one of %2")
            .arg(parser.value(languageOption), Texts::languages().join(QLatin1String(", ")));
    }
    if (format == QLatin1String("pdf") && !parser.isSet(outputOption))
        return tr("a PDF needs --output");
    for (const QLatin1String option : {command.takesFile ? command.name : outputOption, outputOption}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return tr("--%1 needs the name of a file").arg(option);
    }
    if (files.contains(QString()))
        return tr("--%1 needs the name of a file").arg(command.name);
    if (parser.isSet(onOption) && !dayOf(parser).isValid())
        return tr("\"%1\" is not a date; expected a day such as 2026-12-01").arg(parser.value(onOption));
    const QFileInfo output(parser.value(outputOption));
    QStringList read = files;
    if (command.takesFile)
        read << parser.value(command.name);
    if (parser.isSet(rulesOption))
        read << parser.value(rulesOption);
    for (const QString &file : std::as_const(read)) {
        if (output.exists() && output == QFileInfo(file))
            return tr("--output would overwrite \"%1\"; expected another file").arg(file);
    }
    return {};
}

ExitStatus CommandLine::runCommand(const QCommandLineParser &parser, const QString &language) const
{
    const Command command = commandsIn(parser).first();
    QStringList files = parser.positionalArguments();
    if (command.takesFile)
        files.prepend(parser.value(command.name));
    return command.run({files, parser.value(formatOption), parser.value(outputOption), language, dayOf(parser),
                        parser.isSet(exclusionsOption), m_rules, m_writePdf});
}

QString CommandLine::caseToOpen(const QStringList &arguments, QString &fault)
{
    QCommandLineParser parser;
    setUp(parser);
    QString wrong;
    if (!parser.parse(arguments))
        wrong = withoutStop(parser.errorText());
    else if (parser.positionalArguments().size() > 1)
        wrong = tr("\"%1\" is one argument too many").arg(parser.positionalArguments().at(1));
    else
        wrong = wrongValues(parser);
    if (!wrong.isEmpty())
        fault = oneLine(tr("Wrong call: %1; see --help").arg(wrong));
    return parser.positionalArguments().value(0);
}
