# SPDX-License-Identifier: GPL-3.0-or-later
# The target headers_alone compiles every header of core/, ui/ and app/ by itself, without the precompiled header:
# what a header needs it includes. Not part of "all"; packaging/check.sh builds it.
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}"
    "${CMAKE_SOURCE_DIR}/core/*.h" "${CMAKE_SOURCE_DIR}/ui/*.h" "${CMAKE_SOURCE_DIR}/app/*.h")
if(WIN32)
    list(FILTER headers EXCLUDE REGEX "_unix\\.h$")
else()
    list(FILTER headers EXCLUDE REGEX "_win\\.h$")
endif()
set(sources)
foreach(header IN LISTS headers)
    string(REGEX REPLACE "^[a-z]+/(.*)$" "\\1" included "${header}") # core/, ui/ and app/ are the roots of includes
    set(source "${CMAKE_BINARY_DIR}/headers_alone/${header}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "#include \"@included@\"\n" @ONLY)
    list(APPEND sources "${source}")
endforeach()
add_library(headers_alone OBJECT EXCLUDE_FROM_ALL ${sources})
# Everything that any header may name; who may name what is tst_layers' to say.
target_link_libraries(headers_alone PRIVATE wingman_app_common wingman_ui
    Qt6::Network Qt6::Sql SQLite::SQLite3 OpenSSL::Crypto PkgConfig::SODIUM Qt6Keychain::Qt6Keychain Boost::headers CLI11::CLI11)
target_compile_options(headers_alone PRIVATE -O0 -g0)
set_target_properties(headers_alone PROPERTIES AUTOMOC OFF)
