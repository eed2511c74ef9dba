// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "icalendar.h"

#include "casefile.h"
#include "texts.h"
#include "version.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Before the day begins, all by the clock of the place: seven days and one day before, at nine in the morning.
constexpr std::array reminders{"-P6DT15H", "-PT15H"};

/// What the entries of a case begin with; any text.
QString caseKey(const CaseData &data)
{
    if (!data.id.isEmpty())
        return data.id;
    CaseData same;
    same.title = data.title;
    same.answers = data.answers;
    same.particulars = data.particulars;
    return QString::fromUtf8(CaseFile::toJson(same));
}

QString uidOf(const QString &caseKey, const QString &item)
{
    // Of this program, drawn once.
    static const QUuid space(u"9f0a3c52-6c0e-4a51-8a37-52c1a4f7b6de"_s);
    return QUuid::createUuidV5(space, caseKey + u'\n' + item).toString(QUuid::WithoutBraces);
}

QString summaryOf(const Block &block, bool confirm, const QString &title, const Texts &texts)
{
    const QString what = confirm ? texts.say(QT_TRANSLATE_NOOP("Report", "%1 [to be confirmed]")).arg(block.text)
                                 : block.text;
    if (title.isEmpty())
        return what;
    //: An entry of a calendar. %1: what to do; %2: name of the case
    return texts.say(QT_TRANSLATE_NOOP("Report", "%1 · %2")).arg(what, title);
}

QString descriptionOf(const Block &block, const Report &report, const Texts &texts)
{
    //: %1: label; %2: value
    const QString line = texts.say(QT_TRANSLATE_NOOP("Report", "%1: %2"));
    QStringList lines = block.lines;
    for (const Field &field : block.fields)
        lines << line.arg(field.label, field.value);
    lines << line.arg(texts.say(QT_TRANSLATE_NOOP("Report", "Evidence")), block.grade);
    lines << QString() << report.mode << report.date << report.rules;
    return lines.join(u'\n');
}

QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += "\\n"_L1;
        else if (u"\\;,"_s.contains(c))
            safe += u'\\' + QString(c);
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            safe += c;
    }
    return safe.toUtf8();
}

/// A line of the file, none of whose parts is longer than 75 octets, and no character in two of them.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype longest = 75;
    const auto goesOn = [&](qsizetype at) { return at < line.size() && (uchar(line.at(at)) & 0xC0U) == 0x80U; };
    QByteArray lines;
    qsizetype room = longest;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        while (goesOn(end))
            ++end;
        if (end - at > room) {
            lines += "\r\n ";
            room = longest - 1;
        }
        lines += line.sliced(at, end - at);
        room -= end - at;
        at = end;
    }
    return lines + "\r\n";
}
}

QList<CalendarEntry> calendarEntries(const Rules &rules, const CaseData &data, const Decision &decision,
                                     const Texts &texts)
{
    QList<CalendarEntry> entries;
    const Report report = makeReport(rules, data, decision, texts);
    const Section *const checklist = report.section(Section::Kind::Checklist);
    const QString key = caseKey(data);
    const QString title = data.title.trimmed().isEmpty() ? QString() : report.title;
    for (const Block &block : checklist ? checklist->blocks : QList<Block>()) {
        const auto chosen = std::ranges::find(decision.checklist, block.id, &ChosenItem::id);
        if (block.kind != Block::Kind::Item || block.box == Block::Box::Ticked || chosen == decision.checklist.end())
            continue;
        const QDate day = earliestDue(rules, *chosen, decision, data);
        if (!day.isValid())
            continue;
        const bool confirm = block.confirm || std::ranges::any_of(chosen->due, [&](int index) {
                                 const DueDate due = dueDate(rules, chosen->text->due.at(index), decision, data);
                                 return due.due == day && due.grade == Grade::Confirm;
                             });
        entries << CalendarEntry{uidOf(key, block.id), day, summaryOf(block, confirm, title, texts),
                                 descriptionOf(block, report, texts)};
    }
    return entries;
}

QByteArray toICalendar(const QList<CalendarEntry> &entries, const QDateTime &stamp)
{
    const QByteArray moment = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    // It has to grow from file to file, and the case does not count them.
    const qint64 sequence = std::clamp<qint64>(QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC).secsTo(stamp), 0,
                                               std::numeric_limits<qint32>::max());
    QByteArray file;
    const auto add = [&file](const QByteArray &name, const QByteArray &value) { file += folded(name + ':' + value); };
    add("BEGIN", "VCALENDAR");
    add("VERSION", "2.0");
    add("PRODID", "-//The Export Mode Wizard authors//Export Mode Wizard " EXPORT_MODE_WIZARD_VERSION "//EN");
    add("CALSCALE", "GREGORIAN");
    for (const CalendarEntry &entry : entries) {
        add("BEGIN", "VEVENT");
        add("UID", entry.uid.toUtf8());
        add("DTSTAMP", moment);
        add("LAST-MODIFIED", moment);
        add("SEQUENCE", QByteArray::number(sequence));
        add("DTSTART;VALUE=DATE", entry.day.toString(u"yyyyMMdd"_s).toLatin1());
        add("SUMMARY", escaped(entry.summary));
        add("DESCRIPTION", escaped(entry.description));
        add("TRANSP", "TRANSPARENT"); // a due date does not take the day
        for (const char *const before : reminders) {
            add("BEGIN", "VALARM");
            add("ACTION", "DISPLAY");
            add("DESCRIPTION", escaped(entry.summary));
            add("TRIGGER", before);
            add("END", "VALARM");
        }
        add("END", "VEVENT");
    }
    add("END", "VCALENDAR");
    return file;
}
