// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "drawingdialog.h"
#include "timeline.h"

/// The days of the case on a time axis.
class TimelineDialog : public DrawingDialog
{
    Q_OBJECT

public:
    explicit TimelineDialog(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }

protected:
    void retranslate() override;

private:
    Timeline m_timeline;
};
