// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace Pictures
{
QString path(const QString &file)
{
    const QString whole = QCoreApplication::applicationDirPath() + u"/pictures/"_s + file;
    QDir().mkpath(QFileInfo(whole).path());
    return whole;
}

void keep(const QImage &picture, const QString &name)
{
    if (qEnvironmentVariableIsSet("NO_PICTURES"))
        return;
    constexpr int quickest = 80; // as Qt compresses
    QVERIFY2(picture.save(path(name + u".png"_s), "PNG", quickest), qPrintable(name));
}

void keep(QWidget &widget, const QString &name)
{
    keep(widget.grab().toImage(), name);
}
}
