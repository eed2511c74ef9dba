// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linesbar.h"

#include "caselines.h"
#include "linechange.h"
#include "linenames.h"
#include "linewords.h"
#include "look.h"
#include "searchcombo.h"
#include "session.h"
#include "wheelguard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int leastCharacters = 14; ///< of a name that are seen in any window

/// Has its entries brought up to date before it opens its list.
class LinesCombo : public SearchCombo
{
public:
    explicit LinesCombo(std::function<void()> prepare) : m_prepare(std::move(prepare)) {}

    void showPopup() override
    {
        m_prepare();
        SearchCombo::showPopup();
    }

private:
    const std::function<void()> m_prepare;
};
}

LinesBar::LinesBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_label(new TextLabel(TextLabel::Role::Strong)),
      // What the other lines come to is decided when it is first looked at.
      m_lines(new LinesCombo([this] { fill(true); })), m_add(new QPushButton), m_all(new QPushButton)
{
    setObjectName(u"lines-bar"_s);
    m_lines->setObjectName(u"lines-bar/line"_s);
    m_add->setObjectName(u"lines-bar/add"_s);
    m_all->setObjectName(u"lines-bar/all"_s);
    m_label->setObjectName(u"lines-bar/label"_s);
    m_label->setWordWrap(false);
    m_label->setBuddy(m_lines);
    m_lines->setMinimumContentsLength(leastCharacters);
    new WheelGuard(m_lines);
    for (QPushButton *button : {m_add, m_all})
        button->setAutoDefault(true);

    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    Look::arrange(row, {Look::sideUnits, 1, Look::sideUnits, 0}, 1);
    row->addWidget(m_label);
    row->addWidget(m_lines, 1);
    row->addWidget(m_add);
    row->addWidget(m_all);
    row->addStretch(1);

    connect(m_lines, &SearchCombo::edited, this, &LinesBar::takeChoice);
    // Typed, and no line: the one in hand is still in hand.
    connect(m_lines->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_lines->choose(m_session.exportCase().data().lineId); });
    connect(m_add, &QPushButton::clicked, this, &LinesBar::addAsked);
    connect(m_all, &QPushButton::clicked, this, &LinesBar::linesAsked);
    connect(&session, &Session::decided, this, &LinesBar::showMode);
    connect(&session.exportCase(), &ExportCase::changed, this, &LinesBar::takeChange);
    retranslate();
}

void LinesBar::takeChange()
{
    const CaseData &now = m_session.exportCase().data();
    const bool same = now.lineId == m_shown.lineId && LineChange::between(m_shown, now).kind == LineChange::Kind::None;
    m_shown = now;
    if (!same)
        retranslate();
}

void LinesBar::takeChoice()
{
    const int chosen = CaseLines::indexOf(m_session.exportCase().data(), m_lines->chosen());
    if (!m_lines->chosen().isEmpty() && chosen >= 0)
        m_session.takeLine(chosen);
}

QString LinesBar::entry(const QString &name, const Decision &decision) const
{
    return tr("%1 · %2", "name of a shipment line, its mode").arg(name, LineWords::code(m_session, decision));
}

void LinesBar::fill(bool withModes)
{
    const CaseData &whole = m_session.exportCase().data();
    const QList<ShipmentLine> lines = CaseLines::all(whole);
    const QList<DecidedLine> decided = withModes ? m_session.lines() : QList<DecidedLine>();
    QList<SearchCombo::Entry> entries;
    for (int index = 0; index < lines.size(); ++index) {
        const QString &name = m_names.at(index);
        const QString text = withModes ? entry(name, decided.at(index).decision) : name;
        entries << SearchCombo::Entry{lines.at(index).id, text, SearchKey({text, m_session.texts().number(index + 1)})};
    }
    m_lines->setEntries(entries);
    m_lines->choose(whole.lineId);
    showMode();
}

void LinesBar::showMode()
{
    const int hand = CaseLines::inHand(m_session.exportCase().data());
    // Until the case has said that it changed, the lines are those of before.
    if (hand >= m_names.size() || hand >= m_lines->count() || m_lines->itemData(hand) != m_shown.lineId
        || m_shown.lineId != m_session.exportCase().data().lineId)
        return;
    const QString text = entry(m_names.at(hand), m_session.decision());
    if (m_lines->itemText(hand) == text)
        return;
    const bool isTyping = m_lines->chosen().isEmpty();
    {
        const QSignalBlocker quiet(m_lines); // it is shown, not typed
        m_lines->setItemText(hand, text);
    }
    if (!isTyping)
        m_lines->choose(m_lines->chosen());
}

void LinesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LinesBar::retranslate()
{
    const Texts &texts = m_session.texts();
    m_shown = m_session.exportCase().data();
    m_names = lineNames(m_shown, texts);
    //: %1: number of the line, %2: number of all lines
    m_label->setText(tr("&Shipment line %1 of %2")
                         .arg(texts.number(CaseLines::inHand(m_shown) + 1), texts.number(CaseLines::count(m_shown))));
    m_lines->setAccessibleName(m_label->text().remove(QLatin1Char('&')));
    m_lines->lineEdit()->setAccessibleName(m_lines->accessibleName());
    m_lines->setToolTip(tr("Choose the shipment line to work on, or type a part of its name"));
    m_add->setText(tr("A&dd line…"));
    m_add->setToolTip(tr("Add a shipment line to this case"));
    m_add->setAccessibleDescription(m_add->toolTip());
    m_all->setText(tr("Lines…", "of shipment"));
    m_all->setToolTip(tr("See, rename, move and remove the shipment lines"));
    m_all->setAccessibleDescription(m_all->toolTip());
    m_add->setEnabled(CaseLines::mayAdd(m_shown));
    const bool several = CaseLines::count(m_shown) > 1;
    if (several)
        fill(false);
    setVisible(several);
}
