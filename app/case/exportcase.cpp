// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "exportcase.h"

#include "caselines.h"

#include <QUuid>

#include <utility>

using namespace Qt::Literals::StringLiterals;

const QStringList &particularIds()
{
    static const QStringList ids{
        u"exporter"_s, u"creditCode"_s, u"contact"_s,  u"buyer"_s,     u"goods"_s,   u"hsCode"_s,   u"quantity"_s,
        u"weight"_s,   u"packages"_s,   u"incoterm"_s, u"transport"_s, u"customs"_s, u"exitPort"_s, u"contract"_s,
    };
    return ids;
}

ExportCase::ExportCase(QObject *parent) : QObject(parent) {}

template<typename Change>
void ExportCase::apply(Change change)
{
    // Copied and compared as a whole, so that no setter can forget what else it changes. The copy shares all that is not
    // changed, and what is shared is equal without a look at it: the other lines are compared only when they were touched.
    CaseData next = m_data;
    change(next);
    if (next == m_data)
        return;
    m_data = next;
    noteChange();
}

void ExportCase::noteChange()
{
    if (m_holds > 0)
        m_changed = true;
    else
        Q_EMIT changed();
}

void ExportCase::hold()
{
    ++m_holds;
}

void ExportCase::tell()
{
    --m_holds;
    if (m_holds == 0 && std::exchange(m_changed, false))
        Q_EMIT changed();
}

bool ExportCase::isModified() const
{
    // Not the line in hand alone: another one may differ from the file, too, left as it is when this one was taken in
    // hand. The lines that do not are still shared with what was saved, so that each is told apart by a glance.
    return !m_saved || !CaseLines::holdTheSame(*m_saved, m_data);
}

void ExportCase::load(const CaseData &data)
{
    m_data = data;
    m_saved = data;
    noteChange();
}

void ExportCase::markSaved()
{
    m_saved = m_data;
    noteChange();
}

void ExportCase::markChanged()
{
    m_saved.reset();
    noteChange();
}

void ExportCase::replace(const CaseData &data)
{
    apply([&](CaseData &next) {
        const QString id = next.id;
        next = data;
        next.id = id;
    });
}

void ExportCase::identify()
{
    apply([](CaseData &data) {
        if (data.id.isEmpty())
            data.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    });
}

void ExportCase::setTitle(const QString &title)
{
    apply([&](CaseData &data) { data.title = title; });
}

void ExportCase::setAnswer(const QString &question, const Answer &answer, const QStringList &unsureMembers)
{
    apply([&](CaseData &data) {
        data.answers.given.insert(question, answer);
        if (unsureMembers.isEmpty())
            data.answers.unsureMembers.remove(question);
        else
            data.answers.unsureMembers.insert(question, unsureMembers);
    });
}

void ExportCase::clearAnswer(const QString &question)
{
    apply([&](CaseData &data) {
        data.answers.given.remove(question);
        data.answers.unsureMembers.remove(question);
    });
}

void ExportCase::takeAnswer(const QString &question, const Answers &from)
{
    const auto given = from.given.constFind(question);
    if (given == from.given.cend())
        clearAnswer(question);
    else
        setAnswer(question, *given, from.unsureMembers.value(question));
}

void ExportCase::setParticular(const QString &id, const QString &text)
{
    apply([&](CaseData &data) {
        if (text.isEmpty())
            data.particulars.remove(id);
        else
            data.particulars.insert(id, text);
    });
}

void ExportCase::setDate(const QString &event, QDate date)
{
    apply([&](CaseData &data) {
        if (date.isValid())
            data.dates.insert(event, date);
        else
            data.dates.remove(event);
    });
}

void ExportCase::setTick(const QString &item, const Tick &tick)
{
    apply([&](CaseData &data) {
        if (tick == Tick())
            data.checklist.remove(item);
        else
            data.checklist.insert(item, tick);
    });
}
