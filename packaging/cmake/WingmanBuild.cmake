# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of this project is compiled, and the two functions that declare a layer.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

find_program(WINGMAN_CCACHE ccache)
if(WINGMAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers need these to be cached, and are too large to be read again for each file (inode_cache); base_dir lets
    # clones of the project share results.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;CCACHE_INODECACHE=1;${WINGMAN_CCACHE}")
endif()

# Everybody links this: warnings, definitions, sanitizers, hardening.
add_library(wingman_build INTERFACE)
target_compile_options(wingman_build INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast)
if(WINGMAN_WERROR)
    target_compile_options(wingman_build INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(wingman_build INTERFACE -fcoroutines -fpch-preprocess)
endif()
target_compile_definitions(wingman_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DEPRECATED_WARNINGS QT_DISABLE_DEPRECATED_BEFORE=0x060400 BOOST_ALL_NO_LIB)

if(WINGMAN_SANITIZE)
    target_compile_options(wingman_build INTERFACE -fsanitize=${WINGMAN_SANITIZE} -fno-omit-frame-pointer)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 takes what the sanitizers add for reads of what is not set (std::optional of a std::variant, above all).
        target_compile_options(wingman_build INTERFACE -Wno-maybe-uninitialized)
    endif()
    if(WINGMAN_SANITIZE MATCHES "undefined")
        target_compile_options(wingman_build INTERFACE -fno-sanitize-recover=undefined)
        if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
            # Clang 14 cannot put this one check beside a coroutine ("difference across sections").
            target_compile_options(wingman_build INTERFACE -fno-sanitize=function)
        endif()
    endif()
    target_link_options(wingman_build INTERFACE -fsanitize=${WINGMAN_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo" AND UNIX AND NOT APPLE)
    # Hardening of what is shipped.
    target_compile_options(wingman_build INTERFACE -O2 -fstack-protector-strong -fstack-clash-protection -fcf-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    target_compile_definitions(wingman_build INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(wingman_build INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)
    include(CheckPIESupported)
    check_pie_supported()
endif()
if(WINGMAN_FUZZ)
    target_compile_options(wingman_build INTERFACE -fsanitize=fuzzer-no-link)
endif()

# wingman_precompiled(NAME HEADERS header... LIBRARIES lib...)
# Headers compiled once for many targets: target_precompile_headers(target REUSE_FROM NAME). It links no layer, so that whoever
# links at least these libraries can take it, and it does not hold what changes daily.
function(wingman_precompiled name)
    cmake_parse_arguments(arg "" "" "HEADERS;LIBRARIES" ${ARGN})
    file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" "// only to have its headers compiled\n")
    add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE wingman_build ${arg_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

# A layer is an archive in what is shipped. For daily work it is a shared library (BUILD_SHARED_LIBS, in the presets): hundreds of
# tests then take megabytes instead of gigabytes, and link at once. Windows would need every name exported by hand.
set(wingman_layer_kind STATIC)
if(BUILD_SHARED_LIBS AND NOT WIN32)
    set(wingman_layer_kind SHARED)
    include(GNUInstallDirs)
    set(WINGMAN_LAYERS_DIR "${CMAKE_INSTALL_LIBDIR}/wingman")
    file(RELATIVE_PATH from_programs "/${CMAKE_INSTALL_BINDIR}" "/${WINGMAN_LAYERS_DIR}")
    set(CMAKE_INSTALL_RPATH "$ORIGIN/${from_programs}" "$ORIGIN")
    if(APPLE)
        set(CMAKE_INSTALL_RPATH "@loader_path/${from_programs}" "@loader_path")
    endif()
endif()

# wingman_library(NAME ROOMS room... [PRECOMPILED name] [PUBLIC lib...] [PRIVATE lib...])
# One layer: all sources of its rooms. Its precompiled headers are those of the core unless it names others.
function(wingman_library name)
    cmake_parse_arguments(arg "" "PRECOMPILED" "ROOMS;PUBLIC;PRIVATE" ${ARGN})
    if(NOT arg_PRECOMPILED)
        set(arg_PRECOMPILED wingman_precompiled_core)
    endif()
    set(sources)
    foreach(room IN LISTS arg_ROOMS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h")
        list(APPEND sources ${found})
    endforeach()
    if(NOT WIN32)
        list(FILTER sources EXCLUDE REGEX "_win\\.(cpp|h)$")
    else()
        list(FILTER sources EXCLUDE REGEX "_unix\\.(cpp|h)$")
    endif()
    if(NOT sources)
        # A room whose first file has not been written yet.
        file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp" "// nothing here yet\n")
        set(sources "${CMAKE_CURRENT_BINARY_DIR}/${name}_empty.cpp")
    endif()
    add_library(${name} ${wingman_layer_kind} ${sources})
    set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "") # one command for both kinds, so one entry in the compiler's cache
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} wingman_build PRIVATE ${arg_PRIVATE})
    target_precompile_headers(${name} REUSE_FROM ${arg_PRECOMPILED})
    if(wingman_layer_kind STREQUAL "SHARED")
        if(NOT APPLE AND NOT WINGMAN_SANITIZE)
            target_link_options(${name} PRIVATE -Wl,-z,defs) # what a layer uses without linking it fails here, not in a program
        endif()
        install(TARGETS ${name} LIBRARY DESTINATION "${WINGMAN_LAYERS_DIR}")
    endif()
endfunction()
