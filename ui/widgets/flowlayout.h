// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Widgets in a row that goes on in the next line where it gets too long.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    using QLayout::QLayout;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &area) override;

private:
    /// Places the items, if `move` is set. Returns the height they take.
    int flow(const QRect &area, bool move) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
