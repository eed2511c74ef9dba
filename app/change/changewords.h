// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rulecomparison.h"
#include "texts.h"

/// Says in one language what changes between two rule bases: what is gone in the words of the old one, what is there in
/// those of the new one.
class ChangeWords
{
public:
    /// Lines under a heading.
    struct Group {
        QString title;
        QStringList lines;
        bool operator==(const Group &) const = default;
    };

    /// How closely the rules' own changes are told: to exporters by their names, to maintainers with ids and keys, too.
    enum class Detail { Names, Keys };

    /// `language` is one of Texts::languages(); the rules must outlive it.
    ChangeWords(const Rules &old, const Rules &fresh, const QString &language);

    /// "Rules 2026.11.1 of 22 Nov 2026 → 2027.1 of 4 Jan 2027".
    [[nodiscard]] QString title() const;
    /// What changes for one case, a line each: "Mode: 1039 · … → 0110 · …", "New on the checklist: …".
    [[nodiscard]] QStringList lines(const CaseChange &change) const;
    /// What changes in the rules themselves, grouped by kind of entry.
    [[nodiscard]] QList<Group> groups(const RuleChanges &changes, Detail detail = Detail::Keys) const;

    /// What of a checklist item is different: "time limit".
    [[nodiscard]] static QString partName(ItemChange::Part part, const Texts &texts);

    [[nodiscard]] const Texts &texts() const { return m_newTexts; }

private:
    /// One of the rule bases with the words it brings along, and what it made of a case.
    struct Side {
        const Rules &rules;
        const Texts &texts;
        const Decision &decision;
    };
    [[nodiscard]] static QString status(const Side &side);
    [[nodiscard]] static QString mode(const Side &side);
    [[nodiscard]] static QString modeName(const Side &side, const QString &id);
    [[nodiscard]] static QString route(const Side &side);
    [[nodiscard]] static QString filing(const Side &side, const QString &id);
    [[nodiscard]] static QString question(const Side &side, const QString &id);
    [[nodiscard]] static QString warning(const Side &side, const QString &id);
    [[nodiscard]] static QString item(const Side &side, const QString &id);
    void addOutcome(const Side &before, const Side &after, QStringList &lines) const;
    void addItem(const ItemChange &change, const Side &after, QStringList &lines) const;
    [[nodiscard]] QString date(QDate date) const;

    [[nodiscard]] QString line(const RuleChanges::Change &change, Detail detail) const;
    [[nodiscard]] QString baseLine(const RuleChanges::Change &change) const;
    [[nodiscard]] QString parameterLine(const QString &name, const RuleChanges::Change &change, Detail detail) const;
    /// "Changed: the name", for maintainers with the keys of the rule file.
    [[nodiscard]] QString changedLine(const QString &name, const RuleChanges::Change &change, Detail detail) const;

    const Rules &m_old;
    const Rules &m_new;
    Texts m_oldTexts;
    Texts m_newTexts;
};
