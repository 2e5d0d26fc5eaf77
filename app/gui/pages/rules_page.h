// SPDX-License-Identifier: GPL-3.0-or-later
// The rules: each as a card with its reasons, its law and its proof, and the days on which the law changes.
#pragma once

#include "app/gui/pages/place_page.h"
#include "app/gui/pages/rules_draft.h"
#include "app/gui/review_context.h"
#include "app/jobs/dossier_link.h"
#include "app/models/rule_table_model.h"
#include "core/base/error.h"

#include <QSortFilterProxyModel>

class QLineEdit;
class QTabWidget;
class QTableView;
class QTextBrowser;

namespace vigie {

class HouseEditor;
class RuleBench;

class RulesPage final : public PlacePage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesPage)

public:
    explicit RulesPage(ReviewContext context, QWidget* parent = nullptr);

    void showDossier(const QString& path) override;
    void reload() override;
    /// Shows the card of that rule, and clears a filter that hides it.
    void showRule(const QString& id);

    RulesDraft draft() const;
    void setDraft(const RulesDraft& draft);

Q_SIGNALS:
    void showPosts(const QString& query);
    void failed(const vigie::Error& error);
    /// With or without rules of a house; checks are to be made with it from now on.
    void packChosen(const std::shared_ptr<const vigie::RulePack>& pack);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeList();
    QTextBrowser* makeBrowser(const QString& name, const QString& accessibleName);
    void selectFirst();
    void showCurrent();
    void showTimeline();
    /// Where texts are tried on a rule, and where rules of a house are written.
    void addBenches(QTabWidget& tabs);

    ReviewContext m_context;
    RuleTableModel m_rules;
    DossierLink m_link;
    QSortFilterProxyModel m_filter;
    QLineEdit* m_search;
    QTableView* m_list;
    QTabWidget* m_tabs;
    QTextBrowser* m_card = nullptr;
    QTextBrowser* m_timeline = nullptr;
    RuleBench* m_bench = nullptr;
    HouseEditor* m_house = nullptr;
    bool m_showsNotation = false; ///< below the card, the lists of words as they are written
};

} // namespace vigie
