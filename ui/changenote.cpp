// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "changenote.h"

#include "look.h"
#include "ruleseffects.h"
#include "session.h"
#include "settings.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>

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
        if (m_effects.openCase) {
            heading(tr("The case that is open"));
            lines(*m_effects.openCase);
        }
        addFiles(folder);
        heading(tr("Cases that the program carries to try rules with"));
        addCount(m_effects.golden);
        for (const ChangeWords::Group &group : m_words.groups(m_effects.rules)) {
            heading(group.title);
            list(group.lines);
        }
        return m_html;
    }

private:
    void addFiles(const QString &folder)
    {
        heading(tr("Your cases in %1").arg(QDir::toNativeSeparators(folder)));
        if (m_effects.files.isEmpty())
            paragraph(tr("No case is saved there."));
        else
            addCount(m_effects.files);
        if (m_effects.leftOut > 0)
            paragraph(tr("%n older case(s) there were not compared.", nullptr, m_effects.leftOut));
        if (m_effects.unreadable > 0)
            paragraph(tr("%n file(s) there cannot be read under the rules in use.", nullptr, m_effects.unreadable));
        for (const ComparedCase &compared : m_effects.files) {
            if (compared.change.isEmpty())
                continue;
            const QString title = compared.change.title.simplified();
            //: The title of a case, and its file
            m_html += QStringLiteral("<p><b>%1</b></p>")
                          .arg((title.isEmpty() ? compared.file : tr("%1 (%2)").arg(title, compared.file))
                                   .toHtmlEscaped());
            lines(compared.change);
        }
    }

    void addCount(const QList<ComparedCase> &cases)
    {
        const int all = static_cast<int>(cases.size());
        const int changed = RulesEffects::changed(cases);
        const Texts &texts = m_words.texts();
        paragraph(changed == 0 ? tr("%n case(s) were compared: nothing changes.", nullptr, all)
                               : tr("%n case(s) were compared: %1 will change, %2 will stay as before.", nullptr, all)
                                     .arg(texts.number(changed), texts.number(all - changed)));
    }

    void lines(const CaseChange &change)
    {
        if (change.isEmpty())
            paragraph(tr("Nothing changes."));
        else
            list(m_words.lines(change));
    }

    void heading(const QString &text) { m_html += QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }
    void paragraph(const QString &text) { m_html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }
    void list(const QStringList &lines)
    {
        m_html += QLatin1String("<ul>");
        for (const QString &line : lines)
            m_html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
        m_html += QLatin1String("</ul>");
    }

    const RulesEffects &m_effects;
    const ChangeWords &m_words;
    QString m_html;
};
}

ChangeNote::ChangeNote(const Session &session, const LoadedRules &fresh, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("change-note"));
    setWindowTitle(tr("Use these rules?"));
    const QString folder = Settings::lastFolder();
    const ChangeWords words(session.rules(), fresh.rules, session.texts().language());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const RulesEffects effects = effectsOf(session.loadedRules(), fresh, session.exportCase().data(), folder,
                                           session.today());
    QApplication::restoreOverrideCursor();

    auto *heading = new TextLabel(TextLabel::Role::Heading);
    heading->setText(words.title());
    auto *explanation = new TextLabel(TextLabel::Role::Body);
    explanation->setText(
        tr("The new rules were checked and no fault was found. This is what they change. You can go back "
           "to the program's own rules at any time."));
    auto *note = new QTextBrowser;
    note->setObjectName(QStringLiteral("changes"));
    note->setAccessibleName(tr("What the new rules change"));
    note->setOpenLinks(false);
    note->setTabChangesFocus(true);
    note->document()->setDocumentMargin(fontMetrics().height() / 2.0);
    note->setHtml(NoteWriter(effects, words).html(folder));

    auto *use = new QPushButton(tr("&Use these rules"));
    use->setObjectName(QStringLiteral("use-rules"));
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    auto *keep = new QPushButton(tr("&Keep the present rules"));
    keep->setObjectName(QStringLiteral("keep-rules"));
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
    const int character = Look::characterWidth(fontMetrics());
    resize(90 * character, 30 * fontMetrics().lineSpacing());
    note->setFocus();
}
