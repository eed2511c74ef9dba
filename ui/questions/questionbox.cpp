// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "questionbox.h"

#include "card.h"
#include "fieldfactory.h"
#include "foldbutton.h"
#include "journeydialog.h"
#include "layouthold.h"
#include "linkbutton.h"
#include "look.h"
#include "questionfield.h"
#include "rules.h"
#include "session.h"
#include "termlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

QuestionBox::QuestionBox(const Question &question, const Session &session, QWidget *parent)
    : QGroupBox(parent), m_question(question), m_session(session), m_text(new TextLabel(Role::Heading)),
      m_find(session.rules().journeyTo(question.id) ? new LinkButton : nullptr),
      m_more(new FoldButton(FoldButton::Size::Small)), m_field(createField(question, session, this)),
      m_fault(new TextLabel(Role::Alarm)), m_ask(new TermLabel(Role::Quiet, session)),
      m_help(new TermLabel(Role::Body, session)), m_example(new TermLabel(Role::Quiet, session)),
      m_why(new TermLabel(Role::Quiet, session)), m_helpPanel(createHelp())
{
    setObjectName(u"question-"_s + question.id);
    m_fault->setObjectName(question.id + u"/error"_s);
    m_more->setObjectName(question.id + u"/help"_s);
    connect(m_more, &FoldButton::toggled, m_helpPanel, &QWidget::setVisible);

    auto *heading = new QHBoxLayout;
    Look::arrange(heading, {}, 1.5);
    heading->addWidget(m_text, 1);
    if (m_find) {
        m_find->setObjectName(question.id + u"/find-out"_s);
        connect(m_find, &LinkButton::clicked, this, &QuestionBox::findOut);
        heading->addWidget(m_find, 0, Qt::AlignTop);
    }
    heading->addWidget(m_more, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {}, 1);
    layout->addLayout(heading);
    layout->addWidget(m_helpPanel);
    layout->addWidget(m_fault);
    layout->addWidget(m_field);
    layout->addWidget(m_ask);
    setContentsMargins({});
    // It paints its ground, and can be moved without being painted again.
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_StaticContents);
    m_helpPanel->hide();
    m_fault->hide();
    m_ask->hide();
    connect(m_field, &QuestionField::edited, this, &QuestionBox::hideFault);
    retranslate();
}

QWidget *QuestionBox::createHelp()
{
    auto *panel = new Card(Look::Tone::Accent);
    auto *layout = new QVBoxLayout(panel);
    Look::arrange(layout, {2, 1.25, 2, 1.25}, 1);
    for (TermLabel *label : {m_help, m_example, m_why})
        layout->addWidget(label);
    return panel;
}

void QuestionBox::takeAnswer()
{
    const Answers &answers = m_session.answers();
    const auto found = answers.given.constFind(m_question.id);
    m_field->setAnswer(found == answers.given.constEnd() ? nullptr : &*found,
                       answers.unsureMembers.value(m_question.id));
    hideFault();
}

void QuestionBox::measure(int width)
{
    // Layouts and labels remember it.
    static_cast<void>(heightForWidth(width));
    static_cast<void>(m_ask->heightForWidth(width));
    static_cast<void>(m_ask->sizeHint());
    static_cast<void>(m_ask->minimumSizeHint());
}

void QuestionBox::refresh()
{
    const LayoutHold hold({layout()});
    m_field->refresh();
    m_field->describeFault(m_fault->text(), m_fault->text());
    retranslateHelp();
    const Answers &answers = m_session.answers();
    const bool unsure = answers.isUnsure(m_question.id) || !answers.unsureMembers.value(m_question.id).isEmpty();
    m_ask->setVisible(unsure && !m_question.ask.isEmpty());
}

bool QuestionBox::showFault()
{
    const QString fault = m_field->fault();
    if (fault.isEmpty()) {
        hideFault();
        return false;
    }
    m_field->describeFault(m_fault->text(), fault);
    m_fault->setText(fault);
    m_fault->show();
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return true;
}

void QuestionBox::hideFault()
{
    m_field->describeFault(m_fault->text(), QString());
    m_fault->hide();
    m_fault->clear();
}

void QuestionBox::retranslate()
{
    m_text->setText(m_session.text(m_question.text));
    setAccessibleName(m_text->text());
    m_more->setText(tr("Help"));
    m_more->setAccessibleName(tr("Help, example and reason: %1").arg(m_session.text(m_question.label)));
    if (m_find) {
        m_find->setPlainText(tr("Help me find out"));
        m_find->setAccessibleName(tr("Help me find out: %1").arg(m_session.text(m_question.label)));
    }
    fitFindOut();
    m_field->retranslate();
    retranslateHelp();
    if (!m_fault->isHidden())
        showFault();
}

void QuestionBox::retranslateHelp()
{
    m_help->setSentence(m_session.text(m_question.help));
    m_example->setSentence(tr("Example: %1").arg(m_session.text(m_question.example)));
    m_why->setSentence(tr("Why we ask: %1").arg(m_session.text(m_question.why)));
    m_ask->setSentence(tr("Whom to ask: %1").arg(m_session.text(m_question.ask)));
}

void QuestionBox::fitFindOut()
{
    // A link wraps where it may; beside a heading it stays on one line.
    if (m_find)
        m_find->setMinimumWidth(m_find->fontMetrics().size(0, m_find->text()).width() + Look::space(1));
}

void QuestionBox::findOut()
{
    auto *dialog = new JourneyDialog(*m_session.rules().journeyTo(m_question.id), m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_field->setAnswer(&*dialog->taken(), {});
        Q_EMIT m_field->edited();
    });
    connect(dialog, &QDialog::finished, m_find, [this] { m_find->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void QuestionBox::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    setContentsMargins({}); // the style makes room for a frame that is not drawn
    if (event->type() == QEvent::FontChange)
        fitFindOut();
}

void QuestionBox::paintEvent(QPaintEvent *event)
{
    // A group for screen readers; its heading is drawn by a label that wraps.
    QPainter(this).fillRect(event->rect(), QApplication::palette().color(QPalette::Window));
}
