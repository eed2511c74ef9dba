// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "particularspage.h"

#include "document.h"
#include "events.h"
#include "objectname.h"
#include "session.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

namespace
{
/// Labels come from the report, so that a field is called on screen what it is called on paper.
QMap<QString, QString> labelsOf(const Report &report)
{
    QMap<QString, QString> labels;
    if (const Section *section = report.section(Section::Kind::Particulars)) {
        for (const Block &block : section->blocks) {
            for (const Field &field : block.fields)
                labels.insert(field.id, field.label);
        }
    }
    return labels;
}

QString headingOf(const Report &report)
{
    if (const Section *section = report.section(Section::Kind::Particulars)) {
        for (const Block &block : section->blocks) {
            if (block.kind == Block::Kind::Heading)
                return block.text;
        }
    }
    return {};
}
}

ParticularsPage::ParticularsPage(Session &session, QWidget *parent)
    : ScrollPage(u"particulars"_s, parent), m_session(session),
      m_intro(new TextLabel(Role::Quiet)), m_title{new TextLabel(Role::Body), new QLineEdit},
      m_daysHeading(new TextLabel(Role::Heading))
{
    content()->addWidget(m_intro);
    createTexts();
    content()->addWidget(m_daysHeading);
    createDays();
    content()->addStretch(1);

    connect(&session, &Session::loaded, this, &ParticularsPage::takeCase);
    connect(&session, &Session::restored, this, &ParticularsPage::takeCase);
    takeCase();
    retranslate();
}

void ParticularsPage::createTitle()
{
    m_title.edit->setObjectName(ObjectName::caseTitle);
    connect(m_title.edit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_session.exportCase().setTitle(text); });
}

void ParticularsPage::createTexts()
{
    createTitle();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    const auto add = [grid](const Text &text) {
        const int row = grid->rowCount();
        text.label->setBuddy(text.edit);
        grid->addWidget(text.label, row, 0);
        grid->addWidget(text.edit, row, 1);
    };
    add(m_title);
    for (const QString &id : particularIds()) {
        const Text text{new TextLabel(Role::Body), new QLineEdit};
        text.edit->setObjectName(ObjectName::particular(id));
        connect(text.edit, &QLineEdit::textChanged, this,
                [this, id](const QString &typed) { m_session.exportCase().setParticular(id, typed); });
        add(text);
        m_texts.insert(id, text);
    }
    content()->addLayout(grid);
}

void ParticularsPage::createDays()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    for (const QString &id : eventIds()) {
        const Day day{new QCheckBox, new QDateEdit(m_session.today())};
        day.known->setObjectName(ObjectName::date(id) + u"/known"_s);
        day.edit->setObjectName(ObjectName::date(id));
        day.edit->setCalendarPopup(true);
        day.edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        guardFromWheel(day.edit);
        const int row = grid->rowCount();
        grid->addWidget(day.known, row, 0);
        grid->addWidget(day.edit, row, 1);
        connect(day.known, &QCheckBox::toggled, this, [this, id] { writeDay(id); });
        connect(day.edit, &QDateEdit::dateChanged, this, [this, id] { writeDay(id); });
        m_days.insert(id, day);
    }
    content()->addLayout(grid);
}

void ParticularsPage::initializePage()
{
    showFromTop();
}

void ParticularsPage::focusFirst()
{
    m_title.edit->setFocus(Qt::OtherFocusReason);
}

void ParticularsPage::takeCase()
{
    const CaseData &shown = m_session.exportCase().data();
    const auto show = [](QLineEdit *edit, const QString &text) {
        const QSignalBlocker quiet(edit);
        if (edit->text() != text) // else the cursor would move
            edit->setText(text);
    };
    show(m_title.edit, shown.title);
    for (auto at = m_texts.cbegin(); at != m_texts.cend(); ++at)
        show(at->edit, shown.particulars.value(at.key()));
    for (auto at = m_days.cbegin(); at != m_days.cend(); ++at) {
        const QSignalBlocker quietBox(at->known);
        const QSignalBlocker quietEdit(at->edit);
        const QDate day = shown.dates.value(at.key());
        at->known->setChecked(day.isValid());
        at->edit->setDate(day.isValid() ? day : m_session.today());
        at->edit->setEnabled(day.isValid());
    }
}

void ParticularsPage::writeDay(const QString &event)
{
    const Day &day = m_days[event];
    day.edit->setEnabled(day.known->isChecked());
    m_session.exportCase().setDate(event, day.known->isChecked() ? day.edit->date() : QDate());
}

void ParticularsPage::retranslate()
{
    const Report report = m_session.report();
    const QMap<QString, QString> labels = labelsOf(report);
    setHeading(tr("Particulars of the shipment (optional)"));
    m_intro->setText(tr("They are printed on the paper and never change the decision. What you leave empty is printed "
                        "as a line to fill in."));
    m_title.label->setText(tr("Name of this case"));
    m_title.edit->setAccessibleName(m_title.label->text());
    for (auto at = m_texts.cbegin(); at != m_texts.cend(); ++at) {
        at->label->setText(labels.value(at.key()));
        at->edit->setAccessibleName(labels.value(at.key()));
    }
    m_daysHeading->setText(headingOf(report));
    for (auto at = m_days.cbegin(); at != m_days.cend(); ++at) {
        at->known->setText(labels.value(at.key()));
        at->known->setAccessibleName(tr("%1: known", "a date").arg(labels.value(at.key())));
        at->edit->setAccessibleName(labels.value(at.key()));
    }
}
