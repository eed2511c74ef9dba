// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "savefile.h"

#include "settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString SaveFile::nameOf(const QString &title, const QString &extension)
{
    constexpr int longest = 80;
    static const QRegularExpression unfit(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = title;
    name.replace(unfit, u"-"_s);
    return name.left(longest).trimmed() + QLatin1Char('.') + extension;
}

QString SaveFile::ask(QWidget *window, const QString &question, const QString &filter, const QString &name)
{
    QFileDialog dialog(window, question, Settings::lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QFileInfo(name).suffix());
    dialog.selectFile(name);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    Settings::setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

void SaveFile::say(QWidget *window, const QString &fault)
{
    if (fault.isEmpty())
        return;
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Output", "Not saved"), fault, QMessageBox::Close,
                    window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}
