// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

/// A test program holds the test classes of its folder and runs one of them: app_case TestCaseFile [QtTest arguments].
namespace TestProgram
{
/// One of several equal parts that a long test is dealt out to, which run side by side.
struct Shard {
    int index = 0; ///< from 0
    int count = 1;

    /// Reads "1/4", the first of four.
    [[nodiscard]] static std::optional<Shard> read(const QString &text);
};

/// What a class needs to be told before it can run.
enum class Argument { None, Shard, Language };

struct TestClass {
    QString name;
    Argument argument;
    /// Makes the class; null where the argument is wrong.
    std::function<std::unique_ptr<QObject>(const QString &argument)> make;
};

/// Called before main(), by the macros below. Always true.
bool add(const TestClass &testClass);

/// A shipped language, by its tag.
[[nodiscard]] bool isLanguage(const QString &tag);

/// Runs what the command line asks for, within an application that `makeApplication` makes of the rest of it.
/// Exit status: of QtTest; 2 where no class is named, or one that the program does not have.
int run(int argc, char *argv[],
        const std::function<std::unique_ptr<QObject>(int &argc, char *argv[])> &makeApplication);
}

/// Makes a class one of those of its program. Stands where a program of one class has QTEST_MAIN.
#define REGISTER_TEST(Class)                                                                                           \
    [[maybe_unused]] static const bool registered##Class = TestProgram::add(                                           \
        {QStringLiteral(#Class), TestProgram::Argument::None,                                                          \
         [](const QString &) -> std::unique_ptr<QObject> { return std::make_unique<Class>(); }});

/// The same for a class that runs one shard of its rows: walks TestUiGolden 1/4.
#define REGISTER_TEST_OF_SHARDS(Class)                                                                                 \
    [[maybe_unused]] static const bool registered##Class = TestProgram::add(                                           \
        {QStringLiteral(#Class), TestProgram::Argument::Shard,                                                         \
         [](const QString &argument) -> std::unique_ptr<QObject> {                                                     \
             const auto shard = TestProgram::Shard::read(argument);                                                    \
             return shard ? std::make_unique<Class>(*shard) : nullptr;                                                 \
         }});

/// The same for a class that runs in one language: matrix TestUiMatrix zh_CN.
#define REGISTER_TEST_OF_LANGUAGES(Class)                                                                              \
    [[maybe_unused]] static const bool registered##Class = TestProgram::add(                                           \
        {QStringLiteral(#Class), TestProgram::Argument::Language,                                                      \
         [](const QString &argument) -> std::unique_ptr<QObject> {                                                     \
             return TestProgram::isLanguage(argument) ? std::make_unique<Class>(argument) : nullptr;                   \
         }});
