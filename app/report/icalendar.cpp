// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "icalendar.h"

#include "blockwords.h"
#include "casefile.h"
#include "caselines.h"
#include "casereport.h"
#include "document.h"
#include "linenames.h"
#include "mergedchecklist.h"
#include "report.h"
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
    CaseData same = data;
    same.checklist.clear();
    same.unknown = {};
    QList<ShipmentLine> lines = CaseLines::all(data);
    for (ShipmentLine &line : lines) {
        line.dates.clear();
        line.unknown = {};
    }
    return QString::fromUtf8(CaseFile::toJson(CaseLines::withLines(same, lines, 0)));
}

QString uidOf(const QString &caseKey, const QString &item)
{
    // Of this program, drawn once.
    static const QUuid space(u"9f0a3c52-6c0e-4a51-8a37-52c1a4f7b6de"_s);
    return QUuid::createUuidV5(space, caseKey + u'\n' + item).toString(QUuid::WithoutBraces);
}

QString summaryOf(const Block &block, bool confirm, const QString &title, const Texts &texts)
{
    const QString what = marked(block.text, confirm ? Grade::Confirm : Grade::Text, texts);
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

/// Makes the entries of a case, of one line or of several.
class Entries
{
public:
    Entries(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines, const Texts &texts)
        : m_rules(rules), m_case(data), m_lines(lines), m_texts(texts)
    {
    }

    [[nodiscard]] QList<CalendarEntry> made(const Report &report) const
    {
        QList<CalendarEntry> entries;
        const Section *const checklist = report.section(Section::Kind::Checklist);
        const QList<MergedItem> items = mergedChecklist(m_rules, m_lines);
        const QString title = m_case.title.trimmed().isEmpty() ? QString() : report.title;
        const QString key = caseKey(m_case);
        for (const Block &block : checklist ? checklist->blocks : QList<Block>()) {
            const auto item = std::ranges::find(items, block.id, &MergedItem::id);
            if (block.kind != Block::Kind::Item || block.box == Block::Box::Ticked || item == items.end())
                continue;
            for (const auto &[day, lines] : item->days()) {
                if (!day.isValid())
                    continue;
                Block named = block;
                named.text = ofLines(block.text, lines);
                const bool confirm = block.confirm || mustBeConfirmed(*item, day);
                entries << CalendarEntry{uidOf(key, block.id + suffix(lines)), day,
                                         summaryOf(named, confirm, title, m_texts),
                                         descriptionOf(block, report, m_texts)};
            }
        }
        return entries;
    }

private:
    [[nodiscard]] bool mustBeConfirmed(const MergedItem &item, QDate day) const
    {
        return std::ranges::any_of(item.lines, [&](const ItemOfLine &line) {
            return std::ranges::any_of(line.chosen.due, [&](int index) {
                const DecidedLine &decided = m_lines.at(line.line);
                const DueDate due = dueDate(m_rules, line.chosen.text->due.at(index), decided.decision, decided.data);
                return due.due == day && due.grade == Grade::Confirm;
            });
        });
    }

    /// Tells the entries of one item apart. That of the line that was there first is as it was while it was the only one.
    [[nodiscard]] QString suffix(const QList<int> &lines) const
    {
        QString least;
        for (const int line : lines) {
            const QString &id = m_lines.at(line).data.lineId;
            if (least.isEmpty() || id < least)
                least = id;
        }
        return least.isEmpty() || least == CaseLines::firstId() ? QString() : u'\n' + least;
    }

    [[nodiscard]] QString ofLines(const QString &what, const QList<int> &lines) const
    {
        if (m_lines.size() == 1 || lines.size() == m_lines.size())
            return what;
        //: %1: what to do; %2: the shipment lines that it is for
        return m_texts.say(QT_TRANSLATE_NOOP("Report", "%1 (for %2)"))
            .arg(what, namesOfLines(lines, lineNames(m_case, m_texts), m_texts));
    }

    const Rules &m_rules;
    const CaseData &m_case;
    const QList<DecidedLine> &m_lines;
    const Texts &m_texts;
};

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
    const QList<DecidedLine> lines{DecidedLine{data, decision}};
    return Entries(rules, data, lines, texts).made(makeChecklistReport(rules, data, decision, texts));
}

QList<CalendarEntry> caseCalendarEntries(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines,
                                         const Texts &texts)
{
    return Entries(rules, data, lines, texts).made(makeCaseChecklistReport(rules, data, lines, texts));
}

bool hasCalendarEntries(const Rules &rules, const CaseData &data, const QList<DecidedLine> &lines)
{
    return std::ranges::any_of(mergedChecklist(rules, lines), [&data](const MergedItem &item) {
        const bool isDone = !item.note && (item.isFiled() || data.checklist.value(item.id).done);
        return !isDone && std::ranges::any_of(item.days(), [](const auto &day) { return day.first.isValid(); });
    });
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
