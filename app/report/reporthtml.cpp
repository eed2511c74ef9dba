// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "reporthtml.h"

#include "document.h"
#include "texts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Black on white, for print: nothing depends on colour.
constexpr QStringView styleSheet = uR"(
@page { size: A4; margin: 15mm }
body { max-width: 50em; margin: 1em auto; padding: 0 1em; color: #000; background: #fff; font: 10.5pt/1.45 "Noto Sans", "Segoe UI", "Noto Sans CJK SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", sans-serif }
:lang(zh) body, body:lang(zh) { font-family: "Noto Sans CJK SC", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", sans-serif }
h1 { font-size: 1.6em; margin-bottom: .2em } h2 { font-size: 1.25em; border-bottom: 1.5px solid; margin-top: 1.6em } h3 { font-size: 1.05em; margin: 1.2em 0 .3em } h4 { font-size: 1em; margin: .8em 0 .2em }
p { margin: .2em 0 } .mode { font-size: 1.15em; font-weight: bold }
.result { border: 2px solid; padding: 0 1em .8em; margin-top: 1em } .result h2 { border: 0; margin-top: .6em }
dl { display: grid; grid-template-columns: minmax(7em, 26%) 1fr; gap: .15em 1em; margin: .3em 0 } dt { font-weight: bold } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere } dd.blank { border-bottom: 1px solid; min-height: 1.4em }
ul { list-style: none; padding: 0 } li { position: relative; padding-inline-start: 1.9em; margin: .9em 0 } .box { position: absolute; inset-inline-start: 0; font-size: 1.25em; line-height: 1.1 }
.statement, .card { margin: .7em 0 } .high { border-inline-start: 4px solid; padding-inline-start: .7em } .confirm { justify-self: start; border: 1px solid; padding: 0 .4em; font-weight: bold }
nav { display: flex; flex-wrap: wrap; gap: .3em 1.4em; margin: 1em 0 } a { color: inherit }
@media print { nav { display: none } body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt } li, .card, .statement, dl > * { break-inside: avoid } h2, h3, h4 { break-after: avoid } }
)";

/// The element id of a section: stable, so that a link into the page keeps working. Only chapters and lines are known by
/// where they stand; the summary stands before the first line.
QString anchorOf(Section::Kind kind, qsizetype at)
{
    switch (kind) {
    case Section::Kind::Result:
        return u"result"_s;
    case Section::Kind::Warnings:
        return u"warnings"_s;
    case Section::Kind::Reasons:
        return u"reasons"_s;
    case Section::Kind::WhyNot:
        return u"why-not"_s;
    case Section::Kind::NearLimits:
        return u"near-limits"_s;
    case Section::Kind::SingleAnswers:
        return u"single-answers"_s;
    case Section::Kind::Alternatives:
        return u"alternatives"_s;
    case Section::Kind::Answers:
        return u"answers"_s;
    case Section::Kind::Particulars:
        return u"particulars"_s;
    case Section::Kind::Checklist:
        return u"checklist"_s;
    case Section::Kind::Sources:
        return u"sources"_s;
    case Section::Kind::Limits:
        return u"limits"_s;
    case Section::Kind::Line:
        return u"line-%1"_s.arg(at);
    case Section::Kind::Vanished:
        return u"vanished"_s;
    case Section::Kind::Chapter:
        return u"chapter-%1"_s.arg(at + 1);
    }
    return {};
}

/// Builds the page; element() is the only way text gets into it, and escapes it.
class HtmlWriter
{
public:
    explicit HtmlWriter(const Texts &texts) : m_texts(texts) {}

    void open(const QString &tag, const QString &attributes = {})
    {
        m_html += u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes) + u">\n"_s;
    }
    void empty(const QString &tag, const QString &attributes) { m_html += u'<' + tag + u' ' + attributes + u"/>\n"_s; }
    void close(const QString &tag) { m_html += u"</"_s + tag + u">\n"_s; }
    void element(const QString &tag, const QString &text, const QString &attributes = {})
    {
        m_html += u'<' + tag + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + text.toHtmlEscaped()
                  + u"</"_s + tag + u">\n"_s;
    }
    void style() { m_html += u"<style>"_s + styleSheet.toString() + u"</style>\n"_s; }

    void contents(const QList<Section> &sections);
    void section(const Section &section, const QString &anchor);

    [[nodiscard]] QString html() const { return m_html; }

private:
    void block(const Block &block, const QString &cardTag);
    void body(const Block &block);
    void fields(const QList<Field> &fields);
    void item(const Block &block);

    const Texts &m_texts;
    QString m_html = u"<!DOCTYPE html>\n"_s;
};

void HtmlWriter::contents(const QList<Section> &sections)
{
    open(u"nav"_s, u"aria-label=\"%1\""_s.arg(m_texts.say(QT_TRANSLATE_NOOP("Report", "Contents")).toHtmlEscaped()));
    for (qsizetype at = 0; at < sections.size(); ++at)
        element(u"a"_s, sections.at(at).title, u"href=\"#%1\""_s.arg(anchorOf(sections.at(at).kind, at)));
    close(u"nav"_s);
}

void HtmlWriter::section(const Section &section, const QString &anchor)
{
    open(u"section"_s, u"id=\"%1\" class=\"%1\" aria-labelledby=\"%1-title\""_s.arg(anchor));
    element(u"h2"_s, section.title, u"id=\"%1-title\""_s.arg(anchor));
    bool inList = false;
    QString cardTag = u"h3"_s;
    for (const Block &block : section.blocks) {
        const bool isItem = block.kind == Block::Kind::Item;
        if (isItem != inList) {
            isItem ? open(u"ul"_s) : close(u"ul"_s);
            inList = isItem;
        }
        this->block(block, cardTag);
        if (block.kind == Block::Kind::Heading)
            cardTag = u"h4"_s;
    }
    if (inList)
        close(u"ul"_s);
    close(u"section"_s);
}

void HtmlWriter::block(const Block &block, const QString &cardTag)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        element(u"h3"_s, block.text);
        break;
    case Block::Kind::Fields:
        open(u"dl"_s);
        fields(block.fields);
        close(u"dl"_s);
        break;
    case Block::Kind::Item:
        item(block);
        break;
    case Block::Kind::Card:
        open(u"div"_s, u"class=\"card\""_s);
        element(cardTag, block.text);
        body(block);
        close(u"div"_s);
        break;
    case Block::Kind::Paragraph:
        open(u"div"_s, block.high ? u"class=\"statement high\""_s : u"class=\"statement\""_s);
        element(u"p"_s, block.text);
        body(block);
        close(u"div"_s);
        break;
    }
}

void HtmlWriter::body(const Block &block)
{
    for (const QString &line : block.lines)
        element(u"p"_s, line);
    if (block.fields.isEmpty() && block.grade.isEmpty())
        return;
    open(u"dl"_s);
    fields(block.fields);
    if (!block.grade.isEmpty()) {
        element(u"dt"_s, m_texts.say(QT_TRANSLATE_NOOP("Report", "Evidence")));
        element(u"dd"_s, block.grade, block.confirm ? u"class=\"confirm\""_s : QString());
    }
    close(u"dl"_s);
}

void HtmlWriter::fields(const QList<Field> &fields)
{
    for (const Field &field : fields) {
        element(u"dt"_s, field.label);
        if (field.value.isEmpty())
            element(u"dd"_s, {}, u"class=\"blank\""_s);
        else
            element(u"dd"_s, field.value);
    }
}

void HtmlWriter::item(const Block &block)
{
    open(u"li"_s);
    if (block.box != Block::Box::None) {
        const bool ticked = block.box == Block::Box::Ticked;
        const QString state = ticked ? m_texts.say(QT_TRANSLATE_NOOP("Report", "done"))
                                     : m_texts.say(QT_TRANSLATE_NOOP("Report", "not done"));
        element(u"span"_s, ticked ? u"☑"_s : u"☐"_s,
                u"class=\"box\" role=\"img\" aria-label=\"%1\""_s.arg(state.toHtmlEscaped()));
    }
    element(u"strong"_s, block.text);
    body(block);
    close(u"li"_s);
}
}

QString toHtml(const Report &report, const Texts &texts)
{
    QString language = report.language;
    language.replace(u'_', u'-');
    const bool rightToLeft = texts.locale().textDirection() == Qt::RightToLeft;

    HtmlWriter writer(texts);
    writer.open(u"html"_s,
                u"lang=\"%1\" dir=\"%2\""_s.arg(language.toHtmlEscaped(), rightToLeft ? u"rtl"_s : u"ltr"_s));
    writer.open(u"head"_s);
    writer.empty(u"meta"_s, u"charset=\"utf-8\""_s);
    writer.empty(u"meta"_s, u"name=\"viewport\" content=\"width=device-width, initial-scale=1\""_s);
    writer.element(u"title"_s, report.title);
    writer.style();
    writer.close(u"head"_s);
    writer.open(u"body"_s);
    writer.open(u"header"_s);
    writer.element(u"h1"_s, report.title);
    writer.element(u"p"_s, report.mode, u"class=\"mode\""_s);
    writer.element(u"p"_s, report.date);
    writer.element(u"p"_s, report.rules);
    writer.close(u"header"_s);
    writer.open(u"main"_s);
    if (report.section(Section::Kind::Chapter))
        writer.contents(report.sections);
    for (qsizetype at = 0; at < report.sections.size(); ++at)
        writer.section(report.sections.at(at), anchorOf(report.sections.at(at).kind, at));
    writer.close(u"main"_s);
    writer.close(u"body"_s);
    writer.close(u"html"_s);
    return writer.html();
}
