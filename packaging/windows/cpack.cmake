# SPDX-License-Identifier: GPL-3.0-or-later
# Windows installers, by NSIS or WiX. NOT YET BUILT by us, and not before dossier_lock.cpp, database.cpp,
# output_file.cpp, terminal.cpp and user_name.cpp, which speak POSIX, have learnt Windows. In a developer prompt, libraries from vcpkg:
#   vcpkg install icu re2 yaml-cpp simdjson nlohmann-json cli11 fmt tl-expected openssl sqlite3[fts5] sqlitecpp
#       libxlsxwriter qpdf expat libarchive boost-math boost-container
#   cmake -S . -B build/release -DCMAKE_TOOLCHAIN_FILE=…/vcpkg.cmake -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF
#   cmake --build build/release && cd build/release && cpack -G NSIS
set(CPACK_GENERATOR NSIS WIX)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Vigie)
set(CPACK_PACKAGE_EXECUTABLES vigie Vigie)

set(CPACK_NSIS_MODIFY_PATH ON) # vigie-cli in every prompt
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
    WriteRegStr SHCTX 'Software\\\\Classes\\\\.vigie' '' 'io.github.vigie.Vigie'
    WriteRegStr SHCTX 'Software\\\\Classes\\\\io.github.vigie.Vigie' '' 'Dossier Vigie'
    WriteRegStr SHCTX 'Software\\\\Classes\\\\io.github.vigie.Vigie\\\\shell\\\\open\\\\command' '' '\\\"$INSTDIR\\\\bin\\\\vigie.exe\\\" \\\"%1\\\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
    DeleteRegKey SHCTX 'Software\\\\Classes\\\\.vigie'
    DeleteRegKey SHCTX 'Software\\\\Classes\\\\io.github.vigie.Vigie'")

# One code for all versions: the next installer replaces the one before.
set(CPACK_WIX_UPGRADE_GUID 7B1E2C64-5D0A-4C57-9E0C-2F6B8C3F5A11)

# Qt's libraries and plugins go beside the program.
qt_generate_deploy_app_script(TARGET vigie OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
