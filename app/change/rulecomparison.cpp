// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "rulecomparison.h"

#include "ruletexts.h"
#include "texts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace
{
using Documents = QMap<QString, QJsonDocument>;
using Kind = RuleChanges::Kind;
using How = RuleChanges::How;

/// Where the entries of a kind stand in the rule files.
struct Listing {
    /// How an entry is told from the others: by its id alone, which then stands once in all rules, or, behind a slash, with
    /// that of the entry it belongs to.
    enum class Key { Id, WithParent, Pair };

    Kind kind;
    const char *file;
    std::array<const char *, 3> lists; ///< from the outermost in; null behind the last
    const char *id;
    const char *name; ///< key of the text that names it; null: its id does
    std::array<const char *, 2> without; ///< lists in it that are compared for themselves
    Key key = Key::Id;
    const char *parent = nullptr; ///< what the entry it stands in is called, where it may move to another
    bool ordered = false; ///< whether their order says something
};

constexpr std::array listings{
    Listing{Kind::Page, "questions.json", {"pages"}, "id", "title", {"questions"}, Listing::Key::Id, nullptr, true},
    Listing{Kind::Question,
            "questions.json",
            {"pages", "questions"},
            "id",
            "label",
            {"options"},
            Listing::Key::Id,
            "page",
            true},
    Listing{Kind::Option,
            "questions.json",
            {"pages", "questions", "options"},
            "id",
            "text",
            {},
            Listing::Key::WithParent,
            nullptr,
            true},
    Listing{Kind::Fact, "facts.json", {"facts"}, "id", nullptr, {}},
    Listing{
        Kind::Mode, "modes.json", {"modes"}, "id", "name", {"conditions", "routes"}, Listing::Key::Id, nullptr, true},
    Listing{Kind::Condition, "modes.json", {"modes", "conditions"}, "id", "text", {}, Listing::Key::Id, "mode"},
    Listing{Kind::Route, "modes.json", {"modes", "routes"}, "id", "name", {}, Listing::Key::WithParent, nullptr, true},
    Listing{Kind::Choice, "choice.json", {"choice"}, "id", "reason", {}, Listing::Key::Id, nullptr, true},
    Listing{Kind::TradeOff, "choice.json", {"tradeOffs"}, "mode", "text", {}, Listing::Key::Pair},
    Listing{Kind::Warning, "warnings.json", {"warnings"}, "id", "text", {}, Listing::Key::Id, nullptr, true},
    Listing{Kind::Contradiction, "warnings.json", {"contradictions"}, "id", "text", {}},
    Listing{Kind::Parameter, "parameters.json", {"parameters"}, "id", "name", {}},
    Listing{Kind::Party, "checklist.json", {"parties"}, "id", "name", {}},
    Listing{Kind::Place, "checklist.json", {"places"}, "id", "name", {}},
    Listing{Kind::Phase, "checklist.json", {"phases"}, "id", "name", {}, Listing::Key::Id, nullptr, true},
    Listing{Kind::Item, "checklist.json", {"items"}, "id", "title", {}, Listing::Key::Id, nullptr, true},
    Listing{Kind::Source, "sources.json", {"sources"}, "id", "title", {}},
    Listing{Kind::Market, "markets.json", {"markets"}, "id", "name", {}},
    Listing{Kind::Currency, "currencies.json", {"currencies"}, "code", "name", {}},
    Listing{Kind::Holidays, "holidays.json", {"years"}, "year", nullptr, {}},
    Listing{Kind::GlossaryTerm, "knowledge.json", {"terms"}, "id", "term", {}},
    Listing{Kind::Misconception, "knowledge.json", {"misconceptions"}, "id", "claim", {}},
    Listing{Kind::Journey, "knowledge.json", {"journeys"}, "id", "title", {}},
};

/// A list of a single id is that id.
QJsonValue withoutNeedlessList(const QJsonArray &list)
{
    return list.size() == 1 && list.first().isString() ? list.first() : QJsonValue(list);
}

/// The answers of the operator "is", where no is no less an answer than yes.
QJsonObject canonicalAnswers(QJsonObject answers)
{
    for (QJsonValueRef answer : answers) {
        if (answer.isArray())
            answer = withoutNeedlessList(answer.toArray());
    }
    return answers;
}

/// A value with everything left out that says nothing: what is off or empty, and the list around a single id.
QJsonValue canonical(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &entry : value.toArray())
            list.append(canonical(entry));
        return withoutNeedlessList(list);
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue inner = member.key() == "is"_L1 ? canonicalAnswers(member.value().toObject())
                                                         : canonical(member.value());
        const bool isEmpty = inner.isNull() || inner == QJsonValue(false) || inner == QJsonValue(QJsonArray())
                             || inner == QJsonValue(QJsonObject());
        if (!isEmpty && !member.key().startsWith(QLatin1Char('$'))) // "$schema" is for editors
            kept.insert(member.key(), inner);
    }
    return kept;
}

/// The keys at which two entries differ, in the order of their names.
QStringList differentMembers(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return before.value(key) == after.value(key); });
    return keys;
}

struct Entry {
    QString id;
    QString parent; ///< id of the entry it stands in
    QString name;
    QJsonObject members; ///< canonical
};

/// The entries of one kind, in the order of the file.
class Entries
{
public:
    Entries(const Documents &documents, const Listing &listing) : m_listing(listing)
    {
        collect(documents.value(QLatin1String(listing.file)).object(), {}, 0);
    }

    [[nodiscard]] const QList<Entry> &all() const { return m_all; }

    [[nodiscard]] const Entry *find(const QString &id) const
    {
        const auto found = std::ranges::find(m_all, id, &Entry::id);
        return found == m_all.end() ? nullptr : &*found;
    }

    /// The ids that `other` has too, those of one parent together.
    [[nodiscard]] QStringList sharedWith(const Entries &other) const
    {
        QList<Entry> entries = m_all;
        if (m_listing.key == Listing::Key::WithParent)
            std::ranges::stable_sort(entries, {}, &Entry::parent);
        QStringList ids;
        for (const Entry &entry : std::as_const(entries)) {
            if (other.find(entry.id))
                ids.append(entry.id);
        }
        return ids;
    }

private:
    void collect(const QJsonObject &object, const QString &parent, size_t depth)
    {
        const bool isLast = depth + 1 == m_listing.lists.size() || !m_listing.lists.at(depth + 1);
        for (const QJsonValue &value : object.value(QLatin1String(m_listing.lists.at(depth))).toArray()) {
            const QJsonObject entry = value.toObject();
            if (isLast)
                add(entry, parent);
            else
                collect(entry, entry.value("id"_L1).toString(), depth + 1);
        }
    }

    void add(const QJsonObject &object, const QString &parent)
    {
        const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toVariant().toString(); };
        QJsonObject members = object;
        for (const char *const list : m_listing.without) {
            if (list)
                members.remove(QLatin1String(list));
        }
        if (m_listing.parent)
            members.insert(QLatin1String(m_listing.parent), parent);
        QString id = text(m_listing.id);
        if (m_listing.key == Listing::Key::WithParent)
            id.prepend(parent + QLatin1Char('/'));
        for (const char *const more : {"alternative", "route"}) {
            if (m_listing.key == Listing::Key::Pair && object.contains(QLatin1String(more)))
                id += QLatin1Char('/') + text(more);
        }
        m_all.append({id, parent, m_listing.name ? text(m_listing.name) : QString(), canonical(members).toObject()});
    }

    const Listing &m_listing;
    QList<Entry> m_all;
};

void compareListing(const Listing &listing, const Documents &old, const Documents &fresh,
                    QList<RuleChanges::Change> &changes)
{
    const Entries before(old, listing);
    const Entries after(fresh, listing);
    for (const Entry &entry : after.all()) {
        const Entry *const earlier = before.find(entry.id);
        if (!earlier)
            changes.append({listing.kind, How::Added, entry.id, entry.name, {}});
        else if (const QStringList members = differentMembers(earlier->members, entry.members); !members.isEmpty())
            changes.append({listing.kind, How::Changed, entry.id, entry.name, members});
    }
    for (const Entry &entry : before.all()) {
        if (!after.find(entry.id))
            changes.append({listing.kind, How::Removed, entry.id, entry.name, {}});
    }
    if (listing.ordered && before.sharedWith(after) != after.sharedWith(before))
        changes.append({listing.kind, How::Reordered, {}, {}, {}});
}

/// By language, the texts of both rule bases that are not translated as they were.
QMap<QString, QStringList> compareTranslations(const Rules &old, const Rules &fresh)
{
    QSet<QString> earlier;
    for (const RuleText &text : ruleTexts(old))
        earlier.insert(text.text);
    QMap<QString, QStringList> changed;
    for (const QString &language : Texts::languages()) {
        const Texts before(language, old);
        const Texts after(language, fresh);
        QStringList different;
        for (const RuleText &text : ruleTexts(fresh)) {
            if (earlier.contains(text.text) && before.rule(text.text) != after.rule(text.text))
                different.append(text.text);
        }
        different.removeDuplicates();
        if (!different.isEmpty())
            changed.insert(language, different);
    }
    return changed;
}
}

RuleChanges compareRules(const LoadedRules &old, const LoadedRules &fresh)
{
    RuleChanges changes;
    const auto base = [](const Documents &documents) {
        return canonical(documents.value(u"meta.json"_s).object()).toObject();
    };
    if (const QStringList members = differentMembers(base(old.documents), base(fresh.documents)); !members.isEmpty())
        changes.changes.append({Kind::Base, How::Changed, {}, {}, members});
    for (const Listing &listing : listings)
        compareListing(listing, old.documents, fresh.documents, changes.changes);
    changes.translations = compareTranslations(old.rules, fresh.rules);
    return changes;
}
