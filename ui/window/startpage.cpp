// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "startpage.h"

#include "cardbutton.h"
#include "casefile.h"
#include "caselines.h"
#include "casereport.h"
#include "optiongrid.h"
#include "session.h"
#include "textlabel.h"
#include "wording.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

StartPage::StartPage(Session &session, QAction *open, QWidget *parent)
    : ScrollPage(u"start"_s, parent), m_session(session), m_intro(new TextLabel(Role::Body)),
      m_limits(new TextLabel(Role::Quiet)), m_begin(new CardButton), m_open(new CardButton),
      m_examplesHeading(new TextLabel(Role::Heading))
{
    m_begin->setObjectName(u"begin"_s);
    m_open->setObjectName(u"open"_s);
    connect(m_begin, &QPushButton::clicked, this, &StartPage::beginAsked);
    connect(m_open, &QPushButton::clicked, open, &QAction::trigger);

    m_begin->setDrawing(u"start"_s);
    m_open->setDrawing(u"open"_s);

    auto *ways = new OptionGrid(OptionGrid::Width::Usual);
    ways->add(m_begin);
    ways->add(m_open);
    content()->addWidget(m_intro);
    content()->addWidget(ways);
    content()->addWidget(m_examplesHeading);
    addExamples();
    content()->addWidget(m_limits);
    // On a large screen the page stands a little above the middle.
    content()->insertStretch(0, 1);
    content()->addStretch(2);

    connect(&session, &Session::loaded, this, &StartPage::retranslate);
    connect(&session, &Session::decided, this, &StartPage::retranslateBegin);
    retranslate();
}

void StartPage::addExamples()
{
    auto *grid = new OptionGrid(OptionGrid::Width::Usual);
    const QDir folder(u":/cases"_s);
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString path = folder.filePath(file);
        const CaseFile::Result read = CaseFile::read(path, m_session.rules());
        const CaseData *example = std::get_if<CaseData>(&read);
        if (!example)
            continue; // a test proves that every example can be read
        auto *button = new CardButton;
        button->setObjectName(u"example-"_s + QFileInfo(file).completeBaseName());
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT exampleAsked(path); });
        grid->add(button);
        const Decision decision = m_session.model().decide(example->answers, m_session.today());
        QString country;
        for (const QString &id : decision.asked) {
            const Answer answer = example->answers.given.value(id);
            const QString *code = std::get_if<QString>(&answer);
            if (code && country.isEmpty() && m_session.rules().question(id)->type == Question::Type::Country)
                country = *code;
        }
        const Mode *mode = m_session.rules().mode(decision.mode);
        button->setDrawing(mode ? mode->icon : QString());
        QList<DecidedLine> lines;
        if (CaseLines::count(*example) > 1)
            lines = decideLines(m_session.model(), *example, m_session.today());
        m_examples << Example{button, example->title, mode, country, lines};
    }
    m_examplesHeading->setVisible(!m_examples.isEmpty());
    content()->addWidget(grid);
}

void StartPage::focusFirst()
{
    m_begin->setFocus(Qt::OtherFocusReason);
}

void StartPage::retranslate()
{
    setHeading(tr("Which customs supervision mode fits your export?"));
    m_intro->setText(tr(
        "Answer a few questions about one shipment from China. You see which supervision mode (监管方式) fits and why, "
        "and get a checklist to print and work through."));
    retranslateBegin();
    m_open->setTexts(tr("Open a case…"), tr("Go on with a case that you saved."));
    m_examplesHeading->setText(tr("Or look at an example"));
    for (const Example &example : std::as_const(m_examples))
        example.button->setTexts(m_session.texts().rule(example.title), line(example));
    m_limits->setText(tr("Nothing leaves this computer. The result is an orientation, not legal advice; customs and "
                         "tax offices decide."));
}

void StartPage::retranslateBegin()
{
    if (m_session.answers().given.isEmpty() && CaseLines::count(m_session.exportCase().data()) == 1)
        m_begin->setTexts(tr("New case"), tr("Begin with the first question."));
    else
        m_begin->setTexts(tr("Go on with this case"), tr("Your answers are kept."));
}

QString StartPage::line(const Example &example) const
{
    if (!example.lines.isEmpty())
        return modesOfLines(m_session.rules(), example.lines, m_session.texts());
    const QString mode = example.mode ? modeTitle(*example.mode, m_session.texts()) : QString();
    if (mode.isEmpty() || example.country.isEmpty())
        return mode;
    return tr("%1 · %2", "mode · country").arg(mode, m_session.texts().country(example.country));
}
