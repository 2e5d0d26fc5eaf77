// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be in a report, what stands on its cover, and in which language.
#pragma once

#include "app/gui/review_context.h"
#include "app/report/report_wishes.h"

#include <QMap>
#include <QScrollArea>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace vigie {

class OptionalDate;

class ReportForm final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportForm)

public:
    explicit ReportForm(ReviewContext context, QWidget* parent = nullptr);

    ReportWishes wishes() const;
    void setWishes(const ReportWishes& wishes); ///< tells no change

Q_SIGNALS:
    void changed(); ///< by the person who fills it in

private:
    void addScope(QBoxLayout* column);
    void addSections(QBoxLayout* column);
    void addCover(QBoxLayout* column);
    QLineEdit* addLine(QBoxLayout* column, const QString& name, const QString& label);
    QWidget* makeLogoRow();
    void chooseLogo();
    void showSections(Language language);
    void showFilterProblems();
    std::set<Section> chosenSections() const;

    ReviewContext m_context;
    QComboBox* m_language;
    QLineEdit* m_filter = nullptr;
    QLabel* m_filterProblems;
    QLineEdit* m_creators = nullptr;
    OptionalDate* m_from;
    OptionalDate* m_until;
    QMap<Section, QCheckBox*> m_sections;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_firm = nullptr;
    QLineEdit* m_client = nullptr;
    QLineEdit* m_case = nullptr;
    QLineEdit* m_author = nullptr;
    QLineEdit* m_confidentiality = nullptr;
    QLineEdit* m_logo;
    OptionalDate* m_deadline;
};

} // namespace vigie
