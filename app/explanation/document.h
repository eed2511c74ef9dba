// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A label and its value. An empty value is a line to fill in by pen.
struct Field {
    QString id;
    QString label;
    QString value;
    bool operator==(const Field &) const = default;
};

/// One thing a report says: a sentence, a set of fields, a card with a heading, a checklist item.
struct Block {
    enum class Kind { Heading, Paragraph, Fields, Card, Item };
    enum class Box { None, Open, Ticked };

    Kind kind = Kind::Paragraph;
    QString id{}; ///< of the mode, condition, warning, question or item it stands for; may be empty
    QString text{}; ///< heading, sentence, or title of the card or item
    QStringList lines{}; ///< further sentences of a card or item
    QList<Field> fields{}; ///< also of a paragraph, card or item: its sources and what else belongs to it
    QString grade{}; ///< evidence grade in words, may be empty
    bool confirm = false; ///< graded "confirm": visibly marked wherever it is shown
    Box box = Box::None;
    bool high = false; ///< a warning that may cost a refund or a fine
    bool form = false; ///< fields to fill in by pen, two beside each other on paper
    int gauge = -1; ///< share of a limit in per mille, above 1000 only if over it; −1: it is about none
    QString icon{}; ///< name of the drawing beside it, may be empty
    bool operator==(const Block &) const = default;
};

/// A part of a document under one title. Its kind tells what it is, whatever the language of the title.
struct Section {
    enum class Kind {
        Result,
        Warnings,
        Reasons,
        WhyNot,
        NearLimits,
        SingleAnswers,
        Alternatives,
        Answers,
        Particulars,
        Checklist,
        Sources,
        Limits,
        Line, ///< a shipment line of a case that has several
        Vanished, ///< what was ticked or noted at steps that the checklist has no more
        Chapter ///< of the rule book, which has many
    };

    Kind kind = Kind::Result;
    QString title;
    QList<Block> blocks;
    bool operator==(const Section &) const = default;
};

/// What screen, paper, HTML and text all show: one document in one language, free of layout.
struct Report {
    QString language;
    QString title; ///< the case's title, or a stand-in
    QString mode; ///< "9610 · cross-border e-commerce retail export (…)", or that it is open
    QString date; ///< "Declaration date: …"
    QString rules; ///< in words, see rulesInWords()
    QList<Section> sections;

    [[nodiscard]] const Section *section(Section::Kind kind) const;
    bool operator==(const Report &) const = default;
};
