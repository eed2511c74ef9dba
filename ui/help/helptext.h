// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"

#include <QPalette>

class Glossary;

/// One text of the help, from which come the page that is read and the words that a search looks through.
class HelpText
{
public:
    void heading(const QString &text) { add(Part::Kind::Heading, text); }
    void paragraph(const QString &text) { add(Part::Kind::Paragraph, text); }
    void strong(const QString &text) { add(Part::Kind::Strong, text); }
    void quiet(const QString &text) { add(Part::Kind::Quiet, text); }
    void fields(const QList<Field> &fields);
    /// A link to another topic.
    void link(const QString &topic, const QString &text);

    /// Under its title, as HTML in which every word is escaped and terms are links. The terms of `topic` itself are none.
    [[nodiscard]] QString html(const QString &title, const QString &topic, const Glossary &glossary,
                               const QPalette &palette) const;
    [[nodiscard]] QString words() const;

private:
    struct Part {
        enum class Kind { Heading, Paragraph, Strong, Quiet, Fields, Link };
        Kind kind = Kind::Paragraph;
        QString text;
        QList<Field> fields{};
        QString topic{};
    };

    void add(Part::Kind kind, const QString &text);

    QList<Part> m_parts;
};
