// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "history.h"

#include "answerwords.h"
#include "caselines.h"
#include "duewords.h"
#include "linechange.h"
#include "linenames.h"
#include "objectname.h"
#include "session.h"

#include <QAction>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = EditSubject::Kind;

/// The first key whose value is another one in `after`; empty if there is none.
template<typename Value>
QString firstDifference(const QMap<QString, Value> &before, const QMap<QString, Value> &after)
{
    for (auto at = after.cbegin(); at != after.cend(); ++at) {
        if (!before.contains(at.key()) || before.value(at.key()) != at.value())
            return at.key();
    }
    for (auto at = before.cbegin(); at != before.cend(); ++at) {
        if (!after.contains(at.key()))
            return at.key();
    }
    return {};
}

bool isTyped(Kind kind)
{
    return kind == Kind::CaseTitle || kind == Kind::ParticularText || kind == Kind::EventDay || kind == Kind::ItemField;
}

/// Whether an edit belongs to the whole case and not to one line.
bool isOfCase(Kind kind)
{
    return kind == Kind::CaseTitle || kind == Kind::ItemTick || kind == Kind::ItemField || kind == Kind::LineRenamed
           || kind == Kind::LineMoved;
}

EditSubject lineSubject(const LineChange &change)
{
    switch (change.kind) {
    case LineChange::Kind::Added:
        return {Kind::LineAdded, change.line};
    case LineChange::Kind::Removed:
        return {Kind::LineRemoved, change.line};
    case LineChange::Kind::Renamed:
        return {Kind::LineRenamed, change.line};
    case LineChange::Kind::Moved:
        return {Kind::LineMoved, change.line};
    case LineChange::Kind::None:
        break;
    }
    return {};
}

EditSubject tickSubject(const QString &item, const Tick &before, const Tick &after)
{
    if (before.done != after.done)
        return {Kind::ItemTick, item};
    QString field;
    if (before.date != after.date)
        field = TickField::day;
    else if (before.who != after.who)
        field = TickField::who;
    else if (before.number != after.number)
        field = TickField::number;
    else if (before.note != after.note)
        field = TickField::note;
    return field.isEmpty() ? EditSubject{Kind::ItemTick, item}
                           : EditSubject{Kind::ItemField, item + QLatin1Char('/') + field};
}
}

QString EditSubject::field() const
{
    switch (kind) {
    case Kind::GivenAnswer:
        return id;
    case Kind::CaseTitle:
        return ObjectName::caseTitle;
    case Kind::ParticularText:
        return ObjectName::particular(id);
    case Kind::EventDay:
        return ObjectName::date(id);
    case Kind::ItemTick:
    case Kind::ItemField:
        return ObjectName::item(id);
    case Kind::LineAdded:
    case Kind::LineRemoved:
    case Kind::LineRenamed:
    case Kind::LineMoved:
    case Kind::Nothing:
        break;
    }
    return {};
}

/// One edit, as the case before and after it.
class History::EditCommand : public QUndoCommand
{
public:
    EditCommand(History &history, const CaseData &before, const CaseData &after, const EditSubject &subject, bool typed)
        : m_history(history), m_before(before), m_after(after), m_subject(subject), m_typed(typed)
    {
    }

    [[nodiscard]] const EditSubject &subject() const { return m_subject; }
    [[nodiscard]] const CaseData &before() const { return m_before; }
    [[nodiscard]] const CaseData &after() const { return m_after; }

    void undo() override { m_history.restore(m_before, m_subject); }

    void redo() override
    {
        if (m_done)
            m_history.restore(m_after, m_subject);
        m_done = true; // what is pushed first was done by the person
    }

    [[nodiscard]] int id() const override { return m_typed ? 1 : -1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other); // of the same id, hence of this class
        if (next->m_subject != m_subject)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

private:
    History &m_history;
    CaseData m_before;
    CaseData m_after;
    EditSubject m_subject;
    bool m_typed;
    bool m_done = false;
};

History::History(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_stack(new QUndoStack(this)), m_undo(new QAction(this)),
      m_redo(new QAction(this)), m_actions{m_undo, m_redo}
{
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_undo->setShortcuts(QKeySequence::keyBindings(QKeySequence::Undo));
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence usual(Qt::CTRL | Qt::SHIFT | Qt::Key_Z); !redoKeys.contains(usual))
        redoKeys << usual;
    m_redo->setShortcuts(redoKeys);
    connect(m_undo, &QAction::triggered, this, &History::undo);
    connect(m_redo, &QAction::triggered, this, &History::redo);
    connect(m_stack, &QUndoStack::indexChanged, this, &History::refresh);
    connect(&session, &Session::loaded, this, &History::begin);
    connect(&session, &Session::edited, this, &History::takeEdit);
    connect(&session, &Session::lineTaken, this, &History::refresh);
    begin();
}

void History::begin()
{
    m_stack->clear();
    m_last = m_session.exportCase().data();
    refresh();
}

void History::takeEdit(const QString &question, bool typed)
{
    const CaseData &now = m_session.exportCase().data();
    if (m_restoring || now == m_last)
        return;
    const EditSubject subject = subjectOf(m_last, now, question);
    if (subject.kind == Kind::Nothing) {
        m_last = now; // the id of the case, which stays, or another line is in hand
        return;
    }
    // Particulars and notes are always typed; a tick is always a click, and so is what is done to lines.
    const bool letters = typed || isTyped(subject.kind);
    m_stack->push(new EditCommand(*this, m_last, now, subject, letters));
    m_last = now;
    refresh();
}

EditSubject History::subjectOf(const CaseData &before, const CaseData &after, const QString &question) const
{
    if (const LineChange change = LineChange::between(before, after); change.kind != LineChange::Kind::None)
        return lineSubject(change);
    if (before.lineId != after.lineId)
        return {}; // another line was taken in hand
    if (before.answers != after.answers) {
        if (!question.isEmpty())
            return {Kind::GivenAnswer, question, after.lineId};
        for (const Question &each : m_session.rules().questions) {
            const auto differs = [&](const auto &one, const auto &other) {
                return one.contains(each.id) != other.contains(each.id) || one.value(each.id) != other.value(each.id);
            };
            if (differs(before.answers.given, after.answers.given)
                || differs(before.answers.unsureMembers, after.answers.unsureMembers))
                return {Kind::GivenAnswer, each.id, after.lineId};
        }
    }
    if (before.title != after.title)
        return {Kind::CaseTitle, {}};
    if (const QString id = firstDifference(before.particulars, after.particulars); !id.isEmpty())
        return {Kind::ParticularText, id, after.lineId};
    if (const QString id = firstDifference(before.dates, after.dates); !id.isEmpty())
        return {Kind::EventDay, id, after.lineId};
    if (const QString id = firstDifference(before.checklist, after.checklist); !id.isEmpty())
        return tickSubject(id, before.checklist.value(id), after.checklist.value(id));
    return {};
}

const History::EditCommand *History::nextCommand(bool redo) const
{
    if (redo ? !m_stack->canRedo() : !m_stack->canUndo())
        return nullptr;
    return static_cast<const EditCommand *>(m_stack->command(redo ? m_stack->index() : m_stack->index() - 1));
}

EditSubject History::next(bool redo) const
{
    const EditCommand *command = nextCommand(redo);
    return command ? command->subject() : EditSubject();
}

void History::undo()
{
    m_stack->undo();
}

void History::redo()
{
    m_stack->redo();
}

void History::restore(const CaseData &data, const EditSubject &subject)
{
    {
        const QScopedValueRollback restoring(m_restoring, true);
        // What is edited at the case as a whole leaves the line in hand that is.
        const int hand = isOfCase(subject.kind) ? CaseLines::indexOf(data, m_session.exportCase().data().lineId) : -1;
        m_session.restore(hand < 0 ? data : CaseLines::take(data, hand));
        m_last = m_session.exportCase().data(); // which keeps its id
    }
    Q_EMIT restored(subject);
}

QString History::nameOfLine(const CaseData &data, const QString &line) const
{
    // A line that was the only one has got its id since.
    const int index = CaseLines::indexOf(data, line);
    return lineName(data, std::max(index, 0), m_session.texts());
}

QString History::nameOf(const EditCommand *command) const
{
    if (!command)
        return {};
    const EditSubject &subject = command->subject();
    switch (subject.kind) {
    case Kind::LineAdded:
        return tr("Add shipment line “%1”").arg(nameOfLine(command->after(), subject.id));
    case Kind::LineRemoved:
        return tr("Remove shipment line “%1”").arg(nameOfLine(command->before(), subject.id));
    case Kind::LineRenamed:
        return tr("Rename shipment line “%1”").arg(nameOfLine(command->after(), subject.id));
    case Kind::LineMoved:
        return tr("Move shipment line “%1”").arg(nameOfLine(command->after(), subject.id));
    default:
        break;
    }
    // An edit in a line that is not in hand: undo will take that one in hand.
    if (subject.line.isEmpty() || subject.line == m_session.exportCase().data().lineId)
        return nameOf(subject);
    return tr("%1 (%2)", "what was changed, shipment line")
        .arg(nameOf(subject), nameOfLine(command->after(), subject.line));
}

QString History::nameOf(const EditSubject &subject) const
{
    const Texts &texts = m_session.texts();
    switch (subject.kind) {
    case Kind::GivenAnswer:
        return m_session.text(m_session.rules().question(subject.id)->label);
    case Kind::CaseTitle:
        return tr("Name of this case");
    case Kind::ParticularText:
        return particularLabel(subject.id, texts);
    case Kind::EventDay:
        return eventName(subject.id, m_session.rules(), texts);
    case Kind::ItemTick:
        if (const Item *item = m_session.rules().item(subject.id))
            return m_session.text(item->text.title);
        break;
    case Kind::ItemField:
        if (const Item *item = m_session.rules().item(subject.id.section(QLatin1Char('/'), 0, 0)))
            return tr("%1: %2", "item of the checklist, field")
                .arg(m_session.text(item->text.title), tickLabel(subject.id.section(QLatin1Char('/'), 1), texts));
        break;
    default:
        break;
    }
    return {};
}

void History::retranslate()
{
    refresh();
}

void History::refresh()
{
    QString undone = nameOf(nextCommand(false));
    QString redone = nameOf(nextCommand(true));
    for (QString *name : {&undone, &redone})
        name->replace(QLatin1Char('&'), "&&"_L1);
    m_undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1", "what was changed").arg(undone));
    m_redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1", "what was changed").arg(redone));
    m_undo->setEnabled(m_stack->canUndo());
    m_redo->setEnabled(m_stack->canRedo());
}
