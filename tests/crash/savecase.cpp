// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Saves a case that changes again and again, as the window does: first the copy for recovery, then the file. It is killed
// while it does so.
//
//     savecase FILE FOLDER-FOR-COPIES FROM TO
//
// Cases are numbered in their titles; each number is printed once it is saved. A fault ends the program with exit status 1.

#include "casefile.h"
#include "recovery.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QString &path = arguments.at(1);
    Recovery recovery(arguments.at(2));
    CaseData data;
    data.particulars.insert(u"goods"_s, QString(20000, QLatin1Char('n'))); // more than one block
    for (int number = arguments.at(3).toInt(); number <= arguments.at(4).toInt(); ++number) {
        data.title = QString::number(number);
        QString fault = recovery.keep(data, path, QDateTime::currentDateTimeUtc());
        if (const auto saving = CaseFile::write(path, data); saving && fault.isEmpty())
            fault = saving->sentence;
        if (!fault.isEmpty()) {
            err << fault << Qt::endl;
            return 1;
        }
        out << number << Qt::endl;
    }
    recovery.drop();
    return 0;
}
