// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "addlinedialog.h"

#include "caselines.h"
#include "linenames.h"
#include "look.h"
#include "searchcombo.h"
#include "session.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

using Role = TextLabel::Role;

AddLineDialog::AddLineDialog(Session &session, QWidget *parent)
    : ToolDialog(u"add-line"_s, parent), m_session(session), m_empty(new QRadioButton), m_copy(new QRadioButton),
      m_lines(new SearchCombo), m_add(addButton(u"add"_s))
{
    setTexts(
        tr("Add a shipment line"),
        tr("A line is a part of the case that is declared on its own: parcels, warehouse stock, a wholesale order. "
           "Each line has its own answers and its own mode; all share one checklist and one paper."));
    const CaseData &whole = m_session.exportCase().data();
    const Texts &texts = m_session.texts();
    const int count = CaseLines::count(whole);
    if (count == 1 && whole.lineTitle.isEmpty())
        m_firstName = addName(u"first-name"_s, tr("Name of the line &so far"), lineName(whole, 0, texts));
    CaseData more = CaseLines::add(whole, QString());
    m_name = addName(u"name"_s, tr("&Name of the new line"), lineName(more, CaseLines::inHand(more), texts));
    addBeginnings();
    content()->addStretch(1);

    m_add->setText(tr("&Add the line"));
    m_add->setDefault(true);
    closeButton()->setText(tr("&Cancel"));
    connect(m_add, &QPushButton::clicked, this, &AddLineDialog::add);
    m_name->setFocus();
    resize(Look::dialogSize(*this, 74, 24));
}

QLineEdit *AddLineDialog::addName(const QString &name, const QString &label, const QString &proposal)
{
    auto *text = createLabel(Role::Strong, label);
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName() + QLatin1Char('/') + name);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    edit->setPlaceholderText(proposal); // what it is called without a name
    text->setBuddy(edit);
    auto *column = new QVBoxLayout;
    Look::arrange(column, {}, 0.5);
    column->addWidget(text);
    column->addWidget(edit);
    content()->addLayout(column);
    return edit;
}

void AddLineDialog::addBeginnings()
{
    auto *heading = createLabel(Role::Strong, tr("Begin with"));
    m_empty->setObjectName(objectName() + u"/empty"_s);
    m_empty->setText(tr("n&o answers"));
    m_copy->setObjectName(objectName() + u"/copy"_s);
    m_copy->setText(tr("a co&py of this line:", "answers, particulars and days"));
    m_lines->setObjectName(objectName() + u"/line"_s);
    m_lines->setAccessibleName(tr("Line to copy"));
    m_lines->lineEdit()->setAccessibleName(m_lines->accessibleName());
    m_lines->setMinimumContentsLength(20);
    fillLines();
    m_empty->setChecked(true);
    m_lines->setEnabled(false);
    connect(m_copy, &QRadioButton::toggled, m_lines, &QWidget::setEnabled);

    auto *column = new QVBoxLayout;
    Look::arrange(column, {}, 0.75);
    auto *copy = new QHBoxLayout;
    Look::arrange(copy, {}, 1);
    copy->addWidget(m_copy);
    copy->addWidget(m_lines, 1);
    column->addWidget(heading);
    column->addWidget(m_empty);
    column->addLayout(copy);
    content()->addLayout(column);
}

void AddLineDialog::fillLines()
{
    const CaseData &whole = m_session.exportCase().data();
    const QStringList names = lineNames(whole, m_session.texts());
    QList<SearchCombo::Entry> entries;
    for (int index = 0; index < names.size(); ++index)
        entries << SearchCombo::Entry{QString::number(index), names.at(index),
                                      SearchKey({names.at(index), m_session.texts().number(index + 1)})};
    m_lines->setEntries(entries);
    m_lines->choose(QString::number(CaseLines::inHand(whole)));
}

void AddLineDialog::add()
{
    m_lines->resolve();
    if (m_copy->isChecked() && m_lines->chosen().isEmpty())
        return m_lines->setFocus(Qt::OtherFocusReason);
    CaseData whole = m_session.exportCase().data();
    if (m_firstName)
        whole = CaseLines::rename(whole, 0, m_firstName->text().trimmed());
    const QString title = m_name->text().trimmed();
    m_session.changeLines(m_copy->isChecked() ? CaseLines::addCopy(whole, m_lines->chosen().toInt(), title)
                                              : CaseLines::add(whole, title));
    accept();
}
