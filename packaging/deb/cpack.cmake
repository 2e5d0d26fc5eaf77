# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS xdg-utils) # opens a report that was written, or the address of a post
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DESCRIPTION "Vigie reads exported posts of influencers, notes the signs of
commercial intent and the mentions of advertising, and cites the text in
force on the day of publication. It shows the exact words for every
finding and writes an audit report as PDF.
Everything happens on the own machine; no post leaves it.")

# What no library brings in: plugins, fonts, Qt's own translations. Their one list is packaging/debian-packages.
file(STRINGS ${PROJECT_SOURCE_DIR}/packaging/debian-packages lines)
set(run_packages)
set(section)
foreach(line IN LISTS lines)
    if(line MATCHES "^\\[(.+)\\]")
        set(section ${CMAKE_MATCH_1})
    elseif(section STREQUAL run AND line MATCHES "^([a-z0-9.+-]+)")
        list(APPEND run_packages ${CMAKE_MATCH_1})
    endif()
endforeach()
list(JOIN run_packages ", " CPACK_DEBIAN_PACKAGE_DEPENDS)

# The change log is made from the releases of the metainfo, the copyright file is ours.
find_package(Python3 COMPONENTS Interpreter)
set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog)
if(Python3_FOUND)
    execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/changelog.py
        ${PROJECT_SOURCE_DIR}/packaging/linux/io.github.vigie.Vigie.metainfo.xml "${CPACK_PACKAGE_CONTACT}"
        OUTPUT_FILE ${changelog} COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND gzip -9n -kf ${changelog} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${changelog}.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
