// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMessageBox;
class Session;

/// The case as a file: new, open, save, and the questions asked before anything is lost.
class CaseFiles : public QObject
{
    Q_OBJECT

public:
    CaseFiles(Session &session, QWidget *window);

    /// New, open, save, save as.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// The file of the case; empty if it has none yet.
    [[nodiscard]] QString path() const { return m_path; }
    void retranslate();

    /// Goes on with the case that the session holds, as the file of `other`.
    void resume(const CaseFiles &other);
    /// Begins a new case; asks first if changes are not saved.
    void startNew();
    /// Begins a new case; asks first if there is any answer.
    void startAgain();
    void open();
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
    bool write(const QString &path);
    void report(const QString &title, const QStringList &faults);

    Session &m_session;
    QWidget *const m_window;
    QString m_path;
    QAction *const m_new;
    QAction *const m_open;
    QAction *const m_save;
    QAction *const m_saveAs;
    const QList<QAction *> m_actions;
};
