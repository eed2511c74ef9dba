// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "searchcombo.h"

#include "matchmodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace
{
/// Offers all that the matches hold: what is typed need not stand in the texts shown.
class MatchCompleter : public QCompleter
{
public:
    MatchCompleter(MatchModel *matches, QObject *parent) : QCompleter(matches, parent) {}

    [[nodiscard]] QStringList splitPath(const QString &) const override { return {QString()}; }
};
}

SearchCombo::SearchCombo(QWidget *parent) : QComboBox(parent), m_matches(new MatchModel(model(), this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(30);
    setMaxVisibleItems(14);

    auto *search = new MatchCompleter(m_matches, this);
    search->setCompletionMode(QCompleter::PopupCompletion);
    search->setMaxVisibleItems(14);
    setCompleter(search);

    lineEdit()->installEventFilter(this);
    connect(this, &QComboBox::activated, this, &SearchCombo::takeIndex);
    // Not only when typed into: assistive technology sets the whole text.
    connect(lineEdit(), &QLineEdit::textChanged, this, &SearchCombo::takeText);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchCombo::resolve);
}

void SearchCombo::setEntries(const QList<Entry> &entries)
{
    const QSignalBlocker quiet(this);
    const QString typed = m_chosen.isEmpty() ? currentText() : QString();
    clear();
    QList<SearchKey> keys;
    for (const Entry &entry : entries)
        keys << entry.key;
    m_matches->setKeys(keys);
    for (const Entry &entry : entries)
        addItem(entry.text, entry.id);
    choose(m_chosen);
    if (m_chosen.isEmpty())
        setEditText(typed);
}

void SearchCombo::choose(const QString &id)
{
    const QSignalBlocker quiet(this);
    m_chosen = id;
    setCurrentIndex(id.isEmpty() ? -1 : findData(id));
    if (currentIndex() < 0)
        setEditText(QString());
    lineEdit()->setCursorPosition(0);
}

QString SearchCombo::unknownText() const
{
    return m_chosen.isEmpty() ? currentText().trimmed() : QString();
}

bool SearchCombo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == lineEdit() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !unknownText().isEmpty()) {
            // Enter ends the search; only the next one presses the window's default button.
            resolve();
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void SearchCombo::takeIndex(int index)
{
    const QString id = itemData(index).toString();
    choose(id);
    Q_EMIT edited();
}

void SearchCombo::takeText()
{
    if (signalsBlocked()) // an entry is shown, not chosen
        return;
    m_matches->setTyped(currentText()); // before the completer asks for them
    if (m_chosen.isEmpty())
        return;
    m_chosen.clear();
    Q_EMIT edited();
}

void SearchCombo::resolve()
{
    const QString typed = unknownText();
    if (typed.isEmpty())
        return;
    if (const int index = entryFor(typed); index >= 0) {
        completer()->popup()->hide();
        takeIndex(index);
    }
}

int SearchCombo::entryFor(const QString &typed) const
{
    // A code in capitals is meant as one, also where the same letters begin the syllables of another name.
    const int code = findData(typed);
    return code >= 0 ? code : m_matches->meant(typed);
}
