// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "searchkey.h"

#include <QComboBox>

class MatchModel;

/// A long list that is searched by typing any part of a name, in English, Chinese or pinyin, or a code.
class SearchCombo : public QComboBox
{
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString text;
        SearchKey key; ///< by which it is found
    };

    explicit SearchCombo(QWidget *parent = nullptr);

    /// Replaces the list; what is chosen or typed stays.
    void setEntries(const QList<Entry> &entries);
    /// Shows the entry with that id, or nothing if it is empty.
    void choose(const QString &id);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// What is typed though it names no entry.
    [[nodiscard]] QString unknownText() const;
    /// Chooses the entry that the typed text names, if it names exactly one.
    void resolve();

Q_SIGNALS:
    /// A person chose an entry, or typed so that none is chosen any more.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeIndex(int index);
    void takeText();
    [[nodiscard]] int entryFor(const QString &typed) const;

    MatchModel *const m_matches;
    QString m_chosen;
};
