// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of a house, written and tried at once: the text, what is wrong with it, and which posts of the
// dossier it gains and loses.
#pragma once

#include "app/gui/review_context.h"
#include "app/jobs/dossier_reader.h"
#include "core/rules/pack_loader.h"
#include "core/store/house_effect.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <mutex>

class QLabel;
class QListWidget;
class QTreeWidget;

namespace vigie {

class HouseEdit;

/// Tested by tst_house_editor.cpp.
class HouseEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HouseEditor)

public:
    explicit HouseEditor(ReviewContext context, QWidget* parent = nullptr);
    ~HouseEditor() override;

    void showDossier(const QString& path);
    /// Fails with CannotRead; the text stays as it is.
    Result<void> openFile(const QString& path);
    Result<void> saveTo(const QString& path);

Q_SIGNALS:
    void showPosts(const QString& query);
    void saved(const QString& path);
    void failed(const vigie::Error& error);
    void checked(bool isRight); ///< the text was read by the loader
    void compared();            ///< the whole dossier was looked at

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What a worker knows so far, looked at now and then.
    struct Progress {
        std::mutex mutex;
        HouseEffect effect;
    };
    QWidget* makeButtons();
    QWidget* makeAnswer();
    void chooseOpen();
    void chooseSave();
    void check();
    void showNotes(const PackNotes& notes, bool areMistakes);
    void compare(const std::shared_ptr<const RulePack>& pack);
    void showEffect(const HouseEffect& effect, bool isWhole);

    ReviewContext m_context;
    QString m_path;
    bool m_isStale = true; ///< the text or the dossier was not looked at yet
    QTimer m_pause;   ///< since the last keystroke
    QTimer m_looking; ///< at what the worker knows
    std::stop_source m_stop;
    DossierReader m_reader;
    std::shared_ptr<Progress> m_progress;
    HouseEdit* m_text;
    QListWidget* m_notes;
    QLabel* m_state;
    QLabel* m_effect;
    QTreeWidget* m_examples;
};

} // namespace vigie
