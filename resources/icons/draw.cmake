# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT

# Draws DRAWING with RSVG_CONVERT as OUTPUT-<size>.png in each of SIZES (by commas). What was drawn once stands in STORE
# under the checksum of the drawing, for every build that comes.

file(SHA256 "${DRAWING}" checksum)
string(REPLACE "," ";" sizes "${SIZES}")
foreach(size IN LISTS sizes)
    set(kept "${STORE}/${checksum}-${size}.png")
    if(NOT EXISTS "${kept}")
        string(RANDOM LENGTH 12 mark) # two builds may draw at once; each sees a whole picture or none
        file(MAKE_DIRECTORY "${STORE}")
        execute_process(
            COMMAND "${RSVG_CONVERT}" --width ${size} --height ${size} --output "${kept}.${mark}" "${DRAWING}"
            COMMAND_ERROR_IS_FATAL ANY)
        file(RENAME "${kept}.${mark}" "${kept}")
    endif()
    configure_file("${kept}" "${OUTPUT}-${size}.png" COPYONLY)
endforeach()
