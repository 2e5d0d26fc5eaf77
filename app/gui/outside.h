// SPDX-License-Identifier: GPL-3.0-or-later
// The way out of the program, taken only when a person asks for it.
#pragma once

#include <QUrl>
#include <functional>

class QObject;

namespace vigie {

/// An address that a browser may be sent to: http or https, with a host and no password.
bool isWebAddress(const QUrl& url);

/// Hands a file, a folder or a web address to the program that the desktop has for it. `failed` is called, at
/// once or later, where there is none, unless `context` is gone by then.
void openOutside(const QUrl& url, QObject* context, std::function<void()> failed);

} // namespace vigie
