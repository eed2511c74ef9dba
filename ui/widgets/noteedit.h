// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

/// A field for a note of several lines. It grows with the note; Tab leads on to the next field.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// The note, letter by letter as it was typed, its lines ended by line feeds.
    [[nodiscard]] QString note() const;
    /// Shows a note; one that is shown already stays, and so does the cursor in it.
    void setNote(const QString &note);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void noteEdited(const QString &note);

private:
    QString m_shown; ///< exactly as it was given, with its own kind of line ends
};
