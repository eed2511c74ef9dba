// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Writes the proof of the program's own rules to the file named.

#include "prove.h"
#include "rulesloader.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("Usage: makeproof FILE\n", stderr);
        return 2;
    }
    const LoadedRules rules = loadRules(u":/rules"_s);
    QFile file(QString::fromLocal8Bit(argv[1]));
    // Most builds change something else: then the proof found for the same rules is still good, and only its time is set.
    std::optional<Proof> proof;
    if (file.open(QIODevice::ReadOnly)) {
        proof = proofFromJson(QJsonDocument::fromJson(file.readAll()).object());
        file.close();
    }
    if (!proof || proof->checksum != rules.rules.checksum)
        proof = prove(rules);
    for (const Proof::Fault &fault : proof->faults)
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault.text));
    if (!proof->holds())
        return 1;
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(proofToJson(*proof)).toJson()) < 0) {
        std::fprintf(stderr, "%s cannot be written\n", argv[1]);
        return 1;
    }
    return 0;
}
