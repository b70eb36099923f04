# SPDX-License-Identifier: GPL-3.0-or-later
# Writes what software centres read. The build includes it; alone it is
#   cmake -DVERSION=0.1.0 -DWINGMAN_SITE=https://… -DOUT=FILE -P WingmanMetainfo.cmake
cmake_minimum_required(VERSION 3.25)
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH wingman_root)
cmake_path(GET wingman_root PARENT_PATH wingman_root)

# The releases of the metainfo are the headings of the change log: "## 1.2.0 (2027-03-01)"; what is still being written is a
# development release of the project's version.
function(wingman_releases version out)
    file(STRINGS "${wingman_root}/CHANGELOG.md" headings REGEX "^## ")
    set(text)
    foreach(heading IN LISTS headings)
        if(heading MATCHES "^## ([0-9.]+) \\(([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])\\)$")
            string(APPEND text "    <release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\" type=\"stable\"/>\n")
        elseif(heading STREQUAL "## Unreleased")
            # Its day is the day it is configured on, or the one that a reproducible build names (SOURCE_DATE_EPOCH).
            string(TIMESTAMP today "%Y-%m-%d" UTC)
            string(APPEND text "    <release version=\"${version}\" date=\"${today}\" type=\"development\"/>\n")
        else()
            message(FATAL_ERROR "CHANGELOG.md: \"${heading}\" is neither \"## Unreleased\" nor \"## VERSION (YYYY-MM-DD)\".")
        endif()
    endforeach()
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(wingman_site site out)
    set(text)
    if(site)
        string(APPEND text "  <url type=\"homepage\">${site}</url>\n  <screenshots>\n")
        set(type " type=\"default\"")
        foreach(line "home-light|What wants attention, and what happened meanwhile" "workloads-light|Every container, grouped by project"
                "plan-dark|A change is shown before it is made" "audit-dark|The record, and why it can be trusted")
            string(REPLACE "|" ";" parts "${line}")
            list(GET parts 0 file)
            list(GET parts 1 caption)
            string(APPEND text "    <screenshot${type}>\n      <caption>${caption}</caption>\n"
                "      <image type=\"source\" width=\"1440\" height=\"900\">${site}/pictures/${file}.png</image>\n    </screenshot>\n")
            set(type)
        endforeach()
        string(APPEND text "  </screenshots>\n")
    endif()
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(wingman_metainfo version site out)
    wingman_releases("${version}" WINGMAN_METAINFO_RELEASES)
    wingman_site("${site}" WINGMAN_METAINFO_SITE)
    configure_file("${wingman_root}/packaging/linux/org.wingman.Wingman.metainfo.xml.in" "${out}" @ONLY)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    wingman_metainfo("${VERSION}" "${WINGMAN_SITE}" "${OUT}")
endif()
