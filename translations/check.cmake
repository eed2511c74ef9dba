# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT

# Fails if update.cmake would change one of TS_FILES, or a text is not translated. Works on copies in SCRATCH.

set(originals ${TS_FILES})
set(TS_FILES "")
foreach(original IN LISTS originals)
    cmake_path(GET original FILENAME name)
    configure_file("${original}" "${SCRATCH}/${name}" COPYONLY)
    list(APPEND TS_FILES "${SCRATCH}/${name}")
endforeach()
include("${CMAKE_CURRENT_LIST_DIR}/update.cmake")

foreach(original copy IN ZIP_LISTS originals TS_FILES)
    file(READ "${copy}" text)
    file(READ "${original}" committed)
    if(NOT text STREQUAL committed)
        message(SEND_ERROR "${original} is out of date: build the target update_translations")
    endif()
    string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${text}")
    list(LENGTH unfinished count)
    if(count GREATER 0)
        message(SEND_ERROR "${original}: ${count} texts are not translated")
    endif()
endforeach()
