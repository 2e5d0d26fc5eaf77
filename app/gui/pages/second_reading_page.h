// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the first reading: a blind second one, how far the two agree, disagreements, and a sample of
// posts without findings.
#pragma once

#include "app/gui/pages/place_page.h"
#include "app/gui/review_context.h"
#include "app/jobs/dossier_reader.h"
#include "app/models/agreement_model.h"
#include "core/store/reading_tasks.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace vigie {

class ReadingDesk;

/// Reads; what is decided goes out by signals, and shows after reload().
/// Tested by tst_second_reading_page.cpp.
class SecondReadingPage final : public PlacePage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecondReadingPage)

public:
    explicit SecondReadingPage(ReviewContext context, QWidget* parent = nullptr);
    ~SecondReadingPage() override;

    void showDossier(const QString& path) override;
    void reload() override;
    /// Who reads; somebody else may be typed.
    void setReader(const QString& name);
    const QString& reader() const { return m_who; }

Q_SIGNALS:
    void readerChosen(const QString& name);
    void undoWanted(vigie::ReadingRound round); ///< of what was decided here
    void redoWanted(vigie::ReadingRound round);
    void decided(vigie::PostId post, const std::string& key, const vigie::Decision& decision);
    /// The same seed draws the same posts again.
    void sampleWanted(int size, const QString& seed);
    void loaded();
    void failed(const vigie::Error& error);

private:
    struct Loaded {
        std::shared_ptr<const Checker> checker; ///< null: nothing was checked yet
        std::vector<ReadingTask> second, disputes, sample;
        QHash<PostId, QString> posts; ///< words for those that are to be read as a whole
        bool isAllOwn = false;        ///< the reader decided first on all that is to be read a second time
        AgreementTable agreement;
        SampleResult result;
        std::size_t silent = 0; ///< posts that a sample can be drawn from
    };
    static Result<Loaded> load(const Dossier& dossier, const std::string& reader, StoredRules& stored,
                               Language language);
    static QHash<PostId, QString> wordsFor(const Dossier& dossier, const std::vector<ReadingTask>& tasks,
                                           Language language);
    void chooseReader();
    void takeKeys();
    QWidget* makeReader();
    QWidget* makeAgreement();
    QWidget* makeSample();
    ReadingDesk* makeDesk(ReadingRound round, const QString& whenEmpty);
    void take(const Loaded& loaded);
    void takeSilent(int posts);

    ReviewContext m_context;
    std::shared_ptr<const Checker> m_checker; ///< that of the dossier; until it is known, that of today
    QString m_path;
    QString m_who;
    DossierReader m_reader;
    AgreementModel m_agreement;
    QLineEdit* m_name;
    QTabWidget* m_tabs;
    ReadingDesk* m_second;
    ReadingDesk* m_disputes;
    ReadingDesk* m_sample;
    QLabel* m_noAgreement;
    QLabel* m_result;
    QSpinBox* m_size;
    QLabel* m_silent;
    QLineEdit* m_seed;
    QPushButton* m_draw;
};

} // namespace vigie
