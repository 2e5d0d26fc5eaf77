// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/user_name.h"

#include <pwd.h>
#include <unistd.h>

namespace vigie {

std::string userName() {
    const passwd* user = getpwuid(geteuid());
    if (!user)
        return "?";
    const std::string details = user->pw_gecos ? user->pw_gecos : "";
    const std::string fullName = details.substr(0, details.find(',')); // « name,room,telephone »
    return fullName.empty() ? user->pw_name : fullName;
}

} // namespace vigie
