// SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
// SPDX-License-Identifier: MIT
#include "linedecisions.h"

#include "caselines.h"

#include <QHash>

QList<DecidedLine> decideLines(const DecisionModel &model, const CaseData &data, QDate today,
                               DecisionModel::Depth depth)
{
    return LineDecisions(model, today, depth).of(data);
}

const QList<DecidedLine> &LineDecisions::of(const CaseData &data)
{
    QHash<QString, qsizetype> before; // by id, which stays when a line moves
    for (qsizetype index = 0; index < m_lines.size(); ++index)
        before.insert(m_lines.at(index).data.lineId, index);
    QList<DecidedLine> lines;
    const int count = CaseLines::count(data);
    for (int index = 0; index < count; ++index) {
        DecidedLine line{CaseLines::alone(data, index), {}};
        const auto known = before.constFind(line.data.lineId);
        if (known != before.constEnd() && m_lines.at(*known).data.answers == line.data.answers) {
            line.decision = m_lines.at(*known).decision;
        } else {
            line.decision = m_model.decide(line.data.answers, m_today, m_depth);
            ++m_made;
        }
        lines << line;
    }
    m_lines = lines;
    return m_lines;
}
