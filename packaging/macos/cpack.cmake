# SPDX-License-Identifier: GPL-3.0-or-later
# A disk image with Vigie.app. NOT YET BUILT by us. Libraries from Homebrew:
#   brew install qt icu4c re2 yaml-cpp simdjson nlohmann-json cli11 fmt tl-expected openssl@3 sqlite sqlitecpp
#       libxlsxwriter qpdf expat libarchive boost
#   cmake --preset release -DCMAKE_PREFIX_PATH="$(brew --prefix qt);$(brew --prefix icu4c)"
#   cmake --build --preset release && cd build/release && cpack
# vigie-cli learns its own place from /proc, which macOS has not: there it needs --rules.
# Signing and notarising need a developer's certificate:
#   codesign --deep --options runtime --entitlements packaging/macos/entitlements.plist --sign ID Vigie.app
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Vigie)

set_target_properties(vigie PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Vigie
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
set(CMAKE_INSTALL_BUNDLEDIR .)

# rules/ and samples are looked for in ../share/vigie of the program, which is Contents/share/vigie here.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/rules/ DESTINATION Vigie.app/Contents/share/vigie/rules)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/samples/ DESTINATION Vigie.app/Contents/share/vigie/samples)

qt_generate_deploy_app_script(TARGET vigie OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
