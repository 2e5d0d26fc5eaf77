// SPDX-License-Identifier: GPL-3.0-or-later
// The format of rule files as a table: what may stand where, and what it means. The loader checks files
// against it (check_format.h), and « rules schema » gives it to editors (core/report/pack_schema.h); neither
// knows a key that does not stand here.
#pragma once

#include "core/rules/format.h"

namespace vigie {

/// A file of a legal pack: its sections.
const Shape& legalFile();

/// A file of a house pack: its sections.
const Shape& houseFile();

/// The kinds of condition. The first key of each names the kind, the others refine it.
const std::vector<Shape>& conditionShapes();

/// What « examples » holds: lists of posts that are found, and of posts that are not.
const Shape& examplesShape();

/// What a word list has, in both kinds of pack.
const Shape& termShape();

/// A rule of a house pack: as a legal one, without texts of law, and in one language if its authors like.
const Shape& houseRuleShape();

} // namespace vigie
