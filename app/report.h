// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "duedate.h"
#include "exportcase.h"
#include "sensitivity.h"

class Texts;

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
        Vanished, ///< what was ticked or noted at steps that the checklist has no more
        Line, ///< a shipment line of a case that has several
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

/// Says `decision` about `data` in the language of `texts`, and what it hangs on if that is known. All strings are plain
/// text, never markup.
[[nodiscard]] Report makeReport(const Rules &rules, const CaseData &data, const Decision &decision, const Texts &texts,
                                const Sensitivity &sensitivity = {});

/// The value of an answer in words: an option's text, "Yes", a date, money; "not sure"; empty when not answered.
[[nodiscard]] QString answerText(const Rules &rules, const Question &question, const Answers &answers,
                                 const Texts &texts);

/// A change of an answer in words: the name of the question, and what its answer would have to be.
[[nodiscard]] Field changeField(const Rules &rules, const Change &change, const Texts &texts);

/// What a particular is called on screen and paper.
[[nodiscard]] QString particularLabel(const QString &id, const Texts &texts);

/// The ids of the fields that hold what a person noted at an item of the checklist, in the order of the paper.
[[nodiscard]] const QStringList &tickFieldIds();
/// What such a field is called on screen and paper.
[[nodiscard]] QString tickLabel(const QString &id, const Texts &texts);
/// What a person noted at an item, as far as there is anything.
[[nodiscard]] QList<Field> tickFields(const Tick &tick, const Texts &texts);

/// Plain text with boxes [ ] and [x], wrapped at 100 columns, of which a Chinese character takes two.
[[nodiscard]] QString toText(const Report &report);
/// A complete HTML document without external resources; everything in it is escaped text.
[[nodiscard]] QString toHtml(const Report &report, const Texts &texts);
