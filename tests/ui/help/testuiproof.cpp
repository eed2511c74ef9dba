// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// The proof that is kept with the program is that of its rules, as it is found now.

#include "prove.h"
#include "testing.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

class TestUiProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Testing::failOnWarnings(); }
    void keptProofIsThatOfTheShippedRules();
};

void TestUiProof::keptProofIsThatOfTheShippedRules()
{
    QFile file(u":/proof/proof.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::optional<Proof> kept = proofFromJson(QJsonDocument::fromJson(file.readAll()).object());
    QVERIFY(kept.has_value());
    QCOMPARE(kept->checksum, Testing::rules().checksum);
    // If it is found in another way now, its method (proofjson.cpp) must be raised, so that builds find it anew.
    QCOMPARE(*kept, prove(Testing::loadedRules()));
    QVERIFY(kept->holds());
}

REGISTER_TEST(TestUiProof)
#include "testuiproof.moc"
