// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "casefiles.h"

#include "casefile.h"
#include "session.h"
#include "settings.h"

#include <QAction>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace
{
const QString extension = QStringLiteral("exportcase");
}

CaseFiles::CaseFiles(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_new(new QAction(this)), m_open(new QAction(this)),
      m_save(new QAction(this)), m_saveAs(new QAction(this)), m_actions{m_new, m_open, m_save, m_saveAs}
{
    m_new->setProperty("drawing", QStringLiteral("new"));
    m_open->setProperty("drawing", QStringLiteral("open"));
    m_save->setProperty("drawing", QStringLiteral("save"));
    m_new->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(m_new, &QAction::triggered, this, &CaseFiles::startNew);
    connect(m_open, &QAction::triggered, this, &CaseFiles::open);
    connect(m_save, &QAction::triggered, this, &CaseFiles::save);
    connect(m_saveAs, &QAction::triggered, this, &CaseFiles::saveAs);
    retranslate();
}

void CaseFiles::retranslate()
{
    m_new->setText(tr("&New case"));
    m_open->setText(tr("&Open…"));
    m_save->setText(tr("&Save"));
    m_saveAs->setText(tr("Save &as…"));
}

void CaseFiles::resume(const CaseFiles &other)
{
    m_path = other.m_path;
    Q_EMIT fileChanged();
}

void CaseFiles::startNew()
{
    if (mayDiscard())
        begin();
}

void CaseFiles::startAgain()
{
    if (!m_session.exportCase().isModified() && m_session.answers().given.isEmpty())
        return begin();
    QMessageBox box(QMessageBox::Question, tr("Start again"), tr("Start again with an empty case?"),
                    QMessageBox::NoButton, m_window);
    box.setInformativeText(tr("All answers and ticks of this case that are not saved are lost."));
    box.setTextFormat(Qt::PlainText);
    QPushButton *again = box.addButton(tr("&Start again"), QMessageBox::DestructiveRole);
    again->setObjectName(QStringLiteral("confirm-start-again"));
    QPushButton *keep = box.addButton(tr("&Keep this case"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("keep-case"));
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() == again)
        begin();
}

void CaseFiles::begin()
{
    m_path.clear();
    m_session.load(CaseData());
    Q_EMIT fileChanged();
    Q_EMIT begun(false);
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

void CaseFiles::openFile(const QString &path)
{
    if (!load(path))
        return;
    m_path = path;
    Q_EMIT fileChanged();
    Q_EMIT begun(true);
}

void CaseFiles::openExample(const QString &path)
{
    if (!mayDiscard() || !load(path))
        return;
    m_path.clear();
    Q_EMIT fileChanged();
    Q_EMIT begun(true);
}

bool CaseFiles::load(const QString &path)
{
    const CaseFile::Result read = CaseFile::read(path, m_session.rules());
    if (const QStringList *faults = std::get_if<QStringList>(&read)) {
        report(tr("The case cannot be opened"), *faults);
        return false;
    }
    m_session.load(std::get<CaseData>(read));
    return true;
}

bool CaseFiles::save()
{
    return m_path.isEmpty() ? saveAs() : write(m_path);
}

bool CaseFiles::saveAs()
{
    QFileDialog dialog(m_window, tr("Save the case"), Settings::lastFolder(), tr("Export cases (*.exportcase)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(extension);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const QString path = dialog.selectedFiles().constFirst();
    Settings::setLastFolder(QFileInfo(path).absolutePath());
    return write(path);
}

bool CaseFiles::write(const QString &path)
{
    if (const QString fault = CaseFile::write(path, m_session.exportCase().data()); !fault.isEmpty()) {
        report(tr("The case is not saved"), {fault});
        return false;
    }
    m_path = path;
    m_session.exportCase().markSaved();
    Q_EMIT fileChanged();
    return true;
}

bool CaseFiles::mayDiscard()
{
    if (!m_session.exportCase().isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Save the case?"), tr("The case has changes that are not saved."),
                    QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    QPushButton *saving = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    saving->setObjectName(QStringLiteral("save"));
    QPushButton *discard = box.addButton(tr("&Do not save"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    QPushButton *cancel = box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("keep-case"));
    box.setDefaultButton(saving);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == saving)
        return save();
    return box.clickedButton() == discard;
}

void CaseFiles::report(const QString &title, const QStringList &faults)
{
    constexpr int shown = 12; // more would not fit on the screen
    QMessageBox box(QMessageBox::Warning, title, title, QMessageBox::NoButton, m_window);
    box.setInformativeText(faults.mid(0, shown).join(QLatin1Char('\n')));
    box.setTextFormat(Qt::PlainText);
    box.addButton(tr("&Close"), QMessageBox::RejectRole);
    box.exec();
}
