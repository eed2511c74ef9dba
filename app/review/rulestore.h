// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "loadedrules.h"
#include "proof.h"

#include <QCoreApplication>

/// Keeps the rules that a person loaded in the application's data folder, until they are taken back.
class RuleStore
{
    Q_DECLARE_TR_FUNCTIONS(RuleStore)

public:
    struct Kept {
        /// Why kept rules are not used.
        enum class Fault { None, Damaged, Refused };

        LoadedRules rules; ///< the kept rules if they are sound, else the program's own
        Fault fault = Fault::None; ///< none if they are used, or none are kept
        int found = 0; ///< how many faults this version of the program finds in refused ones

        /// The fault in a sentence; empty if there is none.
        [[nodiscard]] QString faultInWords() const;
    };

    [[nodiscard]] static Kept load();
    /// Keeps a bundle that was read and proven. Returns an error sentence, or nothing.
    [[nodiscard]] static QString keep(const QByteArray &bundle, const Proof &proof);
    /// Drops the kept rules. Returns an error sentence, or nothing.
    [[nodiscard]] static QString takeBack();
    /// The day up to which the law was read for the program's own rules.
    [[nodiscard]] static QDate ownRulesDate();
    /// The proof that was kept with rules of that checksum, if it is worth as much as one of this program.
    [[nodiscard]] static std::optional<Proof> proof(const QString &checksum);

private:
    [[nodiscard]] static QString path(const QString &name);
    [[nodiscard]] static QString write(const QString &name, const QByteArray &bytes);
};
