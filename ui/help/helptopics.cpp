// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The part of the help that says how the program is used.

#include "helpbook.h"

#include "document.h"
#include "gradewords.h"
#include "session.h"

#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

QList<HelpTopic> HelpBook::useOfTheProgram() const
{
    const QString group = tr("Using the program");
    QList<HelpTopic> topics;
    const auto add = [&](const QString &name, const QString &title, const QStringList &paragraphs) {
        HelpText text;
        for (const QString &paragraph : paragraphs)
            text.paragraph(paragraph);
        topics.append({u"use/"_s + name, group, title, text});
    };
    add(u"about"_s, tr("What this program does"),
        {tr("You answer plain questions about one shipment. The program names the customs supervision mode, says why "
            "it "
            "fits and why the others do not, and makes a checklist that you print and work through."),
         tr("Everything stays on your computer. The program uses no network and needs no account."),
         tr("Press F1 at any question to read about it here.")});
    add(u"asking"_s, tr("Answering the questions"),
        {tr("Only questions that can still change something are asked. Beside the questions you see which modes are "
            "still possible."),
         tr("Each question has its own help with an example, and says why it is asked. Official terms are underlined: "
            "click one, or move to it with the Tab key and press Enter, to read what it means."),
         tr("If something is missing, Next names it beside the field. If answers do not fit together, the program asks "
            "which one is right; you may also say that it is so.")});
    add(u"not-sure"_s, tr("When you are not sure"),
        {tr("Choose “Not sure”. The program goes on, names the modes that remain, and says whom to ask."),
         tr("Some questions offer “Help me find out”: a few plain questions about what you can see on your papers. "
            "They "
            "end with an answer, which you may take over, or with whom to ask.")});
    add(u"changing"_s, tr("Changing answers"),
        {tr("Go back with Back, or press Change beside an answer on the result page. Your other answers are kept."),
         tr("An answer that is not asked for any more does not count. It counts again if the question comes back.")});
    add(u"result"_s, tr("Reading the result"),
        {tr("The result names the mode and its route. Below stand what to watch, your answers, the checklist, the "
            "reasons, and every other mode with all the reasons why it does not fit."),
         tr("Every statement names its sources and how well it is founded. Confirm what is marked so before you rely "
            "on "
            "it."),
         tr("Tick what is done on the checklist. With the dates of loading, export and release the program computes "
            "when each step is due.")});
    add(u"saving"_s, tr("Printing and saving"),
        {tr("Print the checklist, look at it first, or save it as PDF, HTML or text. A case that is not complete "
            "prints "
            "too."),
         tr("Save a case as a file and open it again later. It keeps your answers, the particulars and the ticks.")});
    topics.append({u"use/keys"_s, group, tr("Keys"), keys()});

    HelpText grades;
    grades.paragraph(tr("Each statement says how well it is founded. This is what the words mean:"));
    grades.fields(gradeMeanings(m_session.texts()));
    topics.append({u"use/grades"_s, group, tr("How well a statement is founded"), grades});
    topics.append({u"use/limits"_s, group, tr("Limits of this program, and whom to ask"), limits()});
    return topics;
}

HelpText HelpBook::keys() const
{
    HelpText text;
    text.paragraph(tr("Everything can be done without a mouse:"));
    const auto native = [](const QKeySequence &key) { return key.toString(QKeySequence::NativeText); };
    const auto field = [](const QString &key, const QString &meaning) { return Field{{}, key, meaning}; };
    text.fields({
        field(native(Qt::Key_F1), tr("help on the question where you are")),
        field(tr("Tab, Shift+Tab"), tr("to the next field or button, and back")),
        field(tr("Arrow keys"), tr("from one option to the next")),
        field(tr("Space"), tr("choose an option, tick a box")),
        field(tr("Enter"), tr("press the button that is marked")),
        field(tr("Alt and a letter"), tr("press the button, or open the menu, with that letter underlined")),
        field(native(QKeySequence::New), tr("new case")),
        field(native(QKeySequence::Open), tr("open a case")),
        field(native(QKeySequence::Save), tr("save the case")),
        field(native(QKeySequence::Print), tr("print")),
        field(tr("Esc"), tr("close a dialog")),
    });
    return text;
}

HelpText HelpBook::limits() const
{
    HelpText text;
    text.paragraph(
        tr("The result is an orientation, not legal or tax advice. It rests on your answers and on the rules "
           "as of their date. Customs and tax offices decide."));
    const Report report = m_session.report();
    const Section *const section = report.section(Section::Kind::Limits);
    bool below = false;
    for (const Block &block : section ? section->blocks : QList<Block>()) {
        // What stands above the first heading is about the paper it is printed on.
        below = below || block.kind == Block::Kind::Heading;
        if (below && block.kind == Block::Kind::Heading)
            text.heading(block.text);
        else if (below)
            text.fields(block.fields);
    }
    return text;
}
