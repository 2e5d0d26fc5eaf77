// SPDX-License-Identifier: GPL-3.0-or-later
// Creators by rules: the number in each cell, and behind it a shade for how many of the creator's posts.
#pragma once

#include "app/gui/review_context.h"
#include "app/models/heat_map_model.h"

#include <QTableView>

namespace vigie {

class HeatKey;

class HeatMapView final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatMapView)

public:
    explicit HeatMapView(const ReviewContext& context, QWidget* parent = nullptr);

    QSize wholeSize() const; ///< in which nothing has to be scrolled

    void setCreators(std::vector<CreatorFigures> creators) { m_model.setCreators(std::move(creators)); }

Q_SIGNALS:
    void postsWanted(const QString& query);

protected:
    void updateGeometries() override;

private:
    Language m_language;
    HeatMapModel m_model;
    HeatKey* m_key;
};

} // namespace vigie
