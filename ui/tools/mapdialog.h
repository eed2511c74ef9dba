// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "decisionmap.h"
#include "drawingdialog.h"

/// The decision map of the case.
class MapDialog : public DrawingDialog
{
    Q_OBJECT

public:
    explicit MapDialog(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const DecisionMap &map() const { return m_map; }

protected:
    void retranslate() override;

private:
    DecisionMap m_map;
};
