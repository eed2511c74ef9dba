// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "exportcase.h"

#include "caselines.h"

#include <QUuid>

const QStringList &particularIds()
{
    static const QStringList ids{
        QStringLiteral("exporter"), QStringLiteral("creditCode"), QStringLiteral("contact"),
        QStringLiteral("buyer"),    QStringLiteral("goods"),      QStringLiteral("hsCode"),
        QStringLiteral("quantity"), QStringLiteral("weight"),     QStringLiteral("packages"),
        QStringLiteral("incoterm"), QStringLiteral("transport"),  QStringLiteral("customs"),
        QStringLiteral("exitPort"), QStringLiteral("contract"),
    };
    return ids;
}

ExportCase::ExportCase(QObject *parent) : QObject(parent) {}

template<typename Change>
void ExportCase::apply(Change change)
{
    CaseData next = m_data;
    change(next);
    if (next == m_data)
        return;
    m_data = next;
    Q_EMIT changed();
}

bool ExportCase::isModified() const
{
    return !m_saved || !CaseLines::holdTheSame(*m_saved, m_data);
}

void ExportCase::load(const CaseData &data)
{
    m_data = data;
    m_saved = data;
    Q_EMIT changed();
}

void ExportCase::markSaved()
{
    m_saved = m_data;
    Q_EMIT changed();
}

void ExportCase::markChanged()
{
    m_saved.reset();
    Q_EMIT changed();
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

void ExportCase::setAnswer(const QString &question, const Answer &answer)
{
    apply([&](CaseData &data) { data.answers.given.insert(question, answer); });
}

void ExportCase::clearAnswer(const QString &question)
{
    apply([&](CaseData &data) {
        data.answers.given.remove(question);
        data.answers.unsureMembers.remove(question);
    });
}

void ExportCase::setUnsureMembers(const QString &question, const QStringList &members)
{
    apply([&](CaseData &data) {
        if (members.isEmpty())
            data.answers.unsureMembers.remove(question);
        else
            data.answers.unsureMembers.insert(question, members);
    });
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

void ExportCase::takeLine(int index)
{
    apply([&](CaseData &data) { data = CaseLines::take(data, index); });
}

void ExportCase::addLine(const QString &title)
{
    apply([&](CaseData &data) { data = CaseLines::add(data, title); });
}

void ExportCase::addCopyOfLine(int index, const QString &title)
{
    apply([&](CaseData &data) { data = CaseLines::addCopy(data, index, title); });
}

void ExportCase::removeLine(int index)
{
    apply([&](CaseData &data) { data = CaseLines::remove(data, index); });
}

void ExportCase::renameLine(int index, const QString &title)
{
    apply([&](CaseData &data) { data = CaseLines::rename(data, index, title); });
}

void ExportCase::moveLine(int from, int to)
{
    apply([&](CaseData &data) { data = CaseLines::move(data, from, to); });
}

void ExportCase::copyAnswersOfLine(int index)
{
    apply([&](CaseData &data) { data = CaseLines::copyAnswers(data, index); });
}
