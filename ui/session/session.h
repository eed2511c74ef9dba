// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decision.h"
#include "decisionmodel.h"
#include "exportcase.h"
#include "glossary.h"
#include "language.h"
#include "linedecisions.h"
#include "mergedchecklist.h"

#include <QHash>
#include <QObject>

#include <memory>

struct LoadedRules;
struct OutputCase;
struct Report;
struct Sensitivity;

/// What all pages share: the case being worked on, the decision that follows from it, and the language it is shown in. As
/// all of the window it belongs to the main thread: what it is asked for is worked out then and kept, and its model is its
/// own.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `today` stands in for a missing declaration date. `rules` and `language` must outlive the session.
    Session(const LoadedRules &rules, const Language &language, QDate today, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Rules &rules() const { return m_rules; }
    [[nodiscard]] const LoadedRules &loadedRules() const { return m_loadedRules; }
    [[nodiscard]] const Language &language() const { return m_language; }
    [[nodiscard]] const Texts &texts() const { return m_language.texts(); }
    /// The glossary in the current language.
    [[nodiscard]] const Glossary &glossary() const;
    [[nodiscard]] const DecisionModel &model() const { return m_model; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] ExportCase &exportCase() { return m_case; }
    [[nodiscard]] const ExportCase &exportCase() const { return m_case; }
    [[nodiscard]] const Answers &answers() const { return m_case.answers(); }
    /// What follows from the answers. The nearest changes may be missing in it: a click on an answer need not wait for them.
    [[nodiscard]] const Decision &decision() const { return m_decision; }
    /// The same with the nearest changes. They are looked for when they are first asked for.
    [[nodiscard]] const Decision &wholeDecision() const;
    /// What the decision hangs on. It is worked out when it is first asked for: a click on an answer need not wait for it.
    [[nodiscard]] const Sensitivity &sensitivity() const;
    /// All shipment lines with what follows from their answers. Each is decided when it is first asked for: a click on an
    /// answer need not wait for the other lines.
    [[nodiscard]] const QList<DecidedLine> &lines() const;
    /// How often the answers of the line in hand were decided, to see that it is not done in vain.
    [[nodiscard]] int decisions() const { return m_decisions; }
    /// How often a line was decided for lines(), to see that it is not done in vain.
    [[nodiscard]] int decisionsOfLines() const { return m_lines.made(); }
    /// The checklist of all lines; ticks and notes are not in it.
    [[nodiscard]] const QList<MergedItem> &checklist() const;
    /// The report on the line in hand, with the checklist of all lines: what the pages show.
    [[nodiscard]] Report report() const;
    /// The report on all lines: what is printed and saved.
    [[nodiscard]] Report caseReport() const;
    /// The report on the line in hand without its sections: what heads a paper and names a file.
    [[nodiscard]] Report reportHead() const;
    /// How often a report was written, to see that it is not done in vain.
    [[nodiscard]] int reportsMade() const { return m_reportsMade; }
    /// The case with all its lines, to be written in some format. The session must outlive it, and its case stay the same.
    [[nodiscard]] OutputCase output() const;

    /// A rule text in the current language, its placeholders filled for the declaration date.
    [[nodiscard]] QString text(const QString &english) const;

    /// Replaces the case, as after opening a file. Contradictions in it count as confirmed.
    void load(const CaseData &data);
    /// Goes on with the case of a session under other rules: with what was answered, confirmed, and not saved.
    void resume(const Session &other);
    /// Goes back or on to a state of the same case, as one change; the line in hand may be another one then.
    void restore(const CaseData &data);

    /// Takes another shipment line in hand, which is no edit.
    void takeLine(int index);
    /// The case with other shipment lines, as caselines.h gives it: one edit.
    void changeLines(const CaseData &data);

    /// All changes of the case while it lives are one edit: nobody hears of them before it ends, so that the answers are
    /// decided once, and never while half of them are written.
    class Edit
    {
    public:
        /// `question` is the one whose answer a person changes, `typed` that it is typed letter by letter.
        Edit(Session &session, const QString &question, bool typed);
        ~Edit();
        Edit(const Edit &) = delete;
        Edit &operator=(const Edit &) = delete;

        /// Says what was changed so far, and decides; the edit goes on.
        void settle();

    private:
        Session &m_session;
    };

    /// The contradictions (warning ids) that the person has not yet said are so.
    [[nodiscard]] QStringList openContradictions() const;
    /// The person says that it is so. Gone and come back, a contradiction is open again.
    void confirmContradiction(const QString &warning);

    /// What would be asked with other answers. (Mostly they become the case's next, which are then decided already.)
    [[nodiscard]] QStringList wouldAsk(const Answers &answers) const;
    /// Whether nothing is missing at a question: an answer, or "not sure".
    [[nodiscard]] bool isAnswered(const QString &question) const;
    /// The questions of a page to show now: those asked, but for those that an unanswered question before them on the
    /// page may still make needless. So no question appears only to vanish with the next answer.
    [[nodiscard]] QStringList questionsToShow(const Page &page) const;
    /// Whether anything on the page is asked at all, or, with `onlyMissing`, asked and not answered.
    [[nodiscard]] bool isAsked(const Page &page, bool onlyMissing) const;

Q_SIGNALS:
    /// The case was replaced; comes before decided().
    void loaded();
    /// The case went back or on to another state; comes before decided(). The answers to `questions` are others now.
    void restored(const QStringList &questions);
    /// The decision was made anew, because answers changed.
    void decided();
    /// Another shipment line is in hand; comes after decided().
    void lineTaken();
    /// A person changed the case; `question` is empty where it was no answer, or several.
    void edited(const QString &question, bool typed);

private:
    struct Tried {
        Answers answers;
        Decision decision;
    };

    [[nodiscard]] bool isAskedNow(const QString &question) const;
    void takeChange();
    void decide();
    [[nodiscard]] const Decision &tried(const Answers &answers) const;
    [[nodiscard]] QStringList questionsThatDiffer(const CaseData &data) const;
    void keepConfirmed(const CaseData &next);
    /// What was confirmed in the line that is in hand now; nothing if it was not in hand since the case was opened.
    [[nodiscard]] std::optional<QStringList> confirmedOf(const QString &lineId, const CaseData &before) const;
    [[nodiscard]] QStringList askedWhatever(const QString &question) const;

    const LoadedRules &m_loadedRules;
    const Rules &m_rules;
    const Language &m_language;
    const QDate m_today;
    const DecisionModel m_model;
    ExportCase m_case;
    Answers m_decidedAnswers;
    mutable std::optional<Tried> m_tried; ///< last
    mutable int m_decisions = 0;
    mutable Decision m_decision;
    mutable bool m_whole = false; ///< the nearest changes are in it
    QStringList m_confirmed; ///< contradictions of the line in hand
    QHash<QString, QStringList> m_confirmedOfLines; ///< of the others, by line id, as far as they were in hand
    mutable QString m_glossaryLanguage;
    mutable std::optional<Glossary> m_glossary; ///< in that language
    bool m_editing = false; ///< an Edit lives
    QString m_edited; ///< its question
    bool m_typed = false;
    mutable QMap<QString, QStringList> m_askedWhatever; ///< of the current answers
    mutable LineDecisions m_lines;
    mutable QList<MergedItem> m_checklist;
    mutable std::optional<CaseData> m_checklistOf; ///< the case that it is made from, without ticks
    mutable std::unique_ptr<const Sensitivity> m_sensitivity; ///< of the current answers, once it was asked for
    mutable int m_reportsMade = 0;
};
