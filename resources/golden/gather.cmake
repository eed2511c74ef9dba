# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT

# Writes name, day and case of each golden case in LIST to OUTPUT, as one JSON object.

cmake_minimum_required(VERSION 3.25)
file(READ "${LIST}" files)
set(entries "")
foreach(path IN LISTS files)
    cmake_path(GET path STEM name)
    file(READ "${path}" text)
    string(JSON today ERROR_VARIABLE fault GET "${text}" today)
    if(NOT fault)
        string(JSON case ERROR_VARIABLE fault GET "${text}" case)
    endif()
    if(fault)
        message(FATAL_ERROR "${path}: ${fault}")
    endif()
    string(APPEND entries "${separator}{\"name\": \"${name}\", \"today\": \"${today}\", \"case\": ${case}}")
    set(separator ",\n")
endforeach()
file(WRITE "${OUTPUT}" "{\"cases\": [\n${entries}\n]}\n")
