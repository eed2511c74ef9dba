// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "thenandnowdialog.h"

#include "blockview.h"
#include "look.h"
#include "paper.h"
#include "printing.h"
#include "savefile.h"
#include "session.h"
#include "textlabel.h"
#include "thenandnow.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ThenAndNowDialog::ThenAndNowDialog(const Session &session, QWidget *parent)
    : ToolDialog(u"then-and-now"_s, parent), m_session(session), m_print(addButton(u"print"_s)),
      m_pdf(addButton(u"pdf"_s))
{
    connect(m_print, &QPushButton::clicked, this, &ThenAndNowDialog::print);
    connect(m_pdf, &QPushButton::clicked, this, &ThenAndNowDialog::savePdf);
    retranslate();
}

void ThenAndNowDialog::fill()
{
    const CaseData &held = m_session.exportCase().data();
    const ThenAndNow compared = thenAndNow(m_session.model(), held, m_session.today());
    m_report = m_session.reportHead();
    m_report.sections = thenAndNowSections(m_session.rules(), held, compared, m_session.texts());

    delete m_shown;
    m_shown = new QWidget;
    auto *column = new QVBoxLayout(m_shown);
    Look::arrange(column, {}, 1);
    for (const Section &section : std::as_const(m_report.sections)) {
        const bool isFirst = &section == &m_report.sections.constFirst(); // the dialog's heading says it
        if (!isFirst) {
            auto *heading = createLabel(TextLabel::Role::Heading, section.title);
            column->addSpacing(Look::space(1));
            column->addWidget(heading);
        }
        for (const Block &block : section.blocks) {
            QWidget *shown = block.kind == Block::Kind::Fields ? BlockView::createFields(block.fields)
                             : isFirst                         ? BlockView::createParagraph(block)
                                                               : BlockView::createCard(block);
            if (!block.id.isEmpty())
                shown->setObjectName(u"then-and-now/"_s + block.id);
            column->addWidget(shown);
        }
    }
    column->addStretch(1);
    content()->addWidget(m_shown);
}

QString ThenAndNowDialog::writePdf(const QString &path) const
{
    return Paper::writePdf(m_report, m_session.texts(), path);
}

void ThenAndNowDialog::print()
{
    Printing::print(this, windowTitle(), QPageLayout::Portrait,
                    [this](QPagedPaintDevice &device) { Paper(m_report, m_session.texts()).paint(device); });
}

void ThenAndNowDialog::savePdf()
{
    const QString name = tr("%1 – then and now", "case title, name of a file").arg(m_report.title);
    const QString path = SaveFile::ask(this, tr("Save the comparison"), tr("PDF files (*.pdf)"),
                                       SaveFile::nameOf(name, u"pdf"_s));
    if (!path.isEmpty())
        SaveFile::say(this, writePdf(path));
}

void ThenAndNowDialog::retranslate()
{
    setTexts(tr("Then and now"), tr("The same answers by the rules of the declaration date and by those of today."));
    m_print->setText(tr("&Print…"));
    m_pdf->setText(tr("Save as P&DF…"));
    fill();
}
