// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "casedata.h"

#include <QObject>

#include <optional>

/// The ids of the particulars of a shipment, in the order of the paper. They never decide anything.
[[nodiscard]] const QStringList &particularIds();

/// The case being worked on. All pages share it, and change it only here.
class ExportCase : public QObject
{
    Q_OBJECT

public:
    explicit ExportCase(QObject *parent = nullptr);

    [[nodiscard]] const CaseData &data() const { return m_data; }
    [[nodiscard]] const Answers &answers() const { return m_data.answers; }
    /// Whether it differs from what its file holds; taken back to that, by undo or by hand, it is not modified. To take another
    /// line in hand is no difference.
    [[nodiscard]] bool isModified() const;

    /// Replaces everything, as after opening a file; the case is then unmodified.
    void load(const CaseData &data);
    /// Says that the current state is what the file holds.
    void markSaved();
    /// Says that the current state is in no file.
    void markChanged();

    /// Replaces everything but the id as one change, as when a change is taken back.
    void replace(const CaseData &data);
    /// Gives the case an id if it has none. It is never taken back: what went out under it would be doubled.
    void identify();
    void setTitle(const QString &title);
    /// `unsureMembers`: of a set, those that the person is not sure of.
    void setAnswer(const QString &question, const Answer &answer, const QStringList &unsureMembers = {});
    void clearAnswer(const QString &question);
    /// Takes the answer to one question from `from`, or that there is none.
    void takeAnswer(const QString &question, const Answers &from);
    void setParticular(const QString &id, const QString &text);
    void setDate(const QString &event, QDate date); ///< an invalid date removes it
    void setTick(const QString &item, const Tick &tick);

    /// Says nothing of changes until tell() is called as often: for several that belong together.
    void hold();
    /// Says that something changed since hold(), if it did.
    void tell();

Q_SIGNALS:
    /// Something in the case changed; emitted once for each setter that changed anything, or once for all that were held.
    void changed();

private:
    template<typename Change>
    void apply(Change change);
    void noteChange();

    CaseData m_data;
    std::optional<CaseData> m_saved = CaseData(); ///< nothing where no file holds the case
    int m_holds = 0;
    bool m_changed = false; ///< since the first of them
};
