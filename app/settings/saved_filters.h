// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that the user gave a name, in the settings of this user.
#pragma once

#include <QList>
#include <QString>

namespace vigie {

struct SavedFilter {
    QString name;
    QString line; ///< as core/review/post_query.h reads it
};

QList<SavedFilter> savedFilters(); ///< by name
void saveFilter(const SavedFilter& filter); ///< takes the place of one with the same name
void removeFilter(const QString& name);

} // namespace vigie
