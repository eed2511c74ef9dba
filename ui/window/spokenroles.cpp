// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "spokenroles.h"

#include "card.h"
#include "foldbutton.h"
#include "linkbutton.h"
#include "statusline.h"
#include "textlabel.h"

#include <QAccessibleWidget>

using namespace Qt::Literals::StringLiterals;

namespace
{
QString withoutMnemonic(QString text)
{
    const QChar kept(0x1);
    return text.replace("&&"_L1, kept).remove(QLatin1Char('&')).replace(kept, QLatin1Char('&'));
}

/// A text in the role of a heading or of the status line.
class TextRole : public QAccessibleWidget
{
public:
    TextRole(QLabel *label, QAccessible::Role role) : QAccessibleWidget(label, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? static_cast<QLabel *>(widget())->text() : said;
    }
};

/// A button that Qt takes for a check box, or for a button where it leads somewhere.
class PressedRole : public QAccessibleWidget
{
public:
    PressedRole(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? withoutMnemonic(button()->text()) : said;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (button()->isCheckable()) {
            state.expandable = true;
            state.expanded = button()->isChecked();
            state.collapsed = !button()->isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (button()->isEnabled())
            names << pressAction();
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        // Like other buttons it answers at once and acts afterwards: a dialog may follow.
        if (name == pressAction() && button()->isEnabled())
            button()->animateClick();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

/// A container: a group once it has a name, else nothing to speak of.
class ContainerRole : public QAccessibleWidget
{
public:
    explicit ContainerRole(QWidget *container) : QAccessibleWidget(container) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        const bool plain = QAccessibleWidget::role() == QAccessible::Client && !widget()->isWindow();
        return plain && !widget()->accessibleName().isEmpty() ? QAccessible::Grouping : QAccessibleWidget::role();
    }
};

bool isHeading(TextLabel::Role role)
{
    return role == TextLabel::Role::Banner || role == TextLabel::Role::Title || role == TextLabel::Role::Heading;
}

QAccessibleInterface *createInterface(const QString &className, QObject *object)
{
    if (className == "StatusLine"_L1)
        return new TextRole(static_cast<QLabel *>(object), QAccessible::StatusBar);
    if (className == "TextLabel"_L1) {
        auto *label = static_cast<TextLabel *>(object);
        return isHeading(label->role()) ? new TextRole(label, QAccessible::Heading) : nullptr;
    }
    if (className == "FoldButton"_L1)
        return new PressedRole(static_cast<QAbstractButton *>(object), QAccessible::Button);
    if (className == "LinkButton"_L1)
        return new PressedRole(static_cast<QAbstractButton *>(object), QAccessible::Link);
    if (className == "DrawingView"_L1)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
    if (className == "Card"_L1 || className == "QWidget"_L1)
        return new ContainerRole(static_cast<QWidget *>(object));
    return nullptr;
}
}

SpokenRoles::SpokenRoles()
{
    QAccessible::installFactory(createInterface);
}
