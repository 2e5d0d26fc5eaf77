# SPDX-License-Identifier: GPL-3.0-or-later
# What makes the program at home on a Linux desktop.
set(app_id io.github.vigie.Vigie)
set(here ${PROJECT_SOURCE_DIR}/packaging/linux)
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

install(FILES ${here}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${here}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${here}/${app_id}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME ${app_id}.xml)
install(FILES ${icons}/vigie.svg DESTINATION ${hicolor}/scalable/apps RENAME ${app_id}.svg)
install(FILES ${icons}/dossier.svg DESTINATION ${hicolor}/scalable/mimetypes
    RENAME application-vnd.vigie.dossier.svg)

# Completions and the man page of vigie-cli come from its own tables of commands and options; the manual is the
# one that F1 shows.
set(made ${CMAKE_CURRENT_BINARY_DIR}/made)
file(MAKE_DIRECTORY ${made})
add_custom_command(OUTPUT ${made}/vigie-cli.bash ${made}/manuel-vigie.pdf ${made}/vigie-manual.pdf ${made}/_vigie-cli ${made}/vigie-cli.1 ${made}/vigie-cli.fr.1
    COMMAND vigie-cli generate bash > ${made}/vigie-cli.bash
    COMMAND vigie-cli generate zsh > ${made}/_vigie-cli
    COMMAND vigie-cli generate manual --lang en > ${made}/vigie-manual.pdf
    COMMAND vigie-cli generate manual --lang fr > ${made}/manuel-vigie.pdf
    COMMAND vigie-cli generate man --lang en > ${made}/vigie-cli.1
    COMMAND vigie-cli generate man --lang fr > ${made}/vigie-cli.fr.1
    DEPENDS vigie-cli VERBATIM)
add_custom_target(vigie_made_files ALL DEPENDS ${made}/vigie-cli.bash)
install(FILES ${made}/vigie-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME vigie-cli)
install(FILES ${made}/manuel-vigie.pdf ${made}/vigie-manual.pdf DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${made}/_vigie-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)

# Icons in the sizes that desktops ask for; only packagers have rsvg-convert.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size 16 22 24 32 48 64 128 256 512)
        foreach(icon vigie:apps:${app_id} dossier:mimetypes:application-vnd.vigie.dossier)
            string(REPLACE ":" ";" icon ${icon})
            list(GET icon 0 drawing)
            list(GET icon 1 context)
            list(GET icon 2 name)
            set(png ${made}/${size}/${name}.png)
            file(MAKE_DIRECTORY ${made}/${size})
            add_custom_command(OUTPUT ${png}
                COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${png} ${icons}/${drawing}.svg
                DEPENDS ${icons}/${drawing}.svg VERBATIM)
            list(APPEND pngs ${png})
            install(FILES ${png} DESTINATION ${hicolor}/${size}x${size}/${context})
        endforeach()
    endforeach()
    add_custom_target(vigie_icons_png ALL DEPENDS ${pngs})
endif()

# Manual pages are installed compressed, as Debian asks.
find_program(GZIP gzip REQUIRED)
foreach(page ${here}/vigie.1:man1/vigie.1 ${here}/vigie.fr.1:fr/man1/vigie.1
        ${made}/vigie-cli.1:man1/vigie-cli.1 ${made}/vigie-cli.fr.1:fr/man1/vigie-cli.1)
    string(REPLACE ":" ";" page ${page})
    list(GET page 0 source)
    list(GET page 1 target)
    set(packed ${made}/man/${target}.gz)
    cmake_path(GET packed PARENT_PATH folder)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${packed} COMMAND ${GZIP} -9nc ${source} > ${packed} DEPENDS ${source} VERBATIM)
    list(APPEND packed_pages ${packed})
    cmake_path(GET target PARENT_PATH folder)
    install(FILES ${packed} DESTINATION ${CMAKE_INSTALL_MANDIR}/${folder})
endforeach()
add_custom_target(vigie_man_pages ALL DEPENDS ${packed_pages})
add_dependencies(vigie_man_pages vigie_made_files) # which makes two of the pages
