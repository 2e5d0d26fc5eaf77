// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of a house, written and tried at once: the text, what is wrong with it, which posts of the dossier it
// gains and loses, and whether checks use it.
#pragma once

#include "app/gui/review_context.h"
#include "core/rules/pack_loader.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>
#include <stop_token>

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace vigie {

class HouseEdit;
class HouseEffectView;

/// Tested by tst_house_editor.cpp.
class HouseEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HouseEditor)

public:
    explicit HouseEditor(ReviewContext context, QWidget* parent = nullptr);
    ~HouseEditor() override;

    void showDossier(const QString& path);
    /// By which rules that dossier was judged; nothing: it was not.
    void showCheckedBy(const Checker* checker);
    QString text() const;
    void setText(const QString& text);
    /// Fails with CannotRead; the text stays as it is.
    Result<void> openFile(const QString& path);
    Result<void> saveTo(const QString& path);
    /// From now on checks use the rules as they stand, or those of the law alone. packChosen() follows, or
    /// failed().
    void use();
    void leave();
    QString firstText() const;

Q_SIGNALS:
    void showPosts(const QString& query);
    void saved(const QString& path);
    void failed(const vigie::Error& error);
    void checked(bool isRight); ///< the text was read by the loader
    void compared();            ///< the whole dossier was looked at
    /// With which checks are to be made, by the choice of a person that is kept.
    void packChosen(const std::shared_ptr<const vigie::RulePack>& pack);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QBoxLayout* makeWords();
    QBoxLayout* makeButtons();
    QPushButton* addButton(QBoxLayout& row, const QString& name, const QString& text,
                           void (HouseEditor::*action)());
    QWidget* makeAnswer();
    void chooseOpen();
    void chooseSave();
    void check();
    void showPack(const PackResult& pack);
    void showNotes(const PackNotes& notes);
    void showUse();

    ReviewContext m_context;
    bool m_isStale = true; ///< the text or the dossier was not looked at yet
    QTimer m_pause;        ///< since the last keystroke
    std::stop_source m_stop;
    std::shared_ptr<const RulePack> m_pack; ///< of the text as it stands; null where it has mistakes
    HouseEdit* m_text;
    QListWidget* m_notes;
    QLabel* m_state;
    QLabel* m_inUse;                          ///< by every check from now on
    QLabel* m_checkedBy;                      ///< what stands in this dossier
    std::shared_ptr<const RulePack> m_chosen; ///< for checks from now on; null: the law alone
    QPushButton* m_use = nullptr;
    QPushButton* m_leave = nullptr;
    HouseEffectView* m_effect;
};

} // namespace vigie
