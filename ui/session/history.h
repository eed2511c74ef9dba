// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exportcase.h"

#include <QUndoStack>

class QAction;
class Session;

/// What an edit was about.
struct EditSubject {
    enum class Kind {
        GivenAnswer,
        CaseTitle,
        ParticularText,
        EventDay,
        ItemTick,
        ItemField,
        LineAdded,
        LineRemoved,
        LineRenamed,
        LineMoved,
        Nothing
    };

    Kind kind = Kind::Nothing;
    QString id; ///< of the question, particular, event, item or line; "item/field" of what is noted at an item
    QString line{}; ///< id of the shipment line that it was in; empty where it is all the same
    bool operator==(const EditSubject &) const = default;

    /// The object name of its field: that of its widgets, or their beginning before a slash.
    [[nodiscard]] QString field() const;
};

/// All edits of the case, to be taken back one after the other. Text typed into one field is one edit.
class History : public QObject
{
    Q_OBJECT

public:
    explicit History(Session &session, QObject *parent);

    /// Undo and redo.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    void undo();
    void redo();
    void retranslate();
    /// What undo, or redo, would take back.
    [[nodiscard]] EditSubject next(bool redo) const;

Q_SIGNALS:
    /// An edit was taken back or made again. The window shows its place.
    void restored(const EditSubject &subject);

private:
    class EditCommand;

    void begin();
    void takeEdit(const QString &question, bool typed);
    void restore(const CaseData &data, const EditSubject &subject);
    [[nodiscard]] EditSubject subjectOf(const CaseData &before, const CaseData &after, const QString &question) const;
    [[nodiscard]] const EditCommand *nextCommand(bool redo) const;
    [[nodiscard]] QString nameOf(const EditCommand *command) const;
    [[nodiscard]] QString nameOf(const EditSubject &subject) const;
    [[nodiscard]] QString nameOfLine(const CaseData &data, const QString &line) const;
    void refresh();

    Session &m_session;
    QUndoStack *const m_stack;
    QAction *const m_undo;
    QAction *const m_redo;
    const QList<QAction *> m_actions;
    CaseData m_last; ///< after the last edit that is known
    bool m_restoring = false;
};
