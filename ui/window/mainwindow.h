// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulestore.h"
#include "spokenroles.h"

#include <QMainWindow>

class Appearance;
class CaseFiles;
class ExportWizard;
class HelpDesk;
class History;
struct EditSubject;
class Language;
class LinesBar;
class LineTools;
class Output;
class ProgressStrip;
class ProgressView;
class QComboBox;
class QLabel;
class ResultTools;
class RuleChoice;
class Session;
class SidePanel;
class StatusLine;
class TextLabel;
class ViewMenu;

/// The window: menus, the box of languages, the wizard, and beside it how far the case has come.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CaseFiles &files() { return *m_files; }
    [[nodiscard]] ExportWizard &wizard() { return *m_wizard; }
    [[nodiscard]] History &history() { return *m_history; }
    [[nodiscard]] RuleChoice &rules() { return *m_rules; }

    /// Goes on where another window left off: its place on the screen, the page, and the file of the case.
    void resume(MainWindow &other);
    /// Says below the header why the rules that a person loaded are not in force.
    void showRulesFault(const RuleStore::Kept &kept);
    /// Says in the status line what else a person should know.
    void tell(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createMenus();
    [[nodiscard]] QWidget *createHeader();
    void showMark();
    void showTitle();
    void showSidePanel();
    void connectProgress(ProgressView *view);
    void showProgress();
    void showEdit(const EditSubject &subject);
    void showAbout();
    void showNotice();
    void retranslate();

    const SpokenRoles m_roles; ///< first: it holds for the widgets made after it
    Appearance &m_appearance; ///< first: what follows is measured in its font and style
    Session &m_session;
    Language &m_language;
    CaseFiles *const m_files;
    History *const m_history;
    Output *const m_output;
    ResultTools *const m_tools;
    LineTools *const m_lineTools;
    RuleChoice *const m_rules;
    HelpDesk *const m_help;
    ExportWizard *const m_wizard;
    SidePanel *const m_side;
    LinesBar *const m_lines;
    ProgressStrip *const m_strip; ///< where there is no room for the panel
    StatusLine *const m_status;
    TextLabel *const m_notice; ///< which rules are in force, where that is not as usual
    QLabel *const m_mark; ///< of the program
    QLabel *const m_caseTitle;
    QLabel *const m_languageLabel;
    QComboBox *const m_languages;
    QMenu *m_fileMenu = nullptr;
    ViewMenu *m_viewMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_caseMenu = nullptr;
    QMenu *m_resultMenu = nullptr;
    QMenu *m_rulesMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
    RuleStore::Kept m_kept; ///< of rules that are not used only; says no more than why
};
