// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "termlabel.h"

#include "glossary.h"
#include "look.h"
#include "session.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QWhatsThisClickedEvent>

using namespace Qt::Literals::StringLiterals;

namespace
{
QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return html.replace(u'\n', "<br>"_L1);
}
}

QString linkedTerms(const QString &text, const Glossary &glossary, const QPalette &palette, const QString &topic)
{
    const QString ink = Look::ink(palette, Look::Tone::Accent).name();
    QString html;
    qsizetype done = 0;
    for (const TermMark &mark : glossary.marks(text)) {
        if (termTopic + mark.term == topic)
            continue;
        html += escaped(text.mid(done, mark.from - done));
        html += u"<a href=\"%1%2\" style=\"color:%3\">%4</a>"_s.arg(termTopic, mark.term, ink,
                                                                    escaped(text.mid(mark.from, mark.length)));
        done = mark.from + mark.length;
    }
    return html + escaped(text.mid(done));
}

TermLabel::TermLabel(Role role, const Session &session, QWidget *parent) : TextLabel(role, parent), m_session(session)
{
    setTextFormat(Qt::RichText);
    connect(this, &QLabel::linkActivated, this, &TermLabel::ask);
}

void TermLabel::setSentence(const QString &text)
{
    // A screen reader would read the marks of the links out too.
    if (text != accessibleName())
        show(text);
}

void TermLabel::show(const QString &text)
{
    setAccessibleName(text);
    const QString html = linkedTerms(text, m_session.glossary(), palette());
    // Only a text with something to press takes the focus.
    setTextInteractionFlags(html.contains("<a "_L1) ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                                    : Qt::NoTextInteraction);
    setText(html);
}

void TermLabel::ask(const QString &link)
{
    // Widgets pass it on to their parents, but not beyond their window.
    for (QWidget *widget = this; widget; widget = widget->window()->parentWidget()) {
        QWhatsThisClickedEvent asked(link);
        if (QCoreApplication::sendEvent(widget, &asked))
            return;
    }
}

void TermLabel::focusInEvent(QFocusEvent *event)
{
    TextLabel::focusInEvent(event);
    // Straight to a link: the label itself shows no focus.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

void TermLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    // Links keep the colour they were written with.
    if (event->type() == QEvent::PaletteChange && !accessibleName().isEmpty())
        show(accessibleName());
}
