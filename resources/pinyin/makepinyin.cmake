# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT

# Writes a line "character reading …" to OUTPUT for each character of GB 2312, by UCONV, then the lines of READINGS.
# Readings are without tones; ü stays.

cmake_minimum_required(VERSION 3.25)

# Rows 16 to 87 of the standard hold its characters, 94 each; the last five of row 55 are free.
set(bytes "")
foreach(row RANGE 176 247)
    foreach(cell RANGE 161 254)
        if(NOT (row EQUAL 215 AND cell GREATER 249))
            string(ASCII ${row} ${cell} character)
            string(APPEND bytes "${character}\n")
        endif()
    endforeach()
endforeach()
file(WRITE "${OUTPUT}.gb2312" "${bytes}")

execute_process(COMMAND "${UCONV}" -f gb2312 -t utf-8 -o "${OUTPUT}.characters" "${OUTPUT}.gb2312"
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${UCONV}" -f utf-8 -t utf-8
    -x "Han-Latin; NFD; [\\u0300\\u0301\\u0304\\u030C] Remove; NFC; Lower"
    -o "${OUTPUT}.readings" "${OUTPUT}.characters"
    COMMAND_ERROR_IS_FATAL ANY)

file(STRINGS "${OUTPUT}.characters" characters ENCODING UTF-8)
file(STRINGS "${OUTPUT}.readings" readings ENCODING UTF-8)
list(LENGTH characters count)
if(NOT count EQUAL 6763)
    message(FATAL_ERROR "${count} characters instead of the 6763 of GB 2312")
endif()
set(table "")
foreach(character reading IN ZIP_LISTS characters readings)
    if(NOT reading MATCHES "^([a-z]|ü)+$")
        message(FATAL_ERROR "${character} is read “${reading}”")
    endif()
    string(APPEND table "${character} ${reading}\n")
endforeach()

file(STRINGS "${READINGS}" more REGEX "^[^#]" ENCODING UTF-8)
foreach(line IN LISTS more)
    string(APPEND table "${line}\n")
endforeach()
file(WRITE "${OUTPUT}" "${table}")
