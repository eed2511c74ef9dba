// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "printing.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
const QString ownSocket = u"/run/cups/cups.sock"_s;

/// Whether the settings of CUPS name a server.
bool namesServer(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::any_of(
        std::as_const(lines), [](const QByteArray &line) { return line.trimmed().toLower().startsWith("servername"); });
}

/// CUPS is asked by its socket in the file system. Where there is none, its library would try the network interface of this
/// computer instead, again and again; while this lives, it does not.
class OwnPrintSystem
{
public:
    OwnPrintSystem()
    {
        const QStringList settings{qEnvironmentVariable("CUPS_SERVERROOT", u"/etc/cups"_s),
                                   QDir::home().filePath(u".cups"_s)};
        m_set = !qEnvironmentVariableIsSet(variable) && !QFile::exists(ownSocket)
                && std::ranges::none_of(std::as_const(settings),
                                        [](const QString &folder) { return namesServer(folder + u"/client.conf"_s); });
        if (m_set)
            qputenv(variable, ownSocket.toUtf8());
    }
    ~OwnPrintSystem()
    {
        if (m_set)
            qunsetenv(variable); // programs that this one starts know better
    }
    OwnPrintSystem(const OwnPrintSystem &) = delete;
    OwnPrintSystem &operator=(const OwnPrintSystem &) = delete;

private:
    static constexpr char variable[] = "CUPS_SERVER";

    bool m_set = false;
};
#else
struct OwnPrintSystem {
};
#endif
}

void Printing::print(QWidget *window, const QString &name, QPageLayout::Orientation orientation, const Painter &paint)
{
    [[maybe_unused]] const OwnPrintSystem own;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    printer.setPageOrientation(orientation);
    QPrintDialog dialog(&printer, window);
    if (dialog.exec() == QDialog::Accepted)
        paint(printer);
}

void Printing::preview(QWidget *window, const QString &name, const Painter &paint)
{
    [[maybe_unused]] const OwnPrintSystem own;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintPreviewDialog dialog(&printer, window);
    dialog.resize(window->size());
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter *device) { paint(*device); });
    dialog.exec();
}
