// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulebookcommand.h"

#include "document.h"
#include "prove.h"
#include "reporthtml.h"
#include "rulebook.h"
#include "texts.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

bool RuleBookCommand::isPdf(const QString &path)
{
    return QFileInfo(path).suffix().compare("pdf"_L1, Qt::CaseInsensitive) == 0;
}

ExitStatus RuleBookCommand::run(const Call &call)
{
    const QString path = call.files.first();
    const QString extension = QFileInfo(path).suffix().toLower();
    const bool html = extension == "html"_L1 || extension == "htm"_L1;
    if (!html && !isPdf(path)) {
        Console::printFault(
            tr("--rule-book %1: the form of the book is not known; expected a file that ends in .html, .htm or .pdf")
                .arg(path));
        return ExitStatus::WrongCall;
    }
    const Rules &rules = call.rules.rules;
    const Texts texts(call.language, rules);
    const QList<Field> proof = proofFields(proofOf(call.rules), rules, texts);
    const Report book = makeRuleBook(rules, proof, QDate::currentDate(), texts);
    if (html)
        return Console::write(path, toHtml(book, texts));
    const QString fault = call.writePdf(book, texts, path);
    if (fault.isEmpty())
        return ExitStatus::Done;
    Console::printFault(fault);
    return ExitStatus::WrongInput;
}
