// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "session.h"

#include "caselines.h"
#include "casereport.h"
#include "document.h"
#include "loadedrules.h"
#include "outputformat.h"
#include "progress.h"
#include "report.h"
#include "sensitivity.h"
#include "wording.h"

#include <algorithm>

Session::Session(const LoadedRules &rules, const Language &language, QDate today, QObject *parent)
    : QObject(parent), m_loadedRules(rules), m_rules(rules.rules), m_language(language), m_today(today),
      m_model(rules.rules), m_lines(m_model, today)
{
    decide();
    connect(&m_case, &ExportCase::changed, this, &Session::takeChange);
}

Session::~Session() = default;

const Decision &Session::wholeDecision() const
{
    if (!m_whole)
        m_decision = m_model.decide(m_decidedAnswers, m_today, DecisionModel::Depth::Whole);
    m_whole = true;
    return m_decision;
}

const Sensitivity &Session::sensitivity() const
{
    if (!m_sensitivity)
        m_sensitivity = std::make_unique<const Sensitivity>(sensitivityOf(m_model, m_decidedAnswers, m_today));
    return *m_sensitivity;
}

const QList<DecidedLine> &Session::lines() const
{
    return m_lines.of(m_case.data());
}

const QList<MergedItem> &Session::checklist() const
{
    CaseData now = m_case.data();
    now.checklist.clear();
    if (m_checklistOf != now) {
        const bool single = CaseLines::count(now) == 1;
        m_checklist = mergedChecklist(m_rules, single ? QList{DecidedLine{m_case.data(), m_decision}} : lines());
        m_checklistOf = now;
    }
    return m_checklist;
}

Report Session::report() const
{
    ++m_reportsMade;
    const CaseData &data = m_case.data();
    if (CaseLines::count(data) == 1)
        return makeReport(m_rules, data, wholeDecision(), texts(), sensitivity());
    const CaseData alone = CaseLines::alone(data, CaseLines::inHand(data));
    Report report = makeReport(m_rules, alone, wholeDecision(), texts(), sensitivity());
    for (Section &section : report.sections) {
        if (section.kind == Section::Kind::Checklist)
            section = makeCaseChecklist(m_rules, data, lines(), texts());
        else if (section.kind == Section::Kind::Vanished)
            section = makeCaseVanished(m_rules, data, lines(), texts());
    }
    report.sections.removeIf([](const Section &section) { return section.blocks.isEmpty(); });
    return report;
}

QString Session::text(const QString &english) const
{
    return english.isEmpty() ? QString() : ruleText(english, m_rules, m_decision, texts());
}

Report Session::caseReport() const
{
    const CaseData &data = m_case.data();
    if (CaseLines::count(data) == 1)
        return report();
    ++m_reportsMade;
    return makeCaseReport(m_rules, data, lines(), texts());
}

Report Session::reportHead() const
{
    return makeReportHead(m_rules, m_case.data(), decision(), texts());
}

OutputCase Session::output() const
{
    const CaseData &data = m_case.data();
    const auto only = [this, &data] { return QList{DecidedLine{data, decision()}}; };
    const auto all = [this, only] { return CaseLines::count(m_case.data()) == 1 ? only() : lines(); };
    const auto whole = [this, &data] { return decideLines(m_model, data, m_today, DecisionModel::Depth::Whole); };
    return {m_rules, data, texts(), all, whole, [this] { return caseReport(); }};
}

const Glossary &Session::glossary() const
{
    if (!m_glossary || m_glossaryLanguage != texts().language()) {
        m_glossary.emplace(m_rules, texts());
        m_glossaryLanguage = texts().language();
    }
    return *m_glossary;
}

void Session::load(const CaseData &data)
{
    {
        const QSignalBlocker quiet(m_case);
        m_case.load(data);
    }
    decide();
    m_confirmedOfLines.clear();
    m_confirmed = openContradictions();
    Q_EMIT loaded();
    Q_EMIT decided();
    Q_EMIT m_case.changed();
}

void Session::resume(const Session &other)
{
    {
        const QSignalBlocker quiet(m_case);
        m_case.load(other.m_case.data());
        if (other.m_case.isModified())
            m_case.markChanged();
    }
    m_confirmed = other.m_confirmed;
    m_confirmedOfLines = other.m_confirmedOfLines;
    decide();
    Q_EMIT loaded();
    Q_EMIT decided();
    Q_EMIT m_case.changed();
}

QStringList Session::questionsThatDiffer(const CaseData &data) const
{
    QStringList questions;
    const Answers &now = m_case.answers();
    // What is typed into a field and is no answer yet belongs to its line, too.
    const bool all = data.lineId != m_case.data().lineId;
    for (const Question &question : m_rules.questions) {
        if (all || now.given.contains(question.id) != data.answers.given.contains(question.id)
            || now.given.value(question.id) != data.answers.given.value(question.id)
            || now.unsureMembers.value(question.id) != data.answers.unsureMembers.value(question.id))
            questions << question.id;
    }
    return questions;
}

void Session::restore(const CaseData &data)
{
    const CaseData before = m_case.data();
    const QStringList questions = questionsThatDiffer(data);
    const bool otherLine = before.lineId != data.lineId;
    keepConfirmed(data);
    {
        const QSignalBlocker quiet(m_case);
        m_case.replace(data);
    }
    const std::optional<QStringList> confirmed = otherLine ? confirmedOf(data.lineId, before) : m_confirmed;
    m_confirmed = confirmed.value_or(QStringList());
    if (!questions.isEmpty())
        decide();
    if (!confirmed) // as it came from the file
        m_confirmed = openContradictions();
    Q_EMIT restored(questions);
    if (!questions.isEmpty())
        Q_EMIT decided();
    if (otherLine)
        Q_EMIT lineTaken();
    Q_EMIT m_case.changed();
}

void Session::takeLine(int index)
{
    if (index != CaseLines::inHand(m_case.data()))
        restore(CaseLines::take(m_case.data(), index));
}

void Session::changeLines(const CaseData &data)
{
    if (data != m_case.data())
        restore(data);
}

void Session::keepConfirmed(const CaseData &next)
{
    const CaseData &now = m_case.data();
    m_confirmedOfLines.insert(now.lineId, m_confirmed);
    // The only line of a case gets its name when it gets company.
    if (now.lineId.isEmpty())
        m_confirmedOfLines.insert(CaseLines::at(next, 0).id, m_confirmed);
}

std::optional<QStringList> Session::confirmedOf(const QString &lineId, const CaseData &before) const
{
    // What is confirmed in a line is confirmed in its copy.
    QStringList ids{lineId};
    if (CaseLines::indexOf(before, lineId) < 0) {
        for (const ShipmentLine &line : CaseLines::all(before)) {
            if (line.answers == m_case.answers())
                ids << line.id;
        }
    }
    for (const QString &id : std::as_const(ids)) {
        if (const auto kept = m_confirmedOfLines.constFind(id); kept != m_confirmedOfLines.constEnd())
            return *kept;
    }
    return std::nullopt;
}

Session::Edit::Edit(Session &session, const QString &question, bool typed) : m_session(session)
{
    m_session.m_case.hold();
    m_session.m_editing = true;
    m_session.m_edited = question;
    m_session.m_typed = typed;
}

void Session::Edit::settle()
{
    m_session.m_case.tell();
    m_session.m_case.hold();
}

Session::Edit::~Edit()
{
    m_session.m_case.tell();
    m_session.m_editing = false;
    Q_EMIT m_session.edited(m_session.m_edited, m_session.m_typed);
}

void Session::takeChange()
{
    // Ticks, notes and particulars never decide.
    if (m_case.answers() != m_decidedAnswers) {
        decide();
        Q_EMIT decided();
    }
    if (!m_editing)
        Q_EMIT edited({}, false);
}

void Session::decide()
{
    m_decidedAnswers = m_case.answers();
    m_decision = tried(m_decidedAnswers);
    m_whole = false;
    m_askedWhatever.clear();
    m_sensitivity.reset();
    m_confirmed.removeIf([this](const QString &id) {
        return std::ranges::none_of(std::as_const(m_decision.warnings),
                                    [&id](const FiredWarning &warning) { return warning.id == id; });
    });
}

const Decision &Session::tried(const Answers &answers) const
{
    if (!m_tried || m_tried->answers != answers) {
        m_tried = {answers, m_model.decide(answers, m_today)};
        ++m_decisions;
    }
    return m_tried->decision;
}

QStringList Session::wouldAsk(const Answers &answers) const
{
    return tried(answers).asked;
}

QStringList Session::openContradictions() const
{
    QStringList open;
    for (const FiredWarning &fired : m_decision.warnings) {
        if (m_rules.warning(fired.id)->contradiction && !m_confirmed.contains(fired.id))
            open << fired.id;
    }
    return open;
}

void Session::confirmContradiction(const QString &warning)
{
    m_confirmed << warning;
}

bool Session::isAnswered(const QString &question) const
{
    return ::isAnswered(m_rules, answers(), m_decision, question);
}

bool Session::isAskedNow(const QString &question) const
{
    return ::isAskedNow(m_rules, m_decision, question);
}

QStringList Session::askedWhatever(const QString &question) const
{
    if (const auto known = m_askedWhatever.constFind(question); known != m_askedWhatever.constEnd())
        return *known;

    QList<Answer> values;
    const Question *asked = m_rules.question(question);
    switch (asked->type) {
    case Question::Type::YesNo:
        values << Answer(true) << Answer(false);
        break;
    case Question::Type::Choice:
        for (const Option &option : asked->options)
            values << Answer(option.id);
        break;
    case Question::Type::Set:
        values << Answer(QStringList());
        for (const Option &option : asked->options)
            values << Answer(QStringList(option.id));
        break;
    default:
        break; // too many values to try; what follows them is shown at once
    }

    QStringList always = m_decision.asked;
    for (const Answer &value : std::as_const(values)) {
        Answers tried = m_decidedAnswers;
        tried.given.insert(question, value);
        const QStringList stillAsked = m_model.asked(tried, m_today);
        always.removeIf([&stillAsked](const QString &id) { return !stillAsked.contains(id); });
    }
    m_askedWhatever.insert(question, always);
    return always;
}

QStringList Session::questionsToShow(const Page &page) const
{
    QStringList shown;
    QStringList unanswered;
    for (const QString &question : page.questions) {
        if (!isAskedNow(question))
            continue;
        const bool answered = isAnswered(question);
        const bool waits = !answered && std::ranges::any_of(std::as_const(unanswered), [&](const QString &before) {
            return !askedWhatever(before).contains(question);
        });
        if (!waits)
            shown << question;
        if (!answered)
            unanswered << question;
    }
    return shown;
}

bool Session::isAsked(const Page &page, bool onlyMissing) const
{
    return std::ranges::any_of(std::as_const(page.questions), [&](const QString &question) {
        return isAskedNow(question) && !(onlyMissing && isAnswered(question));
    });
}
