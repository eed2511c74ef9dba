// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT

// Build tool: writes {code: {language: name}} for all of ISO 3166-1 from the files of iso-codes.
//
//     makecountries OUTPUT iso_3166-1.json official.json zh_CN=…/iso_3166-1.mo …
//
// official.json gives names that replace those of iso-codes: {language: {code: name}}, the same codes in each language.

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTextStream>
#include <QtEndian>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace
{
[[noreturn]] void fail(const QString &message)
{
    QTextStream(stderr) << "makecountries: " << message << Qt::endl;
    std::exit(EXIT_FAILURE);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(path + u": "_s + file.errorString());
    return file.readAll();
}

QJsonObject objectOf(const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path), &error);
    if (!document.isObject())
        fail(path + u": "_s + error.errorString());
    return document.object();
}

using Catalogue = QHash<QByteArray, QString>;

/// The messages of a compiled gettext catalogue (little-endian, as every distribution ships them).
/// The format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
Catalogue catalogueOf(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    const auto word = [&](qsizetype offset) {
        if (offset + 4 > bytes.size())
            fail(path + u": cut off"_s);
        return qsizetype(qFromLittleEndian<quint32>(bytes.constData() + offset));
    };
    const auto string = [&](qsizetype table, qsizetype index) {
        return bytes.mid(word(table + 8 * index + 4), word(table + 8 * index));
    };
    if (word(0) != 0x950412de)
        fail(path + u": not a little-endian .mo file"_s);

    Catalogue catalogue;
    const qsizetype count = word(8);
    const qsizetype originals = word(12);
    const qsizetype translations = word(16);
    for (qsizetype i = 0; i < count; ++i)
        catalogue.insert(string(originals, i), QString::fromUtf8(string(translations, i)));
    return catalogue;
}

QString translated(const Catalogue &catalogue, const QJsonObject &country)
{
    for (const QString &key : {u"common_name"_s, u"name"_s}) {
        const QString name = catalogue.value(country.value(key).toString().toUtf8());
        if (country.contains(key) && !name.isEmpty())
            return name;
    }
    return {};
}
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        fail(u"too few arguments"_s);

    const QJsonArray countries = objectOf(arguments[2]).value(u"3166-1"_s).toArray();
    const QJsonObject official = objectOf(arguments[3]);
    const QString english = u"en"_s;

    QMap<QString, Catalogue> catalogues;
    for (const QString &argument : arguments.mid(4))
        catalogues.insert(argument.section(QLatin1Char('='), 0, 0), catalogueOf(argument.section(QLatin1Char('='), 1)));
    const QStringList officialCodes = official.value(english).toObject().keys();
    for (const QString &language : catalogues.keys()) {
        if (official.value(language).toObject().keys() != officialCodes)
            fail(arguments[3] + u": other codes in en than in "_s + language);
    }

    QJsonObject result;
    for (const QJsonValue &value : countries) {
        const QJsonObject country = value.toObject();
        const QString code = country.value(u"alpha_2"_s).toString();
        const QString name = country.value(u"name"_s).toString();
        const auto nameIn = [&](const QString &language, const QString &usual) {
            const QString chosen = official.value(language).toObject().value(code).toString(usual);
            if (chosen.isEmpty())
                fail(u"no name of %1 (%2) in %3"_s.arg(code, name, language));
            return chosen;
        };
        QJsonObject names{{english, nameIn(english, country.value(u"common_name"_s).toString(name))}};
        for (auto catalogue = catalogues.cbegin(); catalogue != catalogues.cend(); ++catalogue)
            names.insert(catalogue.key(), nameIn(catalogue.key(), translated(*catalogue, country)));
        result.insert(code, names);
    }

    QFile output(arguments[1]);
    const QByteArray json = QJsonDocument(result).toJson();
    if (!output.open(QIODevice::WriteOnly) || output.write(json) != json.size())
        fail(arguments[1] + u": "_s + output.errorString());
    return EXIT_SUCCESS;
}
