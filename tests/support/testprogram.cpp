// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "testprogram.h"

#include "texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTest>
#include <QTextStream>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int wrongCall = 2;

/// By name, so that the list is the same in whatever order the files were linked.
QMap<QString, TestProgram::TestClass> &classes()
{
    static QMap<QString, TestProgram::TestClass> all;
    return all;
}

QString callOf(const TestProgram::TestClass &testClass)
{
    switch (testClass.argument) {
    case TestProgram::Argument::Shard:
        return testClass.name + u" SHARD/SHARDS"_s;
    case TestProgram::Argument::Language:
        return testClass.name + u" LANGUAGE"_s;
    case TestProgram::Argument::None:
        break;
    }
    return testClass.name;
}

int refuse(const QString &program, const QString &fault)
{
    QTextStream out(stderr);
    out << fault << "\nUsage: " << program << " CLASS [QtTest arguments]\n       " << program << " --list\nClasses:\n";
    for (const TestProgram::TestClass &testClass : std::as_const(classes()))
        out << "    " << callOf(testClass) << '\n';
    return wrongCall;
}

int list()
{
    QTextStream out(stdout);
    for (const QString &name : classes().keys())
        out << name << '\n';
    return 0;
}

/// Whether the program holds the classes that ctest runs, and no other: a class that nothing runs would prove nothing.
int compare(const QStringList &listed)
{
    QTextStream out(stderr);
    for (const QString &name : classes().keys()) {
        if (!listed.contains(name))
            out << name << " is never run: there is no room_test() of that name in CMakeLists.txt\n";
    }
    for (const QString &name : listed) {
        if (!classes().contains(name))
            out << name << " stands in CMakeLists.txt, but no file of the folder registers it\n";
    }
    return QSet(listed.begin(), listed.end()) == QSet<QString>(classes().keyBegin(), classes().keyEnd()) ? 0 : 1;
}
}

std::optional<TestProgram::Shard> TestProgram::Shard::read(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    const int number = parts.value(0).toInt();
    const int count = parts.value(1).toInt();
    if (parts.size() != 2 || number < 1 || number > count)
        return std::nullopt;
    return Shard{number - 1, count};
}

bool TestProgram::isLanguage(const QString &tag)
{
    return Texts::languages().contains(tag);
}

bool TestProgram::add(const TestClass &testClass)
{
    if (classes().contains(testClass.name))
        qFatal("two test classes are called %s", qPrintable(testClass.name));
    classes().insert(testClass.name, testClass);
    return true;
}

int TestProgram::run(int argc, char *argv[],
                     const std::function<std::unique_ptr<QObject>(int &argc, char *argv[])> &makeApplication)
{
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments << QString::fromLocal8Bit(argv[at]);
    const QString program = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName();
    if (arguments.isEmpty())
        return refuse(program, u"No test class is named."_s);
    if (arguments == QStringList{u"--list"_s})
        return list();
    if (arguments.constFirst() == "--compare"_L1)
        return compare(arguments.mid(1));

    const auto found = classes().constFind(arguments.constFirst());
    if (found == classes().constEnd())
        return refuse(program, u"There is no test class \"%1\"."_s.arg(arguments.constFirst()));
    const bool told = found->argument != Argument::None;
    const QString argument = told ? arguments.value(1) : QString();
    // Settings and data are kept by this name: what runs side by side must not share them.
    QString name = found->name.toLower();
    if (told)
        name += QLatin1Char('-') + QString(argument).replace(QLatin1Char('/'), QLatin1Char('-'));
    QCoreApplication::setApplicationName(name);

    // QtTest and the application get the call without the class.
    std::vector<char *> rest{argv[0]};
    for (int at = told ? 3 : 2; at < argc; ++at)
        rest.push_back(argv[at]);
    int restCount = static_cast<int>(rest.size());
    rest.push_back(nullptr);
    const std::unique_ptr<QObject> application = makeApplication(restCount, rest.data());
    const std::unique_ptr<QObject> test = found->make(argument);
    if (!test)
        return refuse(program, u"Wrong argument \"%1\": %2"_s.arg(argument, callOf(*found)));
    return QTest::qExec(test.get(), restCount, rest.data());
}
