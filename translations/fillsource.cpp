// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Build tool: finishes the English .ts file, where each text is its own translation. Plural forms follow from "(s)":
// "%n question(s)" becomes "%n question" and "%n questions"; any other plural is left for a person to write.
//
//     fillsource export-mode-wizard_en.ts
//
// It works on the text and not on the XML, so that the file stays as lupdate writes it.

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

namespace
{
QString translationOf(const QString &source, bool plural)
{
    if (!plural)
        return QStringLiteral("<translation>%1</translation>").arg(source);
    const QString mark = QStringLiteral("(s)");
    if (!source.contains(mark))
        return {};
    const QString indent = QStringLiteral("\n            ");
    const auto form = [&](const QString &ending) {
        return indent + QStringLiteral("<numerusform>") + QString(source).replace(mark, ending)
               + QStringLiteral("</numerusform>");
    };
    return QStringLiteral("<translation>") + form({}) + form(QStringLiteral("s"))
           + QStringLiteral("\n        </translation>");
}
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadWrite)) {
        QTextStream(stderr) << "fillsource: " << file.fileName() << ": " << file.errorString() << Qt::endl;
        return EXIT_FAILURE;
    }
    const QString text = QString::fromUtf8(file.readAll());

    static const QRegularExpression message(
        QStringLiteral("<message(?<plural> numerus=\"yes\")?>(?:(?!</message>).)*<source>(?<source>[^<]*)</source>"
                       "(?:(?!</message>).)*?(?<translation><translation type=\"unfinished\">.*?</translation>)"),
        QRegularExpression::DotMatchesEverythingOption);
    QString filled;
    qsizetype done = 0;
    for (auto matches = message.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString translation = translationOf(match.captured(u"source"), !match.captured(u"plural").isEmpty());
        if (translation.isEmpty())
            continue;
        filled += QStringView(text).sliced(done, match.capturedStart(u"translation") - done);
        filled += translation;
        done = match.capturedEnd(u"translation");
    }
    filled += QStringView(text).sliced(done);

    const QByteArray bytes = filled.toUtf8();
    const bool written = file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size();
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}
