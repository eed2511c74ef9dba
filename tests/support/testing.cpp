// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "testing.h"

#include "rulesloader.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Testing
{
void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

QString path(const QString &name)
{
    return QStringLiteral(TESTS_FOLDER "/") + name;
}

const LoadedRules &loadedRules()
{
    static const LoadedRules loaded = [] {
        LoadedRules read = loadRules(u":/rules"_s);
        if (!read.problems.isEmpty())
            qFatal("%s", qPrintable(read.problems.join(QLatin1Char('\n'))));
        return read;
    }();
    return loaded;
}

const Rules &rules()
{
    return loadedRules().rules;
}
}
