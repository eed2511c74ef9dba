// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "casefile.h"
#include "decisionmodel.h"
#include "outputfile.h"
#include "report.h"
#include "texts.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTranslator>

#include <algorithm>
#include <cstdio>

namespace
{
const QLatin1String decideOption("decide");
const QLatin1String formatOption("format");
const QLatin1String outputOption("output");
const QLatin1String languageOption("language");
const QLatin1String sheetOption("sheet");

bool print(FILE *stream, const QByteArray &bytes)
{
    QFile file;
    return file.open(stream, QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// One line a fault, whatever a file name or an answer holds; and nothing that a terminal takes for an order.
QString oneLine(QString fault)
{
    for (QChar &character : fault) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            character = QLatin1Char(' ');
    }
    return fault;
}

void printFault(const QString &fault)
{
    print(stderr, oneLine(fault).toUtf8() + '\n');
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

/// The option given more than once, which would hide all but the last; empty if none is.
QString givenTwice(const QCommandLineParser &parser)
{
    for (const QLatin1String option : {decideOption, formatOption, sheetOption, outputOption, languageOption}) {
        if (parser.optionNames().count(option) > 1)
            return option;
    }
    return {};
}
}

CommandLine::CommandLine(const Rules &rules, PdfWriter writePdf) : m_rules(rules), m_writePdf(std::move(writePdf)) {}

void CommandLine::setUp(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Tells which customs supervision mode a shipment from China is declared under, and prints the checklist."));
    parser.addPositionalArgument(QStringLiteral("CASE"), tr("The case to open in the window."),
                                 QStringLiteral("[CASE.json]"));
    parser.addOptions({
        {decideOption, tr("Decides the case without a window; - reads standard input."), QStringLiteral("CASE.json")},
        {formatOption, tr("Form of the answer: text, json, html or pdf."), QStringLiteral("FORMAT"),
         QStringLiteral("text")},
        {sheetOption, tr("Which paper: checklist."), QStringLiteral("SHEET"), QStringLiteral("checklist")},
        {outputOption, tr("Writes to this file instead of standard output; needed for pdf."), QStringLiteral("FILE")},
        {languageOption, tr("Language of the output: %1.").arg(Texts::languages().join(QLatin1String(", "))),
         QStringLiteral("TAG")},
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
        QStringLiteral("dialogs"),
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
    return parser.parse(arguments) && parser.isSet(decideOption) && parser.value(formatOption) == QLatin1String("pdf");
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
    QCommandLineParser parser;
    setUp(parser);
    const auto wrongCall = [](const QString &what) {
        printFault(tr("Wrong call: %1; see --help").arg(what));
        return ExitStatus::WrongCall;
    };
    if (!parser.parse(arguments))
        return wrongCall(withoutStop(parser.errorText()));
    if (parser.isSet(QStringLiteral("help")))
        return printed(parser.helpText());
    if (parser.isSet(QStringLiteral("version"))) {
        return printed(QStringLiteral("%1 %2\n%3\n")
                           .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                                tr("Rules %1 of %2").arg(m_rules.version, m_rules.date.toString(Qt::ISODate))));
    }
    if (const QString option = givenTwice(parser); !option.isEmpty())
        return wrongCall(tr("--%1 is given twice").arg(option));
    if (!parser.isSet(decideOption))
        return wrongCall(tr("these options go with --decide"));
    if (!parser.positionalArguments().isEmpty())
        return wrongCall(tr("\"%1\" is one argument too many").arg(parser.positionalArguments().first()));
    const QString format = parser.value(formatOption);
    if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("pdf")}
             .contains(format))
        return wrongCall(tr("unknown format \"%1\"; expected text, json, html or pdf").arg(format));
    if (parser.value(sheetOption) != QLatin1String("checklist"))
        return wrongCall(tr("unknown sheet \"%1\"; expected checklist").arg(parser.value(sheetOption)));
    if (parser.isSet(languageOption) && Texts::match(parser.value(languageOption)).isEmpty()) {
        return wrongCall(tr("unknown language \"%1\"; expected one of %2")
                             .arg(parser.value(languageOption), Texts::languages().join(QLatin1String(", "))));
    }
    if (format == QLatin1String("pdf") && !parser.isSet(outputOption))
        return wrongCall(tr("a PDF needs --output"));
    for (const QLatin1String option : {decideOption, outputOption}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return wrongCall(tr("--%1 needs the name of a file").arg(option));
    }
    const QFileInfo output(parser.value(outputOption));
    if (output.exists() && output == QFileInfo(parser.value(decideOption)))
        return wrongCall(tr("--output would overwrite the case; expected another file"));
    return decide({parser.value(decideOption), format, parser.value(outputOption), language});
}

ExitStatus CommandLine::printed(const QString &text)
{
    if (print(stdout, text.toUtf8()))
        return ExitStatus::Done;
    printFault(tr("When writing %1: the output cannot be written").arg(tr("standard output")));
    return ExitStatus::WrongInput;
}

ExitStatus CommandLine::decide(const Call &call) const
{
    CaseFile::Result read;
    if (call.file == QLatin1String("-")) {
        QFile input;
        std::ignore = input.open(stdin, QIODevice::ReadOnly);
        read = CaseFile::read(input, tr("standard input"), m_rules);
    } else {
        read = CaseFile::read(call.file, m_rules);
    }
    if (const QStringList *faults = std::get_if<QStringList>(&read)) {
        for (const QString &fault : *faults)
            printFault(fault);
        return ExitStatus::WrongInput;
    }
    const CaseData &data = std::get<CaseData>(read);
    const Decision decision = DecisionModel(m_rules).decide(data.answers, QDate::currentDate());
    const Texts texts(call.language);

    QString fault;
    if (call.format == QLatin1String("pdf")) {
        fault = m_writePdf(makeReport(m_rules, data, decision, texts), texts, call.output);
    } else {
        QString text;
        if (call.format == QLatin1String("json"))
            text = QString::fromUtf8(QJsonDocument(decisionToJson(m_rules, data, decision, texts)).toJson());
        else if (call.format == QLatin1String("html"))
            text = toHtml(makeReport(m_rules, data, decision, texts), texts);
        else
            text = toText(makeReport(m_rules, data, decision, texts));
        if (call.output.isEmpty())
            return printed(text);
        fault = OutputFile::write(call.output, text.toUtf8());
    }
    if (fault.isEmpty())
        return ExitStatus::Done;
    printFault(fault);
    return ExitStatus::WrongInput;
}

QString CommandLine::caseToOpen(const QStringList &arguments, QString &fault)
{
    QCommandLineParser parser;
    setUp(parser);
    if (!parser.parse(arguments))
        fault = oneLine(tr("Wrong call: %1; see --help").arg(withoutStop(parser.errorText())));
    else if (parser.positionalArguments().size() > 1)
        fault = oneLine(tr("Wrong call: %1; see --help")
                            .arg(tr("\"%1\" is one argument too many").arg(parser.positionalArguments().at(1))));
    return parser.positionalArguments().value(0);
}
