// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>

class CaseFiles;
class ExportWizard;
class Language;
class Output;
class QComboBox;
class QLabel;
class Session;
class SidePanel;

/// The window: menus, the box of languages, the wizard, and beside it the modes still possible.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] CaseFiles &files() { return *m_files; }
    [[nodiscard]] ExportWizard &wizard() { return *m_wizard; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createMenus();
    [[nodiscard]] QWidget *createHeader();
    void showTitle();
    void showSidePanel();
    void showAbout();
    void retranslate();

    Session &m_session;
    Language &m_language;
    CaseFiles *const m_files;
    Output *const m_output;
    ExportWizard *const m_wizard;
    SidePanel *const m_side;
    QLabel *const m_caseTitle;
    QLabel *const m_languageLabel;
    QComboBox *const m_languages;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
};
