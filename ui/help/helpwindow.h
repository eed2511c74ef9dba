// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "helpbook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTextBrowser;

/// The help: topics with a search on one side, the text of one on the other. It stays open beside the wizard.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the window.
    HelpWindow(const Session &session, QWidget *parent);

    /// Shows a topic, or the one shown last if there is none of that id, in the current language.
    void showTopic(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    /// Lists the topics that the search finds.
    void fillList();
    void select(const QString &id);
    void showText(const QListWidgetItem *item);
    [[nodiscard]] const HelpTopic *topic(const QString &id) const;

    const Session &m_session;
    QList<HelpTopic> m_topics; ///< in the current language
    QString m_shown; ///< id of the topic
    QLabel *const m_searchLabel;
    QLineEdit *const m_search;
    QListWidget *const m_list;
    QTextBrowser *const m_text;
    QPushButton *const m_close;
};
