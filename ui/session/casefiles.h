// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "caselock.h"
#include "casequestions.h"
#include "outputfile.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class Session;

/// The case as a file: new, open, save, and the questions asked before anything is lost.
class CaseFiles : public QObject
{
    Q_OBJECT

public:
    CaseFiles(Session &session, QWidget *window);

    /// New, from this one, open, open recent, save, save as.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QAction *openAction() const { return m_open; }
    /// The file of the case; empty if it has none yet.
    [[nodiscard]] QString path() const { return m_path; }
    /// Whether the file is worked on elsewhere, and so not changed here.
    [[nodiscard]] bool isReadOnly() const { return !m_holder.isEmpty(); }
    void retranslate();

    /// Goes on with the case that the session holds, as the file of `other`.
    void resume(CaseFiles &other);
    /// Begins a new case; asks first if changes are not saved.
    void startNew();
    /// Begins a new case; asks first if there is any answer.
    void startAgain();
    void open();
    /// Asks first if changes are not saved, as for a file dropped on the window.
    void openInstead(const QString &path);
    /// Begins a case with the lines, answers and particulars of this one, but none of its days and ticks.
    void duplicate();
    /// Goes on with a case that a crash has left, as one with changes that are not saved.
    void recover(const Recovery::Found &found);
    /// Opens a file; says what is wrong with it if it cannot be read. An example has no file to save to.
    void openFile(const QString &path);
    void openExample(const QString &path);
    bool save();
    bool saveAs();
    /// Whether the case may be dropped: nothing to save, saved now, or the person says so.
    [[nodiscard]] bool mayDiscard();

Q_SIGNALS:
    /// Another case was begun or opened.
    void begun(bool hasAnswers);
    /// The file of the case is another one, or it was saved.
    void fileChanged();

private:
    void begin();
    [[nodiscard]] bool load(const QString &path);
    /// Makes `path`, which holds what `fingerprint` says, the file of the case, and marks it as being worked on.
    void setFile(const QString &path, const QByteArray &fingerprint);
    /// Writes the file of the case, or another one that `taken` marks as being worked on; then that is the case's.
    bool write(const QString &path, std::unique_ptr<CaseLock> taken, OutputFile::Way way = OutputFile::Way::Safe);
    void fillRecent();

    Session &m_session;
    const CaseQuestions m_questions;
    QWidget *const m_window;
    QString m_path;
    std::unique_ptr<CaseLock> m_lock = std::make_unique<CaseLock>();
    QString m_holder; ///< who works on the file, if somebody else does
    QByteArray m_fingerprint; ///< of the file as it was opened or saved here
    QMenu *const m_recent;
    QAction *const m_new;
    QAction *const m_duplicate;
    QAction *const m_open;
    QAction *const m_save;
    QAction *const m_saveAs;
    const QList<QAction *> m_actions;
};
