// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "searchkey.h"

#include <QSortFilterProxyModel>

/// The entries of a list that what is typed fits, the best first.
class MatchModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MatchModel(QAbstractItemModel *list, QObject *parent);

    /// The keys of the entries, in their order. To be set before the list is filled.
    void setKeys(const QList<SearchKey> &keys);
    void setTyped(const QString &typed);
    /// The row of the list that is meant: the only one named exactly, or else the only one that fits at all; or −1.
    [[nodiscard]] int meant(const QString &typed) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QList<SearchKey> m_keys;
    QList<SearchKey::Fit> m_fits; ///< of what is typed, for each entry
};
