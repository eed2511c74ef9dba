// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Build tool: writes the texts of the rules as C++ that lupdate understands, each with the places it stands at.
//
//     ruletexts OUTPUT

#include "ruletexts.h"
#include "rulesloader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace
{
QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), "\\\\"_L1);
    text.replace(QLatin1Char('"'), "\\\""_L1);
    text.replace(QLatin1Char('\n'), "\\n"_L1);
    return QLatin1Char('"') + text + QLatin1Char('"');
}
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream errors(stderr);
    if (argc != 2) {
        errors << "usage: ruletexts OUTPUT" << Qt::endl;
        return EXIT_FAILURE;
    }

    const LoadedRules loaded = loadRules(u":/rules"_s);
    for (const QString &problem : loaded.problems)
        errors << problem << Qt::endl;
    if (!loaded.problems.isEmpty())
        return EXIT_FAILURE;

    QStringList texts; // in file order, each once
    QHash<QString, QStringList> places;
    for (const RuleText &text : ruleTexts(loaded.rules)) {
        QStringList &known = places[text.text];
        if (known.isEmpty())
            texts << text.text;
        known << text.place;
    }

    QSaveFile file(QCoreApplication::arguments().at(1));
    if (!file.open(QIODevice::WriteOnly)) {
        errors << file.fileName() << ": " << file.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    QTextStream out(&file);
    out << "// Written by ruletexts for lupdate; never compiled.\n";
    for (const QString &text : texts) {
        for (const QString &place : qAsConst(places[text]))
            out << "//: " << place << '\n';
        out << "QT_TRANSLATE_NOOP(\"Rules\", " << quoted(text) << ")\n";
    }
    out.flush();
    return file.commit() ? EXIT_SUCCESS : EXIT_FAILURE;
}
