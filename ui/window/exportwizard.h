// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QWizard>

class QAction;
class QuestionPage;
class Session;

/// The pages in their order: start, one for each group of questions, particulars, result. The decision says which
/// groups are asked.
class ExportWizard : public QWizard
{
    Q_OBJECT

public:
    /// Actions of the window that pages offer, too.
    struct Actions {
        QList<QAction *> result; ///< buttons of the result page
        QAction *thenAndNow; ///< shows what the rules of today would make of the case
        QAction *undo;
        QAction *open;
    };

    ExportWizard(Session &session, const Actions &actions, QWidget *parent = nullptr);
    ~ExportWizard() override;

    [[nodiscard]] int nextId() const override;
    bool validateCurrentPage() override;
    void done(int result) override;

    /// To a page by its object name, by all pages before it; to the first with an answer missing if it is not asked.
    void showPage(const QString &name);
    /// To a widget of a page, both by their object names.
    void showField(const QString &page, const QString &field);
    /// Back to the first page.
    void showStart();
    /// On from the start to the first page where an answer is missing, or to the result.
    void advance();
    /// To where a shipment line stands that was just taken in hand: the same page, or the first where an answer is missing.
    void showLine();
    /// To the page of a question; Next then leads back to the result, by pages where an answer is missing.
    void goTo(const QString &question);
    /// The id of the page shown: "start", that of a page of the rules, "particulars" or "result"; empty if there is none.
    [[nodiscard]] QString pageId() const;
    /// What the page shown is called; empty if there is none.
    [[nodiscard]] QString pageHeading() const;
    /// Whether the page shown asks something.
    [[nodiscard]] bool isAsking() const { return questionPage(currentId()) != nullptr; }
    [[nodiscard]] bool isAtResult() const { return currentId() == resultId(); }
    /// The pages between the start and the result where something is asked, in their order.
    [[nodiscard]] QList<int> steps() const;
    /// To the result as far as the answers go.
    void showResult();

Q_SIGNALS:
    void exampleAsked(const QString &path);
    void startAgainAsked();
    void closeAsked();
    /// A person wants to see in a copy of the case what would make a mode possible that is ruled out.
    void tryAsked(const QString &mode);
    /// Another page is shown, and nothing more follows by itself.
    void arrived();
    /// Next was refused, for so many answers of the page are missing or wrong.
    void faultsFound(int count);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How Next finds the next page.
    enum class Walk {
        Pages, ///< every page where something is asked
        Missing, ///< only pages where an answer is missing: back to the result after a change
        Result, ///< at once to the result
    };

    void addPages(const Actions &actions);
    void createButtons();
    void showDefault(const QWidget *focused);
    void takePage(int id);
    void backTo(int id);
    void step();
    void retranslate();
    [[nodiscard]] QuestionPage *questionPage(int id) const;
    [[nodiscard]] int firstId() const { return 0; }
    [[nodiscard]] int particularsId() const;
    [[nodiscard]] int resultId() const { return particularsId() + 1; }

    Session &m_session;
    Walk m_walk = Walk::Pages;
    bool m_jumping = false; ///< pages are passed without a person pressing Next: nothing is checked
};
