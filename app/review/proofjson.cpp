// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

#include "proof.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// To be raised when proofs are found in another way: those kept count no more.
constexpr int method = 1;
}

QJsonObject proofToJson(const Proof &proof)
{
    QJsonArray outcomes;
    for (const Proof::Outcome &outcome : proof.outcomes)
        outcomes.append(QJsonObject{{u"mode"_s, outcome.mode},
                                    {u"route"_s, outcome.route},
                                    {u"combinations"_s, outcome.combinations}});
    QJsonArray faults;
    for (const Proof::Fault &fault : proof.faults)
        faults.append(QJsonObject{{u"kind"_s, static_cast<int>(fault.kind)}, {u"text"_s, fault.text}});
    return {{u"method"_s, method},
            {u"checksum"_s, proof.checksum},
            {u"periods"_s, proof.periods},
            {u"days"_s, proof.days},
            {u"combinations"_s, proof.combinations},
            {u"paths"_s, proof.paths},
            {u"outcomes"_s, outcomes},
            {u"faults"_s, faults}};
}

std::optional<Proof> proofFromJson(const QJsonObject &object)
{
    Proof proof;
    proof.checksum = object.value(u"checksum"_s).toString();
    proof.periods = object.value(u"periods"_s).toInt();
    proof.days = object.value(u"days"_s).toInt();
    proof.combinations = object.value(u"combinations"_s).toString();
    proof.paths = object.value(u"paths"_s).toString();
    for (const QJsonValue &value : object.value(u"outcomes"_s).toArray()) {
        const QJsonObject outcome = value.toObject();
        proof.outcomes.append({outcome.value(u"mode"_s).toString(), outcome.value(u"route"_s).toString(),
                               outcome.value(u"combinations"_s).toString()});
    }
    for (const QJsonValue &value : object.value(u"faults"_s).toArray()) {
        const QJsonObject fault = value.toObject();
        proof.faults.append(
            {static_cast<Proof::Kind>(fault.value(u"kind"_s).toInt()), fault.value(u"text"_s).toString()});
    }
    const bool good = object.value(u"method"_s) == method && !proof.checksum.isEmpty();
    return good ? std::optional(proof) : std::nullopt;
}
