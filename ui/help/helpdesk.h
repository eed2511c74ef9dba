// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "actionset.h"

#include <functional>

class HelpWindow;
class QWizard;
class Session;

/// Opens the help where a person needs it: at the question in focus, at an underlined term, or from the menu.
class HelpDesk : public ActionSet
{
    Q_OBJECT

public:
    HelpDesk(const Session &session, QWidget *window);

    void retranslate();
    /// The wizard whose pages the help is about, and whether the page it shows asks for something.
    void setWizard(const QWizard *wizard, const std::function<bool()> &isAsking);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QString &topic);
    /// The topic about what has the focus.
    [[nodiscard]] QString topicHere() const;

    const Session &m_session;
    QWidget *const m_window;
    const QWizard *m_wizard = nullptr;
    std::function<bool()> m_isAsking;
    HelpWindow *m_help = nullptr;
    QAction *const m_contents;
    QAction *const m_glossary;
    QAction *const m_mistakes;
    QAction *const m_wrongResult;
};
