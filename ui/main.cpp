// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "appearance.h"
#include "casefiles.h"
#include "checkedrules.h"
#include "commandline.h"
#include "icons.h"
#include "mainwindow.h"
#include "paper.h"
#include "rulesloader.h"
#include "rulestore.h"
#include "version.h"
#include "workplace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// A call without a window needs no display: PDF needs fonts, the rest not even those.
std::unique_ptr<QCoreApplication> createHeadless(int &argc, char **argv, bool wantsPdf)
{
    if (!wantsPdf)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Even offscreen, Qt looks for a Wayland socket in the run-time folder. Without one of our own it would warn about a
    // missing or foreign folder, and leave one behind.
    static const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// The rule base that the call names, checked before it is used.
RuleStore::Kept namedRules(const QString &path)
{
    const CheckedRules checked = checkedRules(loadRules(path), [](int done, int days) {
        Console::showProgress(
            QCoreApplication::translate("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Day %1 of %2"))
                .arg(done + 1)
                .arg(days));
    });
    Console::clearProgress();
    return {.rules = checked.loaded};
}

int runWindow(const RuleStore::Kept &rules, const CommandLine &commandLine)
{
    QString fault;
    const QString caseFile = commandLine.caseToOpen(fault);
    if (!fault.isEmpty()) {
        Console::printFault(fault);
        return static_cast<int>(ExitStatus::WrongCall);
    }
    QGuiApplication::setDesktopFileName(u"export-mode-wizard"_s);
    QApplication::setWindowIcon(Icons::program());
    Appearance::ofApplication();
    Workplace workplace(rules, QDate::currentDate());
    workplace.window().show();
    QTimer::singleShot(0, &workplace, [&] {
        if (!workplace.offerRecovery() && !caseFile.isEmpty())
            workplace.window().files().openFile(caseFile);
    });
    return QApplication::exec();
}
}

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"export-mode-wizard"_s);
    QCoreApplication::setApplicationName(u"export-mode-wizard"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(EXPORT_MODE_WIZARD_VERSION));

    // The arguments are needed before any application object exists: it decides which kind is made.
    QStringList given;
    for (int at = 0; at < argc; ++at)
        given << QString::fromLocal8Bit(argv[at]);
    CommandLine commandLine(given);
    const bool headless = commandLine.isHeadless();
    std::unique_ptr<QCoreApplication> application;
    if (headless)
        application = createHeadless(argc, argv, commandLine.wantsPdf());
    else
        application = std::make_unique<QApplication>(argc, argv);
    // Qt has taken its own options out, and on Windows reads what local 8-bit text cannot hold.
    if (QCoreApplication::arguments() != given)
        commandLine.read(QCoreApplication::arguments());

    const QString named = commandLine.rulesToUse();
    const RuleStore::Kept rules = named.isEmpty() ? RuleStore::load() : namedRules(named);
    for (const QString &problem : rules.rules.problems)
        Console::printFault(named.isEmpty() ? problem : u"%1: %2"_s.arg(named, problem));
    if (!rules.rules.problems.isEmpty())
        return static_cast<int>(ExitStatus::WrongInput);
    if (!headless)
        return runWindow(rules, commandLine);
    return static_cast<int>(commandLine.run(rules.rules, &Paper::writePdf, [&rules] { return rules.faultInWords(); }));
}
