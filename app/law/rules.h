// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "condition.h"
#include "decimal.h"
#include "evidence.h"
#include "knowledge.h"

#include <QHash>

#include <optional>
#include <variant>

/// A legal text, or another document that statements rest on.
struct Source {
    QString id;
    QString official; ///< Chinese title
    QString title;
    QString number; ///< Chinese document number, may be empty
    QString issuer;
    Validity inForce;
    Grade grade = Grade::Confirm;
    QString address; ///< official web address, may be empty
    QString note;
};

/// One of the answers that a question offers, or one of the members of its set.
struct Option {
    QString id;
    QString text;
    QString detail; ///< one line, may be empty
    QString official; ///< Chinese term, may be empty
    QString icon{}; ///< name of a drawing, may be empty
    QDate recognisedFrom{}; ///< of market clusters; invalid: never recognised
    Grade recognisedFromGrade = Grade::Confirm; ///< of that day
    Grade grade = Grade::Confirm; ///< of a market cluster being one
};

/// Something that a person is asked about a shipment. Its id is the key of the answer.
struct Question {
    /// What an answer is. A new question of a type that is here needs no C++; a new type needs all of this:
    ///  rules.schema.json and rulesreader: how it is written; conditionlinks, rulelinks, knowledgelinks: what may be said of it;
    ///  answerspace, evaluation: the classes of its answers, and when one is complete; rulecheckjudge: which are proven;
    ///  nearestchange, nearlimits, singleanswers: which other answers are tried; progress: whether it can be put yet;
    ///  answercheck, linereader: how a case file holds it; decisionjson: how a change of it is written;
    ///  answerwords, conditionwords, mapanswers, reportlimits: its words; casecomparison: what other rules take of it;
    ///  in ui, fieldfactory and a field of its own; session: which of its answers are tried.
    enum class Type { Choice, Set, YesNo, Integer, Amount, Currency, Rates, Date, Country };

    QString id;
    Type type = Type::Choice;
    QString page; ///< id of the page it stands on
    QString label; ///< short noun phrase for lists
    QString text; ///< the question itself
    QString help;
    QString example;
    QString why;
    QString ask; ///< whom to ask when not sure, empty if `unsure` is false
    bool always = false; ///< asked even where it changes nothing
    bool unsure = false; ///< "not sure" is offered
    Evidence evidence; ///< of the law that its help tells; no source where it tells none
    QList<Option> options; ///< of choice and set; of currency: the codes
    int minimum = 1; ///< of an integer
    int maximum = 1;
    QString currency; ///< of an amount: id of its currency question
    QString rates; ///< of an amount: id of its rates question

    /// The option with that id, or null.
    [[nodiscard]] const Option *option(const QString &optionId) const;
};

/// Questions that are asked together.
struct Page {
    QString id;
    QString title;
    QString intro;
    QString icon; ///< name of a drawing, may be empty
    QStringList questions;
};

/// A condition with a name, for what several others need.
struct Fact {
    QString id;
    Condition when;
};

/// What must be so for a mode to be possible, or what has to be filed before it is used.
struct ModeCondition {
    enum class Kind { Must, File };

    QString id;
    Kind kind = Kind::Must;
    Condition when;
    Validity valid; ///< outside it the condition is not applied
    QString text;
    QString met;
    QString notMet;
    Evidence evidence;
};

/// A way to declare within a mode.
struct Route {
    QString id;
    QString official;
    QString name;
    QString text;
    Condition when;
    QStringList offers; ///< routes of the same mode that may be taken instead
    Evidence evidence;
};

/// A customs supervision mode, or a result that says not to export.
struct Mode {
    QString id;
    QString official; ///< Chinese name
    QString name;
    QString line;
    QString icon; ///< name of a drawing, may be empty
    bool stop = false; ///< recommending it means: do not export
    Condition when; ///< of a stop mode only: when it applies
    std::optional<Condition> overLimit;
    QList<ModeCondition> conditions;
    QList<Route> routes; ///< the first that holds is taken
};

/// Which mode goes before the others, of those that are possible. The first rule whose condition holds chooses.
struct ChoiceRule {
    QString id;
    Condition when;
    QString mode;
    QString reason;
    QString before; ///< why it goes before the rules after it
};

/// What is gained and lost by an alternative to the recommended mode, or to its route.
struct TradeOff {
    QString mode;
    QString alternative;
    QString route; ///< set when another route of an alternative is compared, else empty
    QString text;
};

/// What a warning says on some days, instead of its own text.
struct Variant {
    Validity valid;
    QString text; ///< empty: as the warning's
    std::optional<Grade> grade;
};

/// Something that a person must know where its condition holds; also that answers contradict each other.
struct Warning {
    QString id; ///< contradictions: "contradiction-" and their id
    bool high = false; ///< may cost a refund or a fine
    bool contradiction = false;
    bool asks = true; ///< whether questions are asked for its sake
    QStringList answers; ///< of a contradiction: the answers that clash
    Condition when;
    Validity valid;
    QString text;
    Evidence evidence;
    QList<Variant> variants;
};

/// An amount in a currency.
struct Money {
    Decimal amount;
    QString currency;
    bool operator==(const Money &) const = default;
};
/// A share, in percent.
struct Percent {
    Decimal percent;
    bool operator==(const Percent &) const = default;
};
/// A whole number of pieces.
struct Count {
    int count = 0;
    bool operator==(const Count &) const = default;
};
/// A span of time after (negative: before) an event. Hours are whole days where a date is computed: 24 hours = 1 day.
struct Term {
    int years = 0;
    int months = 0;
    int days = 0;
    int hours = 0;
    bool operator==(const Term &) const = default;
};
/// A day of the n-th month after an event; `workingDay`: the next working day if it is none.
struct MonthDay {
    int months = 0;
    int day = 1;
    bool workingDay = false;
    bool operator==(const MonthDay &) const = default;
};
/// A day of the n-th year after an event; a window opens on day 1 of the `opensMonths`-th month after it (0: no window).
struct YearDay {
    int years = 0;
    int month = 1;
    int day = 1;
    int opensMonths = 0;
    bool operator==(const YearDay &) const = default;
};
/// A rule in words, from which no date can be computed.
struct Words {
    QString text;
    bool operator==(const Words &) const = default;
};
using ParameterValue = std::variant<Words, Money, Percent, Count, Term, MonthDay, YearDay>;

/// What a parameter is worth on some days, and where only some answers have it, for those.
struct DatedValue {
    Validity valid;
    std::optional<Condition> when;
    ParameterValue value;
    Evidence evidence;
};

/// A limit, rate or term of the law that changes with time. Conditions and texts name it, not its values.
struct Parameter {
    QString id;
    QString name;
    QList<DatedValue> values; ///< the first valid one whose condition holds counts
    bool declaredHole = false;
};

/// A party, place or phase that checklist items name.
struct NamedTerm {
    QString id;
    QString name;
    QString official; ///< may be empty
};

/// When a checklist item is due: in words, and by an event and a span of time where a day can be computed.
struct DueRule {
    QString text;
    QString event; ///< empty: words only
    QString parameter; ///< empty: the day of the event itself
    std::optional<Condition> when;
    bool operator==(const DueRule &) const = default;
};

/// Something that is said, and what it rests on.
struct Statement {
    QString text;
    Evidence evidence;
};

/// The texts of a checklist item, or of one of its variants after its overrides are applied.
struct ItemText {
    QString title;
    QString detail;
    QStringList who; ///< party ids
    QStringList where; ///< place ids
    QStringList documents;
    QList<DueRule> due;
    std::optional<Statement> consequence;
    std::optional<Statement> exception;
    Evidence evidence;
};

/// What a checklist item says where a condition holds.
struct ItemVariant {
    Condition when;
    ItemText text; ///< complete: the item's own texts where the variant overrides nothing
};

/// A step of the checklist, or a note in it.
struct Item {
    QString id;
    bool note = false; ///< a note has no box and no consequence
    bool optional = false;
    QString phase;
    Condition when;
    ItemText text;
    std::optional<Condition> done;
    QString doneText;
    QList<ItemVariant> variants; ///< the first that holds is shown
};

/// A currency that amounts may be in.
struct Currency {
    QString code;
    int minorDigits = 2;
    QString official;
    QString name;
};

/// China's statutory holidays of one year, where they are known.
struct HolidayYear {
    int year = 0;
    QList<Validity> holidays;
    QList<QDate> workingDays; ///< days off that are worked in exchange
    Grade grade = Grade::Confirm;
};

/// The whole law as data, as read from resources/rules.
///
/// Rules that were loaded without problems hold together: every id that stands in them is that of an entry, and there is
/// one question for the declaration date. Only such rules decide cases, so what is looked up by an id out of the rules
/// themselves, or out of a decision made by them, is used without a look at whether it was found. An id out of a file or
/// out of other rules may be unknown.
struct Rules {
    QString version;
    QDate date;
    QDate rangeFrom; ///< first day the rules cover
    Evidence rangeEvidence;
    QString rangeWarning;
    QString baseCurrency; ///< rates are units of it
    bool shipped = false; ///< the program's own, not rules that a user loaded
    QString checksum; ///< SHA-256 of the rules and their translations, in hexadecimal, whatever the layout of the files
    /// By language, then by English text: what the program does not translate itself. The program's own rules have none.
    QMap<QString, QHash<QString, QString>> translations;

    QList<Page> pages;
    QList<Question> questions; ///< in the order of asking
    QList<Fact> facts;
    QList<Mode> modes;
    QList<ChoiceRule> choice;
    QList<TradeOff> tradeOffs;
    QList<Warning> warnings; ///< contradictions last
    QList<Parameter> parameters;
    QList<NamedTerm> parties;
    QList<NamedTerm> places;
    QList<NamedTerm> phases;
    QList<Item> items;
    QList<Source> sources;
    QList<Currency> currencies;
    QList<HolidayYear> holidays;
    QList<GlossaryTerm> terms;
    QList<Misconception> misconceptions;
    QList<Journey> journeys;

    [[nodiscard]] const Question *question(const QString &id) const;
    [[nodiscard]] const Mode *mode(const QString &id) const;
    [[nodiscard]] const Route *route(const QString &mode, const QString &id) const;
    [[nodiscard]] const ModeCondition *condition(const QString &id) const;
    [[nodiscard]] const Warning *warning(const QString &id) const;
    [[nodiscard]] const Parameter *parameter(const QString &id) const;
    [[nodiscard]] const Item *item(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const Currency *currency(const QString &code) const;
    [[nodiscard]] const GlossaryTerm *term(const QString &id) const;
    /// The journey that finds the answer to a question, or null.
    [[nodiscard]] const Journey *journeyTo(const QString &question) const;
    /// The question whose answer is the declaration date, or null.
    [[nodiscard]] const Question *dateQuestion() const;

    /// The grade a statement has on `day`: never above its sources', and `Confirm` on a day one of them is not in force.
    [[nodiscard]] Grade effectiveGrade(const Evidence &evidence, QDate day) const;
};
