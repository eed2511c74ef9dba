// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "helptext.h"

#include "look.h"
#include "termlabel.h"

using namespace Qt::Literals::StringLiterals;

void HelpText::add(Part::Kind kind, const QString &text)
{
    if (!text.isEmpty())
        m_parts.append({kind, text});
}

void HelpText::fields(const QList<Field> &fields)
{
    m_parts.append({Part::Kind::Fields, {}, fields});
}

void HelpText::link(const QString &topic, const QString &text)
{
    m_parts.append({Part::Kind::Link, text, {}, topic});
}

QString HelpText::html(const QString &title, const QString &topic, const Glossary &glossary,
                       const QPalette &palette) const
{
    const QString accent = Look::ink(palette, Look::Tone::Accent).name();
    const QString faint = Look::ink(palette, Look::Tone::Quiet).name();
    const auto linked = [&](const QString &text) {
        // A page need not lead to itself.
        return linkedTerms(text, glossary, palette, topic);
    };
    QString html = u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped());
    for (const Part &part : m_parts) {
        switch (part.kind) {
        case Part::Kind::Heading:
            html += u"<h3>%1</h3>"_s.arg(part.text.toHtmlEscaped());
            break;
        case Part::Kind::Paragraph:
            html += u"<p>%1</p>"_s.arg(linked(part.text));
            break;
        case Part::Kind::Strong:
            html += u"<p><b>%1</b></p>"_s.arg(part.text.toHtmlEscaped());
            break;
        case Part::Kind::Quiet:
            html += u"<p style=\"color:%1\">%2</p>"_s.arg(faint, part.text.toHtmlEscaped());
            break;
        case Part::Kind::Fields:
            html += "<table cellspacing=\"0\" cellpadding=\"4\">"_L1;
            for (const Field &field : part.fields)
                html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(field.label.toHtmlEscaped(),
                                                                        linked(field.value));
            html += "</table>"_L1;
            break;
        case Part::Kind::Link:
            html += u"<p><a href=\"%1\" style=\"color:%2\">%3</a></p>"_s.arg(part.topic.toHtmlEscaped(), accent,
                                                                             part.text.toHtmlEscaped());
            break;
        }
    }
    return html;
}

QString HelpText::words() const
{
    QStringList words;
    for (const Part &part : m_parts) {
        if (part.kind == Part::Kind::Link)
            continue; // it is said where the link leads
        words << part.text;
        for (const Field &field : part.fields)
            words << field.label << field.value;
    }
    return words.join(u'\n');
}
