// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casequestions.h"

#include "outputfile.h"
#include "texts.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

int CaseQuestions::ask(const QString &title, const QString &text, const QString &more, const QList<Choice> &choices,
                       const QString &preset) const
{
    QMessageBox box(choices.size() > 1 ? QMessageBox::Question : QMessageBox::Warning, title, text,
                    QMessageBox::NoButton, m_window);
    box.setInformativeText(more);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> buttons;
    for (const Choice &choice : choices) {
        // Roles order the buttons as the desktop is used to; what loses something never comes first.
        const bool last = &choice == &choices.last();
        QPushButton *button = box.addButton(choice.text, last                    ? QMessageBox::RejectRole
                                                         : choice.name == preset ? QMessageBox::AcceptRole
                                                                                 : QMessageBox::DestructiveRole);
        button->setObjectName(choice.name);
        if (choice.name == preset)
            box.setDefaultButton(button);
        buttons << button;
    }
    box.setEscapeButton(buttons.last());
    box.exec();
    const qsizetype clicked = buttons.indexOf(box.clickedButton());
    return choices.at(clicked < 0 ? choices.size() - 1 : clicked).value;
}

CaseQuestions::Discard CaseQuestions::askToDiscard() const
{
    return Discard(ask(tr("Save the case?"), tr("The case has changes that are not saved."), QString(),
                       {{u"save"_s, tr("&Save"), int(Discard::Save)},
                        {u"discard"_s, tr("&Do not save"), int(Discard::Drop)},
                        {u"keep-case"_s, tr("&Cancel"), int(Discard::Cancel)}},
                       u"save"_s));
}

bool CaseQuestions::askToStartAgain() const
{
    return ask(tr("Start again"), tr("Start again with an empty case?"),
               tr("All answers and ticks of this case that are not saved are lost."),
               {{u"confirm-start-again"_s, tr("&Start again"), 1}, {u"keep-case"_s, tr("&Keep this case"), 0}},
               u"keep-case"_s)
           == 1;
}

CaseQuestions::Saving CaseQuestions::askAboutForeignChange(const QString &path) const
{
    return Saving(ask(tr("The file was changed"), tr("Another program has changed %1.").arg(OutputFile::shown(path)),
                      tr("If you overwrite it, the changes made there are lost. Your case stays open in any event."),
                      {{u"elsewhere"_s, tr("Save in &another place…"), int(Saving::Elsewhere)},
                       {u"overwrite"_s, tr("&Overwrite"), int(Saving::Overwrite)},
                       {u"cancel"_s, tr("&Cancel"), int(Saving::Cancel)}},
                      u"elsewhere"_s));
}

CaseQuestions::Saving CaseQuestions::askAfterFault(const QString &sentence, bool overwriteMayHelp) const
{
    QList<Choice> choices{{u"elsewhere"_s, tr("Save in &another place…"), int(Saving::Elsewhere)}};
    QString more = tr("Your case stays open, with all that you typed.");
    if (overwriteMayHelp) {
        choices << Choice{u"overwrite"_s, tr("&Write over the old file"), int(Saving::Overwrite)};
        more += QLatin1Char('\n')
                + tr("Here, a new file cannot take the place of the old one. The old file can be written over; if the "
                     "program or the network fails meanwhile, it may be left half written.");
    }
    choices << Choice{u"cancel"_s, tr("&Cancel"), int(Saving::Cancel)};
    return Saving(ask(tr("The case is not saved"), sentence, more, choices, u"elsewhere"_s));
}

void CaseQuestions::sayReadOnly(const QString &path, const QString &holder) const
{
    (void)ask(tr("Open for reading only"),
              tr("%1 is open in another window, so it is not changed here.").arg(OutputFile::shown(path)),
              tr("It is worked on by %1. To change it here, save it under another name, or close it there and open it "
                 "again.")
                  .arg(holder),
              {{u"close"_s, tr("&Close"), 0}}, u"close"_s);
}

bool CaseQuestions::askForCopy(const QString &path, const QString &holder) const
{
    return ask(tr("Open for reading only"),
               tr("%1 is open in another window, so it is not changed here.").arg(OutputFile::shown(path)),
               tr("It is worked on by %1.").arg(holder),
               {{u"elsewhere"_s, tr("Save in &another place…"), 1}, {u"cancel"_s, tr("&Cancel"), 0}}, u"elsewhere"_s)
           == 1;
}

void CaseQuestions::sayInUse(const QString &path, const QString &holder) const
{
    (void)ask(tr("The case is not saved"),
              tr("%1 is open in another window. Choose another name.").arg(OutputFile::shown(path)),
              tr("It is worked on by %1.").arg(holder), {{u"close"_s, tr("&Close"), 0}}, u"close"_s);
}

CaseQuestions::Recover CaseQuestions::askToRecover(const Recovery::Found &found, const Texts &texts) const
{
    const QString name = found.data.title.isEmpty() ? tr("a case without a name") : found.data.title;
    const QDateTime saved = found.saved.toLocalTime();
    const QString when = tr("%1, %2", "date, time of day")
                             .arg(texts.date(saved.date()), saved.time().toString(u"HH:mm"_s));
    return Recover(
        ask(tr("Recover a case"), tr("The program ended before this case was saved: %1").arg(name),
            tr("The last changes are of %1.").arg(when)
                + (found.path.isEmpty() ? QString()
                                        : QLatin1Char('\n') + tr("Its file is %1.").arg(OutputFile::shown(found.path))),
            {{u"recover"_s, tr("&Recover"), int(Recover::Restore)},
             {u"drop"_s, tr("&Throw away"), int(Recover::Drop)},
             {u"later"_s, tr("&Ask again next time"), int(Recover::Later)}},
            u"recover"_s));
}

void CaseQuestions::sayFaults(const QString &title, const QStringList &faults) const
{
    constexpr int shown = 12; // more would not fit on the screen
    (void)ask(title, title, faults.mid(0, shown).join(QLatin1Char('\n')), {{u"close"_s, tr("&Close"), 0}}, u"close"_s);
}
