// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "helpdesk.h"

#include "helpwindow.h"
#include "questionbox.h"
#include "rules.h"
#include "session.h"
#include "termlabel.h"
#include "wrongresultdialog.h"

#include <QAction>
#include <QApplication>
#include <QWhatsThisClickedEvent>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

HelpDesk::HelpDesk(const Session &session, QWidget *window)
    : ActionSet(window), m_session(session), m_window(window), m_contents(addAction(u"help-contents"_s)),
      m_glossary(addAction(u"help-glossary"_s)), m_mistakes(addAction(u"help-mistakes"_s)),
      m_wrongResult(addAction(u"report-wrong-result"_s))
{
    m_contents->setShortcut(QKeySequence::HelpContents);
    m_glossary->setVisible(!session.rules().terms.isEmpty());
    m_mistakes->setVisible(!session.rules().misconceptions.isEmpty());
    connect(m_contents, &QAction::triggered, this, [this] { open(topicHere()); });
    connect(m_glossary, &QAction::triggered, this, [this] { open(termTopic + m_session.rules().terms.first().id); });
    connect(m_mistakes, &QAction::triggered, this, [this] { open(HelpBook::mistakes()); });
    connect(m_wrongResult, &QAction::triggered, this, [this] { WrongResultDialog(m_session, m_window).exec(); });
    window->installEventFilter(this);
}

void HelpDesk::setWizard(const QWizard *wizard, const std::function<bool()> &isAsking)
{
    m_wizard = wizard;
    m_isAsking = isAsking;
}

void HelpDesk::open(const QString &topic)
{
    if (!m_help)
        m_help = new HelpWindow(m_session, m_window);
    m_help->showTopic(topic);
}

QString HelpDesk::topicHere() const
{
    const QWidget *const focused = QApplication::focusWidget();
    for (const QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        if (const auto *box = qobject_cast<const QuestionBox *>(widget))
            return HelpBook::question(box->question().id);
    }
    if (!m_wizard || m_wizard->currentId() == m_wizard->startId())
        return HelpBook::firstTopic();
    return m_isAsking() ? HelpBook::asking() : HelpBook::result();
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WhatsThisClicked) {
        const QString topic = static_cast<QWhatsThisClickedEvent *>(event)->href();
        if (topic.startsWith(termTopic)) {
            open(topic);
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void HelpDesk::retranslate()
{
    m_contents->setText(tr("&Help"));
    m_glossary->setText(tr("&Glossary"));
    m_mistakes->setText(tr("&What everybody gets wrong"));
    m_wrongResult->setText(tr("&Report a wrong result…"));
}
