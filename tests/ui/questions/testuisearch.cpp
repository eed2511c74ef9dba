// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "searchfield.h"
#include "testprogram.h"
#include "wizarddriver.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

/// Countries, currencies and markets are found by typing English, Chinese or pinyin, in either language of the window.
class TestUiSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void asksWhereSeveralFit();
    void offersTheBestFirst();
    void aCodeInCapitalsIsACode();
    void theListIsWorkedByKeys();
    void keepsWhatIsChosenWhenTheLanguageChanges();
    void offersNothingForNonsense();

private:
    void show(Question::Type type);
    void type(const QString &text);
    void press(Qt::Key key) { QTest::keyClick(m_combo->lineEdit(), key); }
    /// The entries that the list below the field shows, in its order.
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QString chosen() const;

    std::unique_ptr<Language> m_language;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SearchField> m_field;
    QComboBox *m_combo = nullptr;
};

namespace
{
/// The country, the currency, or (as a choice) the market.
const Question &searched(Question::Type type)
{
    for (const Question &question : Testing::rules().questions) {
        const bool market = !question.options.isEmpty() && question.options.first().recognisedFrom.isValid();
        if (question.type == type && (type != Question::Type::Choice || market))
            return question;
    }
    qFatal("there is no such question");
}
}

void TestUiSearch::initTestCase()
{
    Testing::quietenPlatform();
    m_language = std::make_unique<Language>(Testing::rules());
}

void TestUiSearch::init()
{
    Testing::failOnWarnings();
    m_language->use(u"en"_s);
    m_session = std::make_unique<Session>(Testing::loadedRules(), *m_language, QDate(2026, 11, 22));
}

void TestUiSearch::cleanup()
{
    m_field.reset();
    m_session.reset();
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void TestUiSearch::show(Question::Type type)
{
    m_field = std::make_unique<SearchField>(searched(type), *m_session, nullptr);
    m_field->show();
    m_combo = m_field->findChild<QComboBox *>();
    m_combo->setFocus();
}

void TestUiSearch::type(const QString &text)
{
    m_combo->lineEdit()->selectAll();
    for (const QChar letter : text) {
        // QTest knows the keys of ASCII only.
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(m_combo->lineEdit(), &press);
    }
}

QStringList TestUiSearch::offered() const
{
    const QAbstractItemView *popup = m_combo->completer()->popup();
    QStringList ids;
    for (int row = 0; popup->isVisible() && row < popup->model()->rowCount(); ++row)
        ids << m_combo->itemData(m_combo->findText(popup->model()->index(row, 0).data().toString())).toString();
    return ids;
}

QString TestUiSearch::chosen() const
{
    const std::optional<Answer> answer = m_field->answer();
    return answer ? std::get<QString>(*answer) : QString();
}

void TestUiSearch::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Question::Type>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    const struct {
        Question::Type type;
        const char *typed;
        const char *id;
    } rows[] = {
        {Question::Type::Choice, "yiwu", "yiwu"},     {Question::Type::Choice, "Yi Wu", "yiwu"},
        {Question::Type::Choice, "义乌", "yiwu"},     {Question::Type::Choice, "yw", "yiwu"},
        {Question::Type::Country, "Germany", "DE"},   {Question::Type::Country, "德国", "DE"},
        {Question::Type::Country, "deguo", "DE"},     {Question::Type::Country, "yg", "GB"},
        {Question::Type::Country, "DE", "DE"},        {Question::Type::Country, "de", "DE"},
        {Question::Type::Country, "oman", "OM"},      {Question::Type::Country, "bilu", "PE"},
        {Question::Type::Currency, "rmb", "CNY"},     {Question::Type::Currency, "usd", "USD"},
        {Question::Type::Currency, "meiyuan", "USD"},
    };
    for (const QString &language : Texts::languages()) {
        for (const auto &row : rows)
            QTest::addRow("%s in %s", row.typed, qPrintable(language))
                << language << row.type << QString::fromUtf8(row.typed) << QString::fromUtf8(row.id);
    }
}

void TestUiSearch::findsWhatIsMeant()
{
    QFETCH(QString, language);
    QFETCH(Question::Type, type);
    QFETCH(QString, typed);
    QFETCH(QString, id);
    m_language->use(language);
    show(type);
    this->type(typed);
    QCOMPARE(offered().value(0), id);
    QVERIFY(!m_field->answer());
    press(Qt::Key_Return);
    QCOMPARE(chosen(), id);
    QVERIFY(offered().isEmpty());
    QVERIFY(m_field->fault().isEmpty());
    QCOMPARE(m_combo->currentText(), m_combo->itemText(m_combo->findData(id)));
}

void TestUiSearch::asksWhereSeveralFit()
{
    show(Question::Type::Country);
    type(u"guinea"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen(), u"GN"_s); // one of them is called just that
    type(u"jineiya b"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen(), u"GW"_s);
    type(u"island"_s);
    QVERIFY(offered().size() > 5);
    press(Qt::Key_Return);
    QCOMPARE(chosen(), QString());
    QVERIFY(m_field->fault().contains(u"“island”"_s));
    for (const QString &language : Texts::languages()) {
        m_language->use(language);
        m_field->retranslate();
        type(u"dg"_s); // 德国 or 多哥
        QCOMPARE(offered().mid(0, 2), QStringList({u"DE"_s, u"TG"_s}));
        press(Qt::Key_Return);
        QCOMPARE(chosen(), QString());
    }
}

void TestUiSearch::offersTheBestFirst()
{
    show(Question::Type::Country);
    type(u"nan"_s);
    const QStringList ids = offered();
    // 南非 and 南苏丹 begin so; in 越南 it is the second syllable, in Lebanon's like no syllable at all.
    QVERIFY(ids.indexOf(u"ZA"_s) < ids.indexOf(u"VN"_s));
    QVERIFY(ids.indexOf(u"SS"_s) < ids.indexOf(u"VN"_s));
    QVERIFY(ids.contains(u"VN"_s));
    type(u"ni"_s);
    QVERIFY(offered().indexOf(u"NE"_s) < offered().indexOf(u"AM"_s));
}

void TestUiSearch::aCodeInCapitalsIsACode()
{
    show(Question::Type::Country);
    type(u"MG"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen(), u"MG"_s);
    type(u"mg"_s); // 美国, 蒙古 or Madagascar
    const QStringList ids = offered().mid(0, 3);
    for (const char *id : {"US", "MN", "MG"})
        QVERIFY(ids.contains(QLatin1String(id)));
    press(Qt::Key_Return);
    QCOMPARE(chosen(), QString());
}

void TestUiSearch::theListIsWorkedByKeys()
{
    show(Question::Type::Country);
    type(u"mg"_s);
    const QStringList ids = offered();
    QAbstractItemView *popup = m_combo->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(chosen(), ids.at(1));
    QVERIFY(!popup->isVisible());
    QCOMPARE(m_combo->currentData().toString(), ids.at(1));
}

void TestUiSearch::keepsWhatIsChosenWhenTheLanguageChanges()
{
    show(Question::Type::Country);
    type(u"deguo"_s);
    press(Qt::Key_Return);
    m_language->use(u"zh_CN"_s);
    m_field->retranslate();
    QCOMPARE(chosen(), u"DE"_s);
    QVERIFY(m_combo->currentText().startsWith(u"德国"_s));
    type(u"Fra"_s);
    QCOMPARE(offered(), QStringList(u"FR"_s));
}

void TestUiSearch::offersNothingForNonsense()
{
    show(Question::Type::Country);
    type(u"qqqq"_s);
    QVERIFY(offered().isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(chosen(), QString());
    QVERIFY(m_field->fault().contains(u"qqqq"_s));
}

REGISTER_TEST(TestUiSearch)
#include "testuisearch.moc"
