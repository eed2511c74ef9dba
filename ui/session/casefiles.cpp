// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefiles.h"

#include "casefile.h"
#include "caselines.h"
#include "session.h"
#include "settings.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace
{
const QString caseExtension = u"exportcase"_s;
}

CaseFiles::CaseFiles(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_questions(window), m_window(window), m_recent(new QMenu(window)),
      m_new(new QAction(this)), m_duplicate(new QAction(this)), m_open(new QAction(this)), m_save(new QAction(this)),
      m_saveAs(new QAction(this)), m_actions{m_new, m_duplicate, m_open, m_recent->menuAction(), m_save, m_saveAs}
{
    m_new->setProperty("drawing", u"new"_s);
    m_open->setProperty("drawing", u"open"_s);
    m_save->setProperty("drawing", u"save"_s);
    m_duplicate->setObjectName(u"duplicate"_s);
    m_new->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_new, &QAction::triggered, this, &CaseFiles::startNew);
    connect(m_duplicate, &QAction::triggered, this, &CaseFiles::duplicate);
    connect(m_open, &QAction::triggered, this, &CaseFiles::open);
    connect(m_save, &QAction::triggered, this, &CaseFiles::save);
    connect(m_saveAs, &QAction::triggered, this, &CaseFiles::saveAs);
    connect(m_recent, &QMenu::aboutToShow, this, &CaseFiles::fillRecent);
    retranslate();
}

void CaseFiles::retranslate()
{
    m_new->setText(tr("&New case"));
    m_duplicate->setText(tr("New case &from this one"));
    m_open->setText(tr("&Open…"));
    m_recent->setTitle(tr("Open rec&ent"));
    m_save->setText(tr("&Save"));
    m_saveAs->setText(tr("Save &as…"));
}

void CaseFiles::fillRecent()
{
    m_recent->clear();
    const QStringList paths = Settings::recentFiles();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QString shown = tr("%1 – %2", "file, folder").arg(file.fileName(), OutputFile::shown(file.absolutePath()));
        shown.replace(QLatin1Char('&'), "&&"_L1);
        QAction *action = m_recent->addAction(shown);
        action->setEnabled(file.exists());
        connect(action, &QAction::triggered, this, [this, path] { openInstead(path); });
    }
    if (paths.isEmpty())
        m_recent->addAction(tr("No case was opened or saved yet"))->setEnabled(false);
    else
        connect(m_recent->addAction(tr("&Clear this list")), &QAction::triggered, this,
                [] { Settings::setRecentFiles({}); });
}

void CaseFiles::resume(CaseFiles &other)
{
    m_path = other.m_path;
    m_fingerprint = other.m_fingerprint;
    m_holder = other.m_holder;
    std::swap(m_lock, other.m_lock);
    Q_EMIT fileChanged();
}

void CaseFiles::startNew()
{
    if (mayDiscard())
        begin();
}

void CaseFiles::startAgain()
{
    const bool empty = !m_session.exportCase().isModified() && m_session.answers().given.isEmpty();
    if (empty || m_questions.askToStartAgain())
        begin();
}

void CaseFiles::begin()
{
    m_session.load(CaseData());
    setFile({}, {});
    Q_EMIT begun(false);
}

void CaseFiles::setFile(const QString &path, const QByteArray &fingerprint)
{
    m_path = path;
    m_fingerprint = fingerprint;
    m_holder = m_lock->take(path) ? QString() : m_lock->holder();
    if (!path.isEmpty())
        Settings::addRecentFile(path);
    Q_EMIT fileChanged();
}

void CaseFiles::duplicate()
{
    if (!mayDiscard())
        return;
    CaseData data = m_session.exportCase().data();
    data.id.clear(); // it is another case
    data.title.clear();
    data.checklist.clear();
    QList<ShipmentLine> lines = CaseLines::all(data);
    for (ShipmentLine &line : lines) {
        line.dates.clear();
        line.answers.given.remove(m_session.rules().dateQuestion()->id);
    }
    m_session.load(CaseLines::withLines(data, lines, CaseLines::inHand(data)));
    m_session.exportCase().markChanged();
    setFile({}, {});
    Q_EMIT begun(true);
}

void CaseFiles::recover(const Recovery::Found &found)
{
    m_session.load(found.data);
    setFile(found.path, CaseFile::fingerprint(found.path));
    m_session.exportCase().markChanged();
    Q_EMIT fileChanged();
    Q_EMIT begun(true);
    if (isReadOnly())
        m_questions.sayReadOnly(m_path, m_holder);
}

void CaseFiles::open()
{
    if (!mayDiscard())
        return;
    const QString filter = tr("Export cases (*.exportcase *.json);;All files (*)");
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a case"), Settings::lastFolder(), filter);
    if (path.isEmpty())
        return;
    Settings::setLastFolder(QFileInfo(path).absolutePath());
    openFile(path);
}

void CaseFiles::openInstead(const QString &path)
{
    if (mayDiscard())
        openFile(path);
}

void CaseFiles::openFile(const QString &path)
{
    if (!load(path))
        return;
    setFile(QFileInfo(path).absoluteFilePath(), CaseFile::fingerprint(path));
    Q_EMIT begun(true);
    if (isReadOnly())
        m_questions.sayReadOnly(m_path, m_holder);
}

void CaseFiles::openExample(const QString &path)
{
    if (!mayDiscard() || !load(path))
        return;
    setFile({}, {});
    Q_EMIT begun(true);
}

bool CaseFiles::load(const QString &path)
{
    const CaseFile::Result read = CaseFile::read(path, m_session.rules());
    if (const QStringList *faults = std::get_if<QStringList>(&read)) {
        m_questions.sayFaults(tr("The case cannot be opened"), *faults);
        return false;
    }
    m_session.load(std::get<CaseData>(read));
    return true;
}

bool CaseFiles::save()
{
    if (m_path.isEmpty())
        return saveAs();
    if (isReadOnly())
        return m_questions.askForCopy(m_path, m_holder) && saveAs();
    // Vanished, it is written anew; changed by somebody else, it is not overwritten unasked.
    if (const QByteArray now = CaseFile::fingerprint(m_path); !now.isEmpty() && now != m_fingerprint) {
        const auto choice = m_questions.askAboutForeignChange(m_path);
        if (choice != CaseQuestions::Saving::Overwrite)
            return choice == CaseQuestions::Saving::Elsewhere && saveAs();
    }
    return write(m_path, nullptr);
}

bool CaseFiles::saveAs()
{
    QFileDialog dialog(m_window, tr("Save the case"), Settings::lastFolder(), tr("Export cases (*.exportcase)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(caseExtension);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QString path = dialog.selectedFiles().constFirst();
    Settings::setLastFolder(QFileInfo(path).absolutePath());
    if (path == m_path && !isReadOnly())
        return write(path, nullptr);
    auto taken = std::make_unique<CaseLock>();
    if (!taken->take(path)) {
        m_questions.sayInUse(path, taken->holder());
        return false;
    }
    return write(path, std::move(taken));
}

bool CaseFiles::write(const QString &path, std::unique_ptr<CaseLock> taken, OutputFile::Way way)
{
    const CaseData &data = m_session.exportCase().data();
    if (const auto fault = CaseFile::write(path, data, way)) {
        switch (m_questions.askAfterFault(fault->sentence, fault->directMayHelp)) {
        case CaseQuestions::Saving::Elsewhere:
            taken.reset(); // the same file may be chosen again
            return saveAs();
        case CaseQuestions::Saving::Overwrite:
            return write(path, std::move(taken), OutputFile::Way::Direct);
        case CaseQuestions::Saving::Cancel:
            return false;
        }
    }
    const QByteArray written = CaseFile::fingerprint(data);
    if (taken)
        m_lock = std::move(taken);
    m_session.exportCase().markSaved();
    setFile(path, written);
    return true;
}

bool CaseFiles::mayDiscard()
{
    if (!m_session.exportCase().isModified())
        return true;
    const CaseQuestions::Discard choice = m_questions.askToDiscard();
    return choice == CaseQuestions::Discard::Save ? save() : choice == CaseQuestions::Discard::Drop;
}
