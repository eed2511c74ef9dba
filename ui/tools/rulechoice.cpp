// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulechoice.h"

#include "casefile.h"
#include "changenote.h"
#include "checkedrules.h"
#include "faultlist.h"
#include "jsonfile.h"
#include "rulebundle.h"
#include "rulesloader.h"
#include "rulestore.h"
#include "session.h"
#include "settings.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>

using namespace Qt::Literals::StringLiterals;

RuleChoice::RuleChoice(const Session &session, QWidget *window)
    : ActionSet(window), m_session(session), m_window(window), m_load(addAction(u"load-rules"_s)),
      m_goBack(addAction(u"own-rules"_s))
{
    connect(m_load, &QAction::triggered, this, &RuleChoice::load);
    connect(m_goBack, &QAction::triggered, this, &RuleChoice::goBack);
    m_goBack->setEnabled(!session.rules().shipped);
    retranslate();
}

void RuleChoice::retranslate()
{
    m_load->setText(tr("&Load newer rules…"));
    m_goBack->setText(tr("&Go back to the program's own rules"));
}

void RuleChoice::allowGoingBack()
{
    m_goBack->setEnabled(true);
}

void RuleChoice::load()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Load newer rules"), Settings::lastRulesFolder(),
                                                      tr("Rules (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    Settings::setLastRulesFolder(QFileInfo(path).absolutePath());
    loadFile(path);
}

void RuleChoice::loadFile(const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    CheckedRules checked;
    const std::optional<QByteArray> bytes = JsonFile::bytes(path, {}, checked.loaded.problems);
    if (bytes) {
        QProgressDialog progress(tr("Checking the rules…"), QString(), 0, 0, m_window);
        progress.setWindowTitle(tr("Load newer rules"));
        progress.setWindowModality(Qt::WindowModal);
        progress.setMinimumDuration(0);
        checked = checkedRules(RuleBundle::load(*bytes), [&progress](int done, int days) {
            progress.setMaximum(days);
            progress.setValue(done);
        });
    }
    const LoadedRules &fresh = checked.loaded;
    if (!fresh.problems.isEmpty()) {
        showFaults(u"rules-refused"_s, tr("These rules are not used"),
                   tr("%n fault(s) were found in %1. The rules in use stay as they are. Send this list to whoever made "
                      "the file.",
                      nullptr, static_cast<int>(fresh.problems.size()))
                       .arg(file),
                   fresh.problems);
        return;
    }
    if (fresh.rules.checksum == m_session.rules().checksum)
        return tell(tr("These rules are in use already"), tr("%1 holds the very rules that are in use.").arg(file));
    if (!caseFits(fresh))
        return;
    if (ChangeNote(m_session, fresh, m_window).exec() != QDialog::Accepted)
        return;
    if (const QString fault = RuleStore::keep(*bytes, checked.proof); !fault.isEmpty())
        return tell(tr("The rules cannot be kept"), fault);
    Q_EMIT chosen(fresh);
}

void RuleChoice::goBack()
{
    const LoadedRules own = loadRules(u":/rules"_s);
    if (!caseFits(own))
        return;
    if (const QString fault = RuleStore::takeBack(); !fault.isEmpty())
        return tell(tr("The rules cannot be taken back"), fault);
    Q_EMIT chosen(own);
}

/// An answer that the other rules do not know would be lost, so the person is asked to put the case away first.
bool RuleChoice::caseFits(const LoadedRules &rules)
{
    const CaseFile::Result read = CaseFile::parse(CaseFile::toJson(m_session.exportCase().data()), tr("this case"),
                                                  rules.rules);
    const QStringList *const faults = std::get_if<QStringList>(&read);
    if (faults) {
        showFaults(u"case-does-not-fit"_s, tr("This case does not fit those rules"),
                   tr("Rules %1 do not know these answers. Save the case, begin a new one, and try again: then nothing "
                      "is lost.")
                       .arg(rules.rules.version),
                   *faults);
    }
    return !faults;
}

void RuleChoice::showFaults(const QString &name, const QString &title, const QString &text, const QStringList &faults)
{
    FaultList list(title, text, faults, m_window);
    list.setObjectName(name);
    list.exec();
}

void RuleChoice::tell(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Information, title, title, QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text);
    box.addButton(tr("&Close"), QMessageBox::RejectRole);
    box.exec();
}
