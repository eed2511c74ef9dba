// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "columnlayout.h"

#include <QWizardPage>

class ColumnScroll;
class IconView;
class TextLabel;

/// A wizard page whose content scrolls: QWizard ignores height-for-width and would cut long wrapped texts.
class ScrollPage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ScrollPage(const QString &id, QWidget *parent = nullptr);

    /// Puts the focus where a person begins on this page.
    virtual void focusFirst() = 0;
    /// Puts the focus on the widget of that name, or on the box before it while it cannot be used, and scrolls to it.
    virtual void focusOn(const QString &name);

    /// The heading, which scrolls with the page. (QWizard's own title keeps the font and the place of a small window.)
    [[nodiscard]] QString heading() const;

protected:
    /// `icon` is the name of a drawing, and may be empty.
    void setHeading(const QString &text, const QString &icon = QString());
    [[nodiscard]] ColumnLayout *content() const { return m_content; }
    void showFromTop();
    /// How far the page is scrolled, in pixels.
    [[nodiscard]] int place() const;
    void setPlace(int place);
    /// Scrolls until `widget` is seen, as far as it fits.
    void reveal(QWidget *widget);
    /// Leaves the mouse wheel to the page: scrolling past a field must not change its value.
    void guardFromWheel(QWidget *field);
    /// Lays the content out from the top down, at once.
    void fit();

    /// Says everything again, when the language has changed.
    virtual void retranslate() = 0;

    /// Tab follows the reading, also over what was made or moved since the page was built.
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void orderTabs();
    void centre();

    ColumnScroll *const m_scroll;
    ColumnLayout *const m_content;
    IconView *const m_icon;
    TextLabel *const m_heading;
};
