// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "matchmodel.h"

using Fit = SearchKey::Fit;

MatchModel::MatchModel(QAbstractItemModel *list, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(list);
    sort(0);
}

void MatchModel::setKeys(const QList<SearchKey> &keys)
{
    m_keys = keys;
    m_fits.fill(Fit::None, keys.size());
}

void MatchModel::setTyped(const QString &typed)
{
    for (qsizetype row = 0; row < m_keys.size(); ++row)
        m_fits[row] = m_keys.at(row).fit(typed);
    invalidate();
}

int MatchModel::meant(const QString &typed) const
{
    QList<int> fitting;
    QList<int> whole;
    for (int row = 0; row < m_keys.size(); ++row) {
        const Fit fit = m_keys.at(row).fit(typed);
        if (fit != Fit::None)
            fitting << row;
        if (fit == Fit::Whole)
            whole << row;
    }
    const QList<int> &candidates = whole.isEmpty() ? fitting : whole;
    return candidates.size() == 1 ? candidates.first() : -1;
}

bool MatchModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_fits.value(row, Fit::None) != Fit::None;
}

bool MatchModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Fit first = m_fits.value(left.row(), Fit::None);
    const Fit second = m_fits.value(right.row(), Fit::None);
    return first == second ? left.row() < right.row() : first > second;
}
