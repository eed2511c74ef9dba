// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answercheck.h"
#include "shipmentline.h"

#include <functional>

/// Takes the members of one shipment line out of the JSON object that holds them: a line's own, or that of a case file.
class LineReader
{
    Q_DECLARE_TR_FUNCTIONS(CaseFile)

public:
    static constexpr qsizetype longestPlace = 80; ///< characters of a name that a fault quotes

    /// Is told of a fault: its place, and what is wrong and expected.
    using Fault = std::function<void(const QString &place, const QString &what)>;

    /// `place` comes before the place of each fault, such as "lines: 2: "; `object` must outlive the reader.
    LineReader(QJsonObject &object, const Rules &rules, QString place, Fault fault);

    /// The answers, particulars and dates, with the members of newer versions among the latter two. All other members
    /// are left in the object.
    [[nodiscard]] ShipmentLine read();

    /// A text, empty if it is left out. Names a fault if it is none.
    [[nodiscard]] QString text(const QString &place, const QJsonValue &value) const;
    /// A day; names a fault if it is none.
    [[nodiscard]] QDate day(const QString &place, const QJsonValue &value) const;
    /// A member that is an object, empty if it is left out. Names a fault if it is none.
    [[nodiscard]] QJsonObject takeObject(const QString &key);

    /// The names of the members that it takes.
    [[nodiscard]] static const QStringList &members();

private:
    void fault(const QString &place, const QString &what) const { m_fault(m_place + place, what); }
    void readAnswers();
    void readUnsure();
    void readParticulars();
    void readDates();
    void keep(const QString &object, const QJsonObject &unknown);

    QJsonObject &m_left;
    const Rules &m_rules;
    const QString m_place;
    const Fault m_fault;
    ShipmentLine m_line;
};
