// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "aboutbox.h"
#include "actionicons.h"
#include "appearance.h"
#include "casefiles.h"
#include "exportwizard.h"
#include "filedrop.h"
#include "helpdesk.h"
#include "history.h"
#include "icons.h"
#include "language.h"
#include "linesbar.h"
#include "linetools.h"
#include "look.h"
#include "objectname.h"
#include "output.h"
#include "progressdialog.h"
#include "progressstrip.h"
#include "progressview.h"
#include "resulttools.h"
#include "rulechoice.h"
#include "rulesage.h"
#include "session.h"
#include "settings.h"
#include "sidepanel.h"
#include "statusline.h"
#include "textlabel.h"
#include "undokeys.h"
#include "viewmenu.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr QSize firstSize(1180, 780);
constexpr int sidePanelCharacters = 38; ///< width of the panel
constexpr int sidePanelFrom
    = 1000; ///< width of a window, in pixels of a normal font, from which the panel is worth its room
constexpr int normalCharacter = 8; ///< width of a character of a normal font, in pixels

/// The bar above the pages, with a line below.
class HeaderBar : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.fillRect(QRect(0, height() - 1, width(), 1), Look::line(palette()));
    }
};
}

MainWindow::MainWindow(Session &session, Language &language, QWidget *parent)
    : QMainWindow(parent), m_appearance(Appearance::ofApplication()), m_session(session), m_language(language),
      m_files(new CaseFiles(session, this)), m_history(new History(session, this)), m_output(new Output(session, this)),
      m_tools(new ResultTools(session, this)), m_lineTools(new LineTools(session, this)),
      m_rules(new RuleChoice(session, this)), m_help(new HelpDesk(session, this)),
      m_wizard(new ExportWizard(session, {m_output->buttons() + m_tools->buttons(), m_tools->thenAndNow(),
                                          m_history->undoAction(), m_files->openAction()})),
      m_side(new SidePanel(session)), m_lines(new LinesBar(session)), m_strip(new ProgressStrip(session)),
      m_status(new StatusLine(session, *m_wizard)), m_notice(new TextLabel(TextLabel::Role::Quiet)), m_mark(new QLabel),
      m_caseTitle(new QLabel), m_languageLabel(new QLabel), m_languages(new QComboBox)
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_wizard, 1);
    middle->addWidget(m_side);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    m_notice->setObjectName(u"rules-notice"_s);
    m_notice->setContentsMargins(Look::space(Look::sideUnits), 0, Look::space(Look::sideUnits), Look::space(0.75));
    layout->addWidget(m_notice);
    layout->addWidget(m_lines);
    auto *strip = new QHBoxLayout;
    Look::arrange(strip, {Look::sideUnits, 1, Look::sideUnits, 0}, 1);
    strip->addWidget(m_strip);
    strip->addStretch(1);
    layout->addLayout(strip);
    layout->addLayout(middle, 1);
    m_status->setContentsMargins(Look::space(Look::sideUnits), 0, Look::space(Look::sideUnits), Look::space(0.75));
    layout->addWidget(m_status);
    setCentralWidget(central);
    createMenus();
    setAcceptDrops(true);
    new FileDrop(this);
    resize(firstSize);
    restoreGeometry(Settings::windowGeometry());

    connect(m_wizard, &QWizard::currentIdChanged, this, &MainWindow::showSidePanel);
    connect(m_strip, &QPushButton::clicked, this, &MainWindow::showProgress);
    connectProgress(m_side->view());
    new UndoKeys(*m_history, this);
    connect(m_history, &History::restored, this, &MainWindow::showEdit);
    connect(m_wizard, &ExportWizard::exampleAsked, m_files, &CaseFiles::openExample);
    connect(m_wizard, &ExportWizard::startAgainAsked, m_files, &CaseFiles::startAgain);
    connect(m_wizard, &ExportWizard::closeAsked, this, &QWidget::close);
    connect(m_wizard, &ExportWizard::tryAsked, m_tools, &ResultTools::tryMode);
    connect(m_lines, &LinesBar::addAsked, m_lineTools, &LineTools::add);
    connect(m_lines, &LinesBar::linesAsked, m_lineTools, &LineTools::showAll);
    connect(&session, &Session::lineTaken, m_wizard, &ExportWizard::showLine);
    connect(m_files, &CaseFiles::begun, this, [this](bool hasAnswers) {
        if (hasAnswers)
            m_wizard->advance();
        else
            m_wizard->showStart();
    });
    connect(m_files, &CaseFiles::fileChanged, this, &MainWindow::showTitle);
    connect(&session.exportCase(), &ExportCase::changed, this, &MainWindow::showTitle);
    retranslate();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::createHeader()
{
    auto *header = new HeaderBar;
    showMark();
    m_caseTitle->setTextFormat(Qt::PlainText);
    m_languageLabel->setTextFormat(Qt::PlainText);
    m_languageLabel->setBuddy(m_languages);
    m_languages->setObjectName(u"language"_s);
    // A click on the box leaves the focus where it is, so that work goes on there after the switch.
    m_languages->setFocusPolicy(Qt::TabFocus);
    for (const QString &tag : Texts::languages())
        m_languages->addItem(Texts::ownName(tag), tag);
    m_languages->setCurrentIndex(m_languages->findData(m_language.current()));
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QString tag = m_languages->itemData(index).toString();
        m_language.use(tag);
        Settings::setLanguage(tag);
    });

    auto *row = new QHBoxLayout(header);
    Look::arrange(row, {Look::sideUnits, 0.75, Look::sideUnits, 1}, 1.25);
    row->addWidget(m_mark);
    row->addWidget(m_caseTitle);
    row->addStretch(1);
    row->addWidget(m_languageLabel);
    row->addWidget(m_languages);
    return header;
}

void MainWindow::showMark()
{
    m_mark->setPixmap(Icons::program().pixmap(QSize(Look::space(3), Look::space(3)), devicePixelRatioF()));
}

void MainWindow::createMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions(m_files->actions());
    m_fileMenu->addSeparator();
    m_fileMenu->addActions(m_output->actions());
    m_fileMenu->addSeparator();
    m_quit = m_fileMenu->addAction(QString());
    m_quit->setShortcut(QKeySequence::Quit);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);

    m_viewMenu = new ViewMenu(m_appearance, this);
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions(m_history->actions());

    m_caseMenu = menuBar()->addMenu(QString());
    m_caseMenu->addActions(m_lineTools->actions());

    menuBar()->addMenu(m_viewMenu);

    m_resultMenu = menuBar()->addMenu(QString());
    m_resultMenu->addActions(m_tools->actions());

    m_rulesMenu = menuBar()->addMenu(QString());
    m_rulesMenu->addActions(m_rules->actions());

    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addActions(m_help->actions());
    m_helpMenu->addSeparator();
    m_help->setWizard(m_wizard, [wizard = m_wizard] { return wizard->isAsking(); });
    m_about = m_helpMenu->addAction(QString());
    m_about->setObjectName(u"about"_s);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showTitle()
{
    const QString title = m_session.exportCase().data().title;
    // Only a title longer than the room beside the language box is cut.
    const int others = m_languageLabel->sizeHint().width() + m_languages->sizeHint().width()
                       + Look::space(2 * Look::sideUnits + 8);
    const QString name = fontMetrics().elidedText(title.isEmpty() ? tr("New case") : title, Qt::ElideRight,
                                                  width() - others);
    m_caseTitle->setText(name);
    setWindowTitle(m_files->isReadOnly() ? tr("%1[*] (for reading only) – Export Mode Wizard").arg(name)
                                         : tr("%1[*] – Export Mode Wizard").arg(name));
    setWindowModified(m_session.exportCase().isModified());
}

void MainWindow::showSidePanel()
{
    const int character = Look::characterWidth(fontMetrics());
    m_side->setFixedWidth(sidePanelCharacters * character);
    m_side->view()->setPage(m_wizard->pageId());
    const bool worthIt = m_wizard->currentId() > m_wizard->startId();
    const bool room = width() * normalCharacter >= sidePanelFrom * character;
    m_side->setVisible(worthIt && room);
    m_strip->setVisible(worthIt && !room);
}

void MainWindow::connectProgress(ProgressView *view)
{
    connect(view, &ProgressView::questionAsked, m_wizard, &ExportWizard::goTo);
    connect(view, &ProgressView::resultAsked, m_wizard, &ExportWizard::showResult);
}

void MainWindow::showEdit(const EditSubject &subject)
{
    switch (subject.kind) {
    case EditSubject::Kind::GivenAnswer:
        return m_wizard->goTo(subject.id);
    case EditSubject::Kind::CaseTitle:
    case EditSubject::Kind::ParticularText:
    case EditSubject::Kind::EventDay:
        return m_wizard->showField(ObjectName::particularsPage, subject.field());
    case EditSubject::Kind::ItemTick:
    case EditSubject::Kind::ItemField:
        return m_wizard->showField(ObjectName::resultPage, subject.field());
    case EditSubject::Kind::LineAdded:
    case EditSubject::Kind::LineRemoved:
    case EditSubject::Kind::LineRenamed:
    case EditSubject::Kind::LineMoved: // the bar of lines says it, on whatever page
    case EditSubject::Kind::Nothing:
        return;
    }
}

void MainWindow::showProgress()
{
    ProgressDialog dialog(m_session, m_wizard->pageId(), this);
    connectProgress(dialog.view());
    dialog.exec();
}

void MainWindow::showAbout()
{
    AboutBox(m_session, this).exec();
}

void MainWindow::showNotice()
{
    const Rules &rules = m_session.rules();
    const bool unusual = !rules.shipped || areOld(rules, m_session.today());
    const QString fault = m_kept.faultInWords();
    QStringList sentences{fault.isEmpty() ? rulesInWords(rules, m_session.today(), m_session.texts()) : fault};
    // Else rules that were loaded once would stand before all that later versions of the program bring.
    if (const QDate own = rules.shipped ? QDate() : RuleStore::ownRulesDate(); own > rules.date)
        sentences << tr("The program's own rules, of %1, are newer.").arg(m_session.texts().date(own));
    m_notice->setText(sentences.join(QLatin1Char('\n')));
    m_notice->setVisible(unusual || !fault.isEmpty());
}

void MainWindow::showRulesFault(const RuleStore::Kept &kept)
{
    m_kept.fault = kept.fault;
    m_kept.found = kept.found;
    if (!kept.faultInWords().isEmpty())
        m_rules->allowGoingBack(); // drops the kept file, so that this is not said again
    showNotice();
}

void MainWindow::tell(const QString &sentence)
{
    m_status->tell(sentence);
}

void MainWindow::resume(MainWindow &other)
{
    m_files->resume(*other.m_files);
    restoreGeometry(other.saveGeometry());
    show(); // a wizard has no page before
    m_wizard->showPage(other.m_wizard->currentPage()->objectName());
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_appearance.followSystem();
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        showMark();
        showTitle();
        showSidePanel();
    } else if (event->type() == QEvent::PaletteChange) {
        ActionIcons::dye(*this);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (const QList<QUrl> urls = event->mimeData()->urls(); urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    // Queued: the program that the file comes from waits for the end of this.
    QMetaObject::invokeMethod(
        m_files, [this, path] { m_files->openInstead(path); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    Settings::setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    showSidePanel();
    showTitle();
}

void MainWindow::retranslate()
{
    // Before the pages, which show some of these texts on buttons.
    m_files->retranslate();
    m_history->retranslate();
    m_output->retranslate();
    m_tools->retranslate();
    m_lineTools->retranslate();
    m_rules->retranslate();
    m_help->retranslate();
    showNotice();
    m_fileMenu->setTitle(tr("&File"));
    m_viewMenu->retranslate();
    m_editMenu->setTitle(tr("&Edit"));
    m_caseMenu->setTitle(tr("&Case"));
    m_resultMenu->setTitle(tr("Res&ult"));
    m_rulesMenu->setTitle(tr("Ru&les"));
    m_helpMenu->setTitle(tr("&Help"));
    m_quit->setText(tr("&Quit"));
    m_about->setText(tr("&About Export Mode Wizard"));
    m_languageLabel->setText(tr("Language"));
    m_languages->setAccessibleName(tr("Language"));
    showTitle();
    ActionIcons::dye(*this); // parts make some of their actions when they are translated first
}
