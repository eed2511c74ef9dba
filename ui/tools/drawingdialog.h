// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "drawing.h"
#include "outline.h"
#include "tooldialog.h"

class DrawingPaper;
class DrawingView;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class Session;
struct Report;

/// Shows something about the case as a drawing to zoom, and the same as a list for keyboard and screen reader; prints it,
/// and saves it as PDF or picture.
class DrawingDialog : public ToolDialog
{
    Q_OBJECT

public:
    [[nodiscard]] DrawingView &view() { return *m_view; }
    [[nodiscard]] QTreeWidget &list() { return *m_list; }

    /// What is printed and saved.
    [[nodiscard]] QString writePdf(const QString &path) const;
    [[nodiscard]] QString writePng(const QString &path) const;

protected:
    /// `name`: object name; `narrowest` and `widest`: between how many letters the drawing's width may lie.
    DrawingDialog(const QString &name, const Session &session, int narrowest, int widest, QWidget *parent);

    [[nodiscard]] const Session &session() const { return m_session; }
    /// What to show. The heading is printed, too.
    void setDrawing(const QString &heading, const QString &intro, const DrawingMaker &maker,
                    const QList<OutlineLine> &lines);
    /// Whoever inherits it calls it first, then setDrawing(); also when it is made.
    void retranslate() override;

private:
    void addZoomButtons(class QVBoxLayout *layout);
    void addOutputButtons();
    void print();
    void savePdf();
    void savePng();
    [[nodiscard]] DrawingPaper paper(const Report &report) const;
    [[nodiscard]] QString fileName(const QString &extension) const;

    const Session &m_session;
    const int m_narrowest;
    QString m_heading;
    DrawingMaker m_make;
    QTabWidget *const m_tabs;
    DrawingView *const m_view;
    QTreeWidget *const m_list;
    QPushButton *const m_larger;
    QPushButton *const m_smaller;
    QPushButton *const m_fit;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_png = nullptr;
};
