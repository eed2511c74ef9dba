// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "changelist.h"

#include "columns.h"
#include "oneline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Headings, paragraphs and bullets in one of two forms.
class ListWriter
{
public:
    explicit ListWriter(bool markdown) : m_markdown(markdown) {}

    void title(const QString &text) { heading(text, "# "_L1, u'='); }
    void section(const QString &text) { heading(text, "## "_L1, u'-'); }
    /// What the bullets after it are about, a line each.
    void names(const QStringList &names)
    {
        separate();
        for (const QString &name : names)
            m_text += m_markdown ? u"**%1**  \n"_s.arg(escaped(name)) : oneLine(name) + u'\n';
        if (m_markdown)
            m_text += u'\n';
    }
    void bullet(const QString &text)
    {
        m_text += m_markdown ? "- "_L1 + escaped(text) + u'\n' : "  - "_L1 + oneLine(text) + u'\n';
    }
    void paragraph(const QString &text)
    {
        separate();
        line(text);
    }
    /// Goes on in the paragraph, on a line of its own.
    void line(const QString &text) { m_text += (m_markdown ? escaped(text) : oneLine(text)) + u'\n'; }

    [[nodiscard]] QString text() const { return m_text; }

private:
    /// A blank line, but none at the top.
    void separate()
    {
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"_L1))
            m_text += u'\n';
    }
    void heading(const QString &text, QLatin1String mark, QChar underline)
    {
        separate();
        const QString shown = oneLine(text);
        m_text += m_markdown ? mark + escaped(text) + "\n\n"_L1
                             : shown + u'\n' + QString(columnsOf(shown), underline) + "\n\n"_L1;
    }
    [[nodiscard]] static QString oneLine(const QString &text) { return ::oneLine(text).simplified(); }
    [[nodiscard]] static QString escaped(const QString &text)
    {
        static const QRegularExpression special(u"([\\\\`*_<>\\[\\]#|~])"_s);
        return oneLine(text).replace(special, u"\\\\1"_s);
    }

    bool m_markdown;
    QString m_text;
};

/// Cases for which the very same changes.
struct Alike {
    QStringList names;
    QStringList lines;
    bool otherOutcome = false;
};

/// The cases that change, those with another outcome first. A change of one text touches many cases alike: they stand
/// together, so that the others can be seen.
QList<Alike> alike(const QList<ComparedCase> &cases, const ChangeWords &words)
{
    QList<Alike> all;
    for (const ComparedCase &compared : cases) {
        const QStringList lines = words.lines(compared.change);
        if (compared.change.isEmpty())
            continue;
        auto group = std::ranges::find(all, lines, &Alike::lines);
        if (group == all.end())
            group = all.insert(all.end(), {{}, lines, compared.change.changesOutcome()});
        const QString title = compared.change.title.simplified();
        //: The title of a case, and its file behind it
        const char *const pattern = QT_TRANSLATE_NOOP("Report", "%1 (%2)");
        group->names << (title.isEmpty() ? compared.file : words.texts().say(pattern).arg(title, compared.file));
    }
    std::ranges::stable_sort(all, std::greater(), &Alike::otherOutcome);
    return all;
}

void writeCases(ListWriter &writer, const char *title, const QList<ComparedCase> &cases, const ChangeWords &words)
{
    const QList<Alike> groups = alike(cases, words);
    if (!groups.isEmpty())
        writer.section(words.texts().say(title));
    for (const Alike &group : groups) {
        writer.names(group.names);
        for (const QString &line : group.lines)
            writer.bullet(line);
    }
}

void writeCount(ListWriter &writer, const char *sentence, const QList<ComparedCase> &cases, const Texts &texts)
{
    const auto count = [&](auto condition) { return static_cast<int>(std::ranges::count_if(cases, condition)); };
    const int all = static_cast<int>(cases.size());
    const int changed = count([](const ComparedCase &it) { return !it.change.isEmpty(); });
    const int otherOutcome = count([](const ComparedCase &it) { return it.change.changesOutcome(); });
    writer.paragraph(texts.say(sentence, all).arg(texts.number(changed), texts.number(all - changed)));
    if (changed > 0) {
        writer.line(texts.say(
            QT_TRANSLATE_N_NOOP("Report", "%n case(s) will have another mode, route or limit status."), otherOutcome));
    }
}
}

QString changeList(const ChangeWords &words, const RuleChanges &rules, const ComparedCases &cases, bool markdown)
{
    const Texts &texts = words.texts();
    ListWriter writer(markdown);
    writer.title(words.title());
    if (cases.on.isValid())
        writer.paragraph(texts.say(QT_TRANSLATE_NOOP("Report", "All cases are decided as if declared on %1."))
                             .arg(texts.date(cases.on)));
    if (rules.isEmpty())
        writer.paragraph(texts.say(QT_TRANSLATE_NOOP("Report", "The rules are the same: nothing changes.")));
    for (const ChangeWords::Group &group : words.groups(rules)) {
        writer.section(group.title);
        for (const QString &line : group.lines)
            writer.bullet(line);
    }
    writeCases(writer, QT_TRANSLATE_NOOP("Report", "Changes for the cases given"), cases.given, words);
    writeCases(writer, QT_TRANSLATE_NOOP("Report", "Changes for golden cases"), cases.golden, words);
    if (!cases.given.isEmpty()) {
        writeCount(writer, QT_TRANSLATE_N_NOOP("Report", "%n case(s) given: %1 will change, %2 will stay as before."),
                   cases.given, texts);
    }
    writeCount(writer, QT_TRANSLATE_N_NOOP("Report", "%n golden case(s): %1 will change, %2 will stay as before."),
               cases.golden, texts);
    if (!cases.misfits.isEmpty()) {
        writer.paragraph(
            texts.say(QT_TRANSLATE_N_NOOP("Report", "%n golden case(s) left out: the old rules do not know "
                                                    "all of their answers."),
                      static_cast<int>(cases.misfits.size())));
    }
    return writer.text();
}
