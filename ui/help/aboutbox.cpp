// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "aboutbox.h"

#include "document.h"
#include "loadedrules.h"
#include "look.h"
#include "prove.h"
#include "rulesage.h"
#include "rulestore.h"
#include "session.h"
#include "textlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// The figures as a table; every word is escaped.
QString table(const QList<Field> &fields)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const Field &field : fields)
        html += u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(field.label.toHtmlEscaped(),
                                                                         field.value.toHtmlEscaped());
    return html + "</table>"_L1;
}

Proof proofInForce(const Session &session)
{
    const LoadedRules &rules = session.loadedRules();
    if (const std::optional<Proof> kept = RuleStore::proof(rules.rules.checksum))
        return *kept;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Proof proof = proofOf(rules);
    QApplication::restoreOverrideCursor();
    return proof;
}
}

AboutBox::AboutBox(const Session &session, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Export Mode Wizard"));
    const Texts &texts = session.texts();

    auto *heading = createLabel(TextLabel::Role::Heading,
                                tr("Export Mode Wizard %1").arg(QApplication::applicationVersion()));
    auto *licence = createLabel(TextLabel::Role::Body,
                                tr("Free software under the MIT licence; it uses Qt under the LGPL, version 3."));
    auto *rules = createLabel(TextLabel::Role::Strong, rulesInWords(session.rules(), session.today(), texts));
    rules->setObjectName(u"rules"_s);
    auto *explanation = createLabel(
        TextLabel::Role::Body,
        tr("These rules were proven: every combination of answers was looked at, on every day on which something "
           "changes, and no fault was found. This was counted:"));
    auto *figures = new QTextBrowser;
    figures->setObjectName(u"figures"_s);
    figures->setAccessibleName(tr("Figures of the proof"));
    figures->setOpenLinks(false);
    figures->setTabChangesFocus(true);
    figures->setHtml(table(proofFields(proofInForce(session), session.rules(), texts)));
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    Look::arrange(layout, {3, 2.5, 3, 2}, 1.5);
    for (TextLabel *label : {heading, licence, rules, explanation})
        layout->addWidget(label);
    layout->addWidget(figures, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(Look::dialogSize(*this, 76, 28));
    close->setFocus();
}
