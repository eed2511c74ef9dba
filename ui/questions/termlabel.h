// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textlabel.h"

class Glossary;
class Session;

/// What stands before the id of a term in the address of its entry in the help.
inline const QLatin1String termTopic{"term/"};

/// A text as HTML, escaped, with a link at the first place of each term of the glossary, but for that of `topic`.
[[nodiscard]] QString linkedTerms(const QString &text, const Glossary &glossary, const QPalette &palette,
                                  const QString &topic = {});

/// Text for reading whose official terms are underlined: a click, or Enter on one, opens its entry in the help.
class TermLabel : public TextLabel
{
    Q_OBJECT

public:
    TermLabel(Role role, const Session &session, QWidget *parent = nullptr);

    void setSentence(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void show(const QString &text);
    void ask(const QString &link);

    const Session &m_session;
};
