# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where: both programs, and what a desktop needs to know of them.
include(GNUInstallDirs)

set(WINGMAN_SITE "" CACHE STRING "Where the project's pages and pictures are published (https://…); empty: nowhere yet")
set(wingman_drawing "${CMAKE_SOURCE_DIR}/resources/icons/wingman.svg")

include(WingmanMetainfo)

add_executable(wingman_render_icon "${CMAKE_SOURCE_DIR}/packaging/icons/render_icon.cpp")
target_link_libraries(wingman_render_icon PRIVATE Qt6::Gui Qt6::Svg wingman_build)
set_target_properties(wingman_render_icon PROPERTIES AUTOMOC OFF)

if(WIN32)
    set(made "${CMAKE_BINARY_DIR}/windows")
    configure_file("${CMAKE_SOURCE_DIR}/packaging/windows/wingman.rc.in" "${made}/wingman.rc" @ONLY)
    add_custom_command(OUTPUT "${made}/wingman.ico" DEPENDS "${wingman_drawing}" VERBATIM
        COMMAND wingman_render_icon "${wingman_drawing}" "${made}/wingman.ico" 16 24 32 48 64 256)
    enable_language(RC)
    target_sources(wingman PRIVATE "${made}/wingman.rc" "${made}/wingman.ico")
    set_target_properties(wingman PROPERTIES WIN32_EXECUTABLE ON)
    install(TARGETS wingman wingmanctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    return()
endif()

if(APPLE)
    set(made "${CMAKE_BINARY_DIR}/macos")
    file(MAKE_DIRECTORY "${made}")
    add_custom_command(OUTPUT "${made}/wingman.icns" DEPENDS "${wingman_drawing}" VERBATIM
        COMMAND wingman_render_icon "${wingman_drawing}" "${made}/wingman.icns" 16 32 128 256 512)
    target_sources(wingman PRIVATE "${made}/wingman.icns")
    set_source_files_properties("${made}/wingman.icns" TARGET_DIRECTORY wingman PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(wingman PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST "${CMAKE_SOURCE_DIR}/packaging/macos/Info.plist.in")
    install(TARGETS wingman BUNDLE DESTINATION .)
    install(TARGETS wingmanctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    return()
endif()

# Linux and its relatives: the XDG folders.
set(made "${CMAKE_BINARY_DIR}/installed")
file(MAKE_DIRECTORY "${made}")
wingman_metainfo("${PROJECT_VERSION}" "${WINGMAN_SITE}" "${made}/org.wingman.Wingman.metainfo.xml")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/CHANGELOG.md")

install(TARGETS wingman wingmanctl RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/org.wingman.Wingman.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/org.wingman.Wingman.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${wingman_drawing}" DESTINATION "${icons}/scalable/apps" RENAME org.wingman.Wingman.svg)
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/wingman_symbolic.svg" DESTINATION "${icons}/symbolic/apps"
    RENAME org.wingman.Wingman-symbolic.svg)

# What the programs themselves write, made while installing: so a build that only wants the programs does not run them.
function(wingman_made_at_install file command)
    install(CODE "
        execute_process(COMMAND ${command} OUTPUT_FILE \"${made}/${file}.out\" RESULT_VARIABLE failed)
        if(failed)
            message(FATAL_ERROR \"Making ${file} failed: \${failed}\")
        endif()")
endfunction()
foreach(size 16 22 24 32 48 64 128 256 512)
    wingman_made_at_install("icon-${size}"
        "\"$<TARGET_FILE:wingman_render_icon>\" \"${wingman_drawing}\" \"${made}/icon-${size}.png\" ${size}")
    install(FILES "${made}/icon-${size}.png" DESTINATION "${icons}/${size}x${size}/apps" RENAME org.wingman.Wingman.png)
endforeach()
set(ctl "\"$<TARGET_FILE:wingmanctl>\"")
wingman_made_at_install(wingmanctl.1 "${ctl} manual")
install(FILES "${made}/wingmanctl.1.out" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" RENAME wingmanctl.1)
wingman_made_at_install(completion.bash "${ctl} completion bash")
install(FILES "${made}/completion.bash.out" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME wingmanctl)
wingman_made_at_install(completion.zsh "${ctl} completion zsh")
install(FILES "${made}/completion.zsh.out" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions" RENAME _wingmanctl)
wingman_made_at_install(completion.fish "${ctl} completion fish")
install(FILES "${made}/completion.fish.out" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" RENAME wingmanctl.fish)
