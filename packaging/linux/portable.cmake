# SPDX-License-Identifier: GPL-3.0-or-later
# A tree that runs from any folder of a Linux with the same C library or a newer one:
#   cmake --install build/release --prefix vigie-portable --component portable
# Beside the programs it holds the libraries they need, Qt's plugins and a qt.conf. Rules and samples are found
# relative to the program in every installation.
set(portable_plugins platforms imageformats iconengines wayland-shell-integration
    wayland-graphics-integration-client xcbglintegrations)

# RPATH, not RUNPATH: it also holds for what the libraries beside the program need themselves.
foreach(program vigie vigie-cli)
    target_link_options(${program} PRIVATE LINKER:--disable-new-dtags)
endforeach()

find_package(Qt6 REQUIRED COMPONENTS Core)
get_target_property(qt_core_file Qt6::Core LOCATION)
cmake_path(GET qt_core_file PARENT_PATH qt_libraries)
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/qt.conf "[Paths]\nPrefix = ..\nPlugins = lib/qt6/plugins\nTranslations = share/qt6/translations\n")

install(PROGRAMS $<TARGET_FILE:vigie> $<TARGET_FILE:vigie-cli> DESTINATION bin
    COMPONENT portable EXCLUDE_FROM_ALL)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/qt.conf DESTINATION bin COMPONENT portable EXCLUDE_FROM_ALL)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/rules/ DESTINATION share/vigie/rules COMPONENT portable EXCLUDE_FROM_ALL)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/samples/ DESTINATION share/vigie/samples
    COMPONENT portable EXCLUDE_FROM_ALL PATTERN .gitattributes EXCLUDE)
foreach(kind ${portable_plugins})
    install(DIRECTORY ${qt_libraries}/qt6/plugins/${kind} DESTINATION lib/qt6/plugins
        COMPONENT portable EXCLUDE_FROM_ALL OPTIONAL)
endforeach()
install(CODE "
    set(programs $<TARGET_FILE:vigie> $<TARGET_FILE:vigie-cli>)
    file(GLOB_RECURSE plugins \"\${CMAKE_INSTALL_PREFIX}/lib/qt6/plugins/*.so\")
    file(GET_RUNTIME_DEPENDENCIES EXECUTABLES \${programs} MODULES \${plugins}
        RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing
        # The C library, the loader and the graphics driver belong to the system.
        PRE_EXCLUDE_REGEXES \"^ld-linux\" \"^lib(c|m|dl|rt|pthread|resolv)\\\\.so\" \"^libGL\" \"^libEGL\" \"^libdrm\")
    foreach(library \${libraries})
        file(INSTALL \"\${library}\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/lib\" FOLLOW_SYMLINK_CHAIN)
    endforeach()
    foreach(program vigie vigie-cli)
        file(RPATH_SET FILE \"\${CMAKE_INSTALL_PREFIX}/bin/\${program}\" NEW_RPATH \"\\\$ORIGIN/../lib\")
    endforeach()
" COMPONENT portable EXCLUDE_FROM_ALL)
