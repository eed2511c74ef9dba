// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "helpwindow.h"

#include "look.h"
#include "session.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int idRole = Qt::UserRole;

/// Whether all words of a search stand in a text.
bool finds(const QString &search, const QString &text)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}
}

HelpWindow::HelpWindow(const Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_shown(HelpBook::firstTopic()), m_searchLabel(new QLabel),
      m_search(new QLineEdit), m_list(new QListWidget), m_text(new QTextBrowser), m_close(new QPushButton)
{
    setObjectName(u"help"_s);
    m_search->setObjectName(u"help/search"_s);
    m_list->setObjectName(u"help/topics"_s);
    m_text->setObjectName(u"help/text"_s);
    m_close->setObjectName(u"help/close"_s);
    m_searchLabel->setBuddy(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Look::space(1.5));
    m_list->setSpacing(Look::space(0.25));
    m_close->setAutoDefault(false);

    auto *topics = new QWidget;
    auto *column = new QVBoxLayout(topics);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_searchLabel);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(topics);
    split->addWidget(m_text);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    m_text->document()->setDocumentMargin(Look::space(1.5));
    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {3, 2.5, 3, 2}, 1.5);
    layout->addWidget(split, 1);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
    resize(Look::dialogSize(*this, 110, 36));

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) { showText(item); });
    connect(m_list, &QListWidget::itemActivated, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { showTopic(url.toString()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_search->setFocus();
}

const HelpTopic *HelpWindow::topic(const QString &id) const
{
    const auto found = std::ranges::find(m_topics, id, &HelpTopic::id);
    return found == m_topics.end() ? nullptr : &*found;
}

void HelpWindow::showTopic(const QString &id)
{
    m_topics = HelpBook(m_session).topics(); // limits and dates in them follow the declaration date
    if (topic(id))
        m_shown = id;
    if (m_search->text().isEmpty())
        fillList();
    else
        m_search->clear(); // what was searched may not list the topic
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::fillList()
{
    const QString search = m_search->text();
    QString best = m_shown;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        QString group;
        QStringList called; ///< just so
        QStringList inTitle;
        QStringList listed;
        for (const HelpTopic &each : std::as_const(m_topics)) {
            const QString title = each.title + u'\n' + each.keywords;
            if (!finds(search, title + u'\n' + each.text.words()))
                continue;
            if (group != each.group) {
                group = each.group;
                auto *heading = new QListWidgetItem(group, m_list);
                heading->setFlags(Qt::NoItemFlags);
                heading->setFont(Look::font(1.0, true));
                heading->setForeground(Look::ink(palette(), Look::Tone::Quiet));
            }
            auto *item = new QListWidgetItem(each.title, m_list);
            item->setData(idRole, each.id);
            listed << each.id;
            if (search.trimmed().isEmpty())
                continue;
            if (finds(search, title))
                inTitle << each.id;
            if (title.split(u'\n').contains(search.trimmed(), Qt::CaseInsensitive))
                called << each.id;
        }
        // Whoever searches for a word wants what is called so before what only names it.
        if (!called.isEmpty())
            best = called.first();
        else if (!inTitle.isEmpty() && !inTitle.contains(best))
            best = inTitle.first();
        else if (!listed.contains(best))
            best = listed.value(0);
    }
    m_list->setAccessibleDescription(m_list->count() == 0 ? tr("Nothing was found.") : QString());
    select(best);
}

void HelpWindow::select(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() != id || id.isEmpty())
            continue;
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
        m_list->scrollToItem(m_list->item(row));
        showText(m_list->item(row));
        return;
    }
    showText(nullptr);
}

void HelpWindow::showText(const QListWidgetItem *item)
{
    const HelpTopic *const shown = item ? topic(item->data(idRole).toString()) : nullptr;
    if (!shown) {
        m_text->setPlainText(tr("Nothing was found. Try another word, in English or in Chinese."));
        m_text->setAccessibleName(tr("Text of the help"));
        return;
    }
    m_shown = shown->id;
    m_text->setHtml(shown->text.html(shown->title, shown->id, m_session.glossary(), palette()));
    m_text->setAccessibleName(shown->title);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_topics.isEmpty())
        select(m_shown); // colours are written into the text
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    // From the search on into what it found.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_searchLabel->setText(tr("&Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Topics"));
    m_close->setText(tr("&Close"));
    m_topics = HelpBook(m_session).topics();
    fillList();
}
