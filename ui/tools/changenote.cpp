// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "changenote.h"

#include "loadedrules.h"
#include "look.h"
#include "ruleseffects.h"
#include "session.h"
#include "settings.h"
#include "textlabel.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Writes the note as rich text, of which every word from outside is escaped.
class NoteWriter
{
    Q_DECLARE_TR_FUNCTIONS(ChangeNote)

public:
    NoteWriter(const RulesEffects &effects, const ChangeWords &words) : m_effects(effects), m_words(words) {}

    [[nodiscard]] QString html(const QString &folder)
    {
        addSummary(folder);
        if (m_effects.openCase && !m_effects.openCase->isEmpty()) {
            heading(tr("What changes for the case that is open"));
            list(m_words.lines(*m_effects.openCase));
        }
        addFiles();
        for (const ChangeWords::Group &group : m_words.groups(m_effects.rules, ChangeWords::Detail::Names)) {
            heading(group.title);
            list(group.lines);
        }
        return m_html;
    }

private:
    /// How much changes, before what.
    void addSummary(const QString &folder)
    {
        QStringList lines;
        if (m_effects.openCase) {
            lines << (m_effects.openCase->isEmpty() ? tr("The case that is open: nothing changes.")
                      : m_effects.openCase->changesOutcome()
                          ? tr("The case that is open gets another result.")
                          : tr("The case that is open keeps its mode, but the paper changes."));
        }
        const QString shownFolder = QDir::toNativeSeparators(folder);
        const auto all = static_cast<int>(m_effects.files.size());
        const QString changed = m_words.texts().number(RulesEffects::changed(m_effects.files));
        if (all == 0)
            lines << tr("Your cases: none was found in %1.").arg(shownFolder);
        else
            lines << tr("%1 of your %n case(s) in %2 will change.", nullptr, all).arg(changed, shownFolder);
        if (m_effects.unreadable > 0)
            lines << tr("%n file(s) there cannot be read as a case.", nullptr, m_effects.unreadable);
        if (m_effects.leftOut > 0)
            lines << tr("%n older file(s) there were not compared.", nullptr, m_effects.leftOut);
        lines << tr("%1 of the program's own %n trial case(s) will change.", nullptr,
                    static_cast<int>(m_effects.golden.size()))
                     .arg(m_words.texts().number(RulesEffects::changed(m_effects.golden)));
        list(lines);
    }

    void addFiles()
    {
        if (RulesEffects::changed(m_effects.files) > 0)
            heading(tr("What changes for your cases"));
        for (const ComparedCase &compared : m_effects.files) {
            if (compared.change.isEmpty())
                continue;
            const QString title = compared.change.title.simplified();
            //: The title of a case, and its file
            const QString name = title.isEmpty() ? compared.file : tr("%1 (%2)").arg(title, compared.file);
            m_html += u"<p><b>%1</b></p>"_s.arg(name.toHtmlEscaped());
            list(m_words.lines(compared.change));
        }
    }

    void heading(const QString &text) { m_html += u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped()); }
    void list(const QStringList &lines)
    {
        m_html += "<ul>"_L1;
        for (const QString &line : lines)
            m_html += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
        m_html += "</ul>"_L1;
    }

    const RulesEffects &m_effects;
    const ChangeWords &m_words;
    QString m_html;
};
}

ChangeNote::ChangeNote(const Session &session, const LoadedRules &fresh, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"change-note"_s);
    setWindowTitle(tr("Use these rules?"));
    const QString folder = Settings::lastFolder();
    const ChangeWords words(session.rules(), fresh.rules, session.texts().language());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const RulesEffects effects = effectsOf(session.loadedRules(), fresh, session.exportCase().data(), folder,
                                           session.today());
    QApplication::restoreOverrideCursor();

    auto *heading = createLabel(TextLabel::Role::Heading, words.title());
    auto *explanation = createLabel(
        TextLabel::Role::Body,
        tr("The new rules were checked and no fault was found. This is what they change. You can go back "
           "to the program's own rules at any time."));
    auto *note = new QTextBrowser;
    note->setObjectName(u"changes"_s);
    note->setAccessibleName(tr("What the new rules change"));
    note->setOpenLinks(false);
    note->setTabChangesFocus(true);
    note->document()->setDocumentMargin(fontMetrics().height() / 2.0);
    note->document()->setIndentWidth(1.2 * fontMetrics().height());
    note->setHtml(NoteWriter(effects, words).html(folder));

    auto *use = new QPushButton(tr("&Use these rules"));
    use->setObjectName(u"use-rules"_s);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    auto *keep = new QPushButton(tr("&Keep the present rules"));
    keep->setObjectName(u"keep-rules"_s);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(use);
    buttons->addWidget(keep);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addWidget(note, 1);
    layout->addLayout(buttons);
    resize(Look::dialogSize(*this, 90, 30));
    note->setFocus();
}
