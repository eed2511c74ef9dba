// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "viewmenu.h"

#include <QActionGroup>

using namespace Qt::Literals::StringLiterals;

using Choice = Appearance::Choice;

ViewMenu::ViewMenu(Appearance &appearance, QWidget *parent)
    : QMenu(parent), m_appearance(appearance), m_themes(addMenu(QString())), m_choices(new QActionGroup(this)),
      m_system(addChoice(Choice::System, u"appearance-system"_s)),
      m_light(addChoice(Choice::Light, u"appearance-light"_s)), m_dark(addChoice(Choice::Dark, u"appearance-dark"_s)),
      m_highContrast(addChoice(Choice::HighContrast, u"appearance-high-contrast"_s)),
      m_larger(addSize(1, u"text-larger"_s,
                       {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)})),
      m_smaller(addSize(-1, u"text-smaller"_s, {QKeySequence(Qt::CTRL | Qt::Key_Minus)})),
      m_normal(addAction(QString()))
{
    m_normal->setObjectName(u"text-normal"_s);
    m_normal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_normal, &QAction::triggered, this, [this] { m_appearance.setTextSize(100); });
    connect(&appearance, &Appearance::changed, this, &ViewMenu::showChoice);
    showChoice();
    retranslate();
}

QAction *ViewMenu::addChoice(Choice choice, const QString &name)
{
    QAction *action = m_themes->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
    m_choices->addAction(action);
    connect(action, &QAction::triggered, this, [this, choice] { m_appearance.choose(choice); });
    return action;
}

QAction *ViewMenu::addSize(int steps, const QString &name, const QList<QKeySequence> &keys)
{
    if (steps > 0)
        addSeparator();
    QAction *action = addAction(QString());
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, steps] { m_appearance.changeTextSize(steps); });
    return action;
}

void ViewMenu::showChoice()
{
    const auto choices = m_choices->actions();
    for (QAction *action : choices)
        action->setChecked(action->data().toInt() == static_cast<int>(m_appearance.choice()));
    m_larger->setEnabled(m_appearance.textSize() < Appearance::textSizes().last());
    m_smaller->setEnabled(m_appearance.textSize() > Appearance::textSizes().first());
    m_normal->setEnabled(m_appearance.textSize() != 100);
}

void ViewMenu::retranslate()
{
    setTitle(tr("&View"));
    m_themes->setTitle(tr("&Appearance"));
    m_system->setText(tr("Like the &system"));
    m_light->setText(tr("&Light"));
    m_dark->setText(tr("&Dark"));
    m_highContrast->setText(tr("&High contrast"));
    m_larger->setText(tr("&Larger text"));
    m_smaller->setText(tr("&Smaller text"));
    m_normal->setText(tr("&Normal text size"));
}
