// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "lookchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace Qt::Literals::StringLiterals;

namespace
{
QString called(const QWidget *widget)
{
    return u"%1 \"%2\" “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                   LookChecks::textOf(widget).left(60));
}

/// The widgets that are seen, or would be after scrolling.
QWidgetList shownIn(const QWidget &window)
{
    QWidgetList shown;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            shown << widget;
    }
    return shown;
}

/// Why the widget does not show all of its text, or nothing.
QString clipping(const QWidget *widget)
{
    const QString text = LookChecks::textOf(widget);
    QRect inside = widget->contentsRect();
    QSize needed;
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = combo->isEditable();
        inside = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        needed = combo->isEditable() ? QSize() : combo->fontMetrics().size(Qt::TextSingleLine, combo->currentText());
    } else if (text.isEmpty()) {
        return {};
    } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        needed = label->wordWrap() ? label->fontMetrics()
                                         .boundingRect(QRect(0, 0, inside.width(), 100000), Qt::TextWordWrap, text)
                                         .size()
                                   : label->sizeHint();
    } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        if (!edit->text().isEmpty())
            return {}; // what is typed scrolls
        QStyleOptionFrame option;
        option.initFrom(edit);
        option.lineWidth = 1;
        inside = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
        needed = edit->fontMetrics().size(Qt::TextSingleLine, text);
    } else {
        needed = widget->sizeHint();
    }
    if (needed.width() <= inside.width() + 1 && needed.height() <= inside.height() + 1)
        return {};
    return u"%1 needs %2×%3 and has %4×%5"_s.arg(called(widget))
        .arg(needed.width())
        .arg(needed.height())
        .arg(inside.width())
        .arg(inside.height());
}

QStringList clippings(const QWidgetList &shown)
{
    QStringList faults;
    for (const QWidget *widget : shown) {
        if (const QString fault = clipping(widget); !fault.isEmpty())
            faults << fault;
        // There is no horizontal scroll bar: what is wider than the view is out of reach.
        const auto *scroll = qobject_cast<const QScrollArea *>(widget);
        if (scroll && scroll->widget() && scroll->widget()->width() > scroll->viewport()->width())
            faults << u"the page is %1 wide, its view %2"_s.arg(scroll->widget()->width())
                          .arg(scroll->viewport()->width());
    }
    return faults;
}

/// Items of a list, a table or a tree's first column whose text the style would cut or end in dots.
QStringList elidedItems(const QAbstractItemView &view)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const auto *list = qobject_cast<const QListView *>(&view);
    const int margin = view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1;
    const auto *table = qobject_cast<const QTableView *>(&view);
    const bool wraps = tree ? tree->wordWrap() : table ? table->wordWrap() : list && list->wordWrap();
    const int columns = table ? view.model()->columnCount() : 1;
    QStringList faults;
    QList<QModelIndex> indexes;
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < columns; ++column)
            indexes << view.model()->index(row, column, view.rootIndex());
    }
    for (qsizetype at = 0; at < indexes.size(); ++at) {
        const QModelIndex index = indexes.at(at);
        for (int row = 0; tree && row < view.model()->rowCount(index); ++row)
            indexes << view.model()->index(row, 0, index);
        const QRect place = view.visualRect(index);
        if (place.isEmpty())
            continue; // in a branch that is closed
        QFont font = view.font();
        if (const QVariant own = index.data(Qt::FontRole); own.isValid())
            font = own.value<QFont>().resolve(font);
        const int icon = index.data(Qt::DecorationRole).isValid() ? view.iconSize().width() + 2 * margin : 0;
        const int width = place.width() - 2 * margin - icon;
        const QSize needed = QFontMetrics(font)
                                 .boundingRect(QRect(0, 0, wraps ? width : 100000, 100000),
                                               wraps ? Qt::TextWordWrap : Qt::TextSingleLine, index.data().toString())
                                 .size();
        if (needed.width() > width + 1 || needed.height() > place.height() + 1)
            faults << u"%1: the item “%2” needs %3×%4 and has %5×%6"_s
                          .arg(called(&view), index.data().toString().left(60))
                          .arg(needed.width())
                          .arg(needed.height())
                          .arg(width)
                          .arg(place.height());
    }
    return faults;
}

/// Tabs and items whose text the style would cut or end in dots.
QStringList elisions(const QWidgetList &shown)
{
    QStringList faults;
    for (const QWidget *widget : shown) {
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int at = 0; at < tabs->count(); ++at) {
                if (tabs->fontMetrics().size(Qt::TextShowMnemonic, tabs->tabText(at)).width()
                    > tabs->tabRect(at).width())
                    faults << u"the tab “%1” is cut"_s.arg(tabs->tabText(at));
            }
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            if (!view->inherits("QHeaderView"))
                faults << elidedItems(*view);
        }
    }
    return faults;
}

/// The content of the nearest area that scrolls, or the window: within it, places do not depend on scrolling.
const QWidget *sheetOf(const QWidget *widget)
{
    const QWidget *sheet = widget;
    while (!sheet->isWindow()) {
        const QWidget *parent = sheet->parentWidget();
        const auto *scroll = parent ? qobject_cast<const QScrollArea *>(parent->parentWidget()) : nullptr;
        if (scroll && scroll->widget() == sheet)
            return sheet;
        sheet = parent;
    }
    return sheet;
}

/// Texts, marks and fields that lie on each other.
QStringList overlaps(const QWidgetList &shown)
{
    struct Piece {
        const QWidget *widget;
        QRect place;
    };
    QHash<const QWidget *, QList<Piece>> sheets;
    for (const QWidget *widget : shown) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool shows = label
                               ? !label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull()
                               : qobject_cast<const QAbstractButton *>(widget)
                                     || qobject_cast<const QLineEdit *>(widget)
                                     || qobject_cast<const QComboBox *>(widget)
                                     || qobject_cast<const QAbstractSpinBox *>(widget) || widget->inherits("IconView");
        if (!shows || widget->size().isEmpty())
            continue;
        const QWidget *sheet = sheetOf(widget);
        sheets[sheet] << Piece{widget, QRect(widget->mapTo(sheet, QPoint()), widget->size())};
    }
    QStringList faults;
    for (const QList<Piece> &pieces : std::as_const(sheets)) {
        for (qsizetype at = 0; at < pieces.size(); ++at) {
            for (qsizetype other = 0; other < at; ++other) {
                const Piece &one = pieces.at(at);
                const Piece &two = pieces.at(other);
                if (one.place.intersects(two.place) && !one.widget->isAncestorOf(two.widget)
                    && !two.widget->isAncestorOf(one.widget))
                    faults << u"%1 and %2 overlap"_s.arg(called(one.widget), called(two.widget));
            }
        }
    }
    return faults;
}

/// What reaches beyond the widget it stands in.
QStringList outside(const QWidgetList &shown)
{
    QStringList faults;
    for (const QWidget *widget : shown) {
        const QWidget *parent = widget->parentWidget();
        const bool scrolled = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
                              || qobject_cast<const QMenuBar *>(parent);
        if (!scrolled && !widget->size().isEmpty() && !parent->rect().contains(widget->geometry()))
            faults << u"%1 at %2,%3 %4×%5 reaches beyond its %6 of %7×%8"_s.arg(called(widget))
                          .arg(widget->x())
                          .arg(widget->y())
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(QString::fromLatin1(parent->metaObject()->className()))
                          .arg(parent->width())
                          .arg(parent->height());
    }
    return faults;
}

/// What a screen reader would not know how to call.
QStringList unnamed(const QWidgetList &shown)
{
    QStringList faults;
    for (QWidget *widget : shown) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                             || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        if (!control || widget->focusPolicy() == Qt::NoFocus)
            continue;
        // The line edit inside a spin box is spoken of as the spin box.
        if (qobject_cast<QLineEdit *>(widget) && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        if (name.isEmpty() || name.contains(QLatin1Char('&')) || name.contains(QLatin1Char('<')))
            faults << u"%1 is called “%2”"_s.arg(called(widget), name);
    }
    return faults;
}
}

namespace LookChecks
{
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                   : label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    return {};
}

QStringList all(const QWidget &window)
{
    const QWidgetList shown = shownIn(window);
    return clippings(shown) + elisions(shown) + overlaps(shown) + outside(shown) + unnamed(shown);
}

QHash<const QWidget *, QRect> places(const QWidget &window)
{
    QHash<const QWidget *, QRect> places;
    for (const QWidget *widget : shownIn(window))
        places.insert(widget, widget->geometry());
    return places;
}

QStringList moved(const QWidget &window, const QHash<const QWidget *, QRect> &before)
{
    QStringList faults;
    for (const QWidget *widget : shownIn(window)) {
        const QRect now = widget->geometry();
        const QRect then = before.value(widget);
        if (then != now && !textOf(widget).isEmpty())
            faults << u"%1 moved from %2,%3 %4×%5 to %6,%7 %8×%9"_s.arg(called(widget))
                          .arg(then.x())
                          .arg(then.y())
                          .arg(then.width())
                          .arg(then.height())
                          .arg(now.x())
                          .arg(now.y())
                          .arg(now.width())
                          .arg(now.height());
    }
    return faults.mid(0, 3); // what stands below moves too
}
}
