# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT

# How a folder of tests says what it holds: room_program() once, then room_test() for each class. tests/README.md says
# what the labels mean.

# Nothing of the person who runs the tests is read or written, and Qt wants a run-time folder of its own.
set(test_home "${CMAKE_CURRENT_BINARY_DIR}/home")
file(MAKE_DIRECTORY "${test_home}/run" "${test_home}/config" "${test_home}/data")
file(CHMOD "${test_home}/run" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(test_environment
    LC_ALL=C.UTF-8
    QT_QPA_PLATFORM=offscreen
    "XDG_CONFIG_HOME=${test_home}/config"
    "XDG_DATA_HOME=${test_home}/data"
    "XDG_RUNTIME_DIR=${test_home}/run")

# What every entry has. COST is the seconds it takes alone in the dev build: ctest begins with the longest. The timeout is
# far above it, for sanitizers on a busy machine.
function(set_test name label cost)
    math(EXPR timeout "120 + 60 * ${cost}")
    set_tests_properties(${name} PROPERTIES LABELS ${label} COST ${cost} TIMEOUT ${timeout})
endfunction()

# The test program of this folder: app_case for tests/app/case. It links the library of that name, and what tests share.
macro(room_program program)
    set(room_program ${program})
    set_property(DIRECTORY PROPERTY room_files "")
    set_property(DIRECTORY PROPERTY room_classes "") # those that are built
    set_property(DIRECTORY PROPERTY room_runs "")
    set_property(DIRECTORY PROPERTY room_links "")
    cmake_language(DEFER CALL finish_room)
endmacro()

# Tells the tests of this folder, in a macro, where another program is that they run.
function(room_runs macro program)
    set_property(DIRECTORY APPEND PROPERTY room_runs ${macro} ${program})
endfunction()

# What the tests of this folder need besides.
function(room_links)
    set_property(DIRECTORY APPEND PROPERTY room_links ${ARGN})
endfunction()

# A class of this folder as an entry of its own: TestCaseFile, of testcasefile.cpp, as "testcasefile".
#     LABEL quick|matrix|mutants    all but quick are built only with LONG_TESTS
#     COST seconds
#     SHARDS n                      an entry for each of n parts: testuigolden1 ... 4
#     EACH_LANGUAGE                 an entry for each language of the program: testuimatrix-en ...
function(room_test class)
    cmake_parse_arguments(PARSE_ARGV 1 test "EACH_LANGUAGE" "LABEL;COST;SHARDS" "")
    if(test_UNPARSED_ARGUMENTS OR NOT "${test_LABEL}" MATCHES "^(quick|matrix|mutants)$" OR "${test_COST}" STREQUAL "")
        message(FATAL_ERROR "room_test(${class}): LABEL is one of quick, matrix and mutants, COST a number of seconds")
    endif()
    string(TOLOWER ${class} name)
    set_property(DIRECTORY APPEND PROPERTY room_files ${name}.cpp)
    if(NOT test_LABEL STREQUAL "quick" AND NOT LONG_TESTS)
        return()
    endif()
    set_property(DIRECTORY APPEND PROPERTY room_classes ${class})

    if(test_EACH_LANGUAGE)
        foreach(language IN LISTS languages)
            room_entry(${name}-${language} ${class} ${language})
        endforeach()
    elseif(test_SHARDS)
        foreach(shard RANGE 1 ${test_SHARDS})
            room_entry(${name}${shard} ${class} ${shard}/${test_SHARDS})
        endforeach()
    else()
        room_entry(${name} ${class})
    endif()
endfunction()

function(room_entry name)
    add_test(NAME ${name} COMMAND test_${room_program} ${ARGN})
    set_test(${name} ${test_LABEL} ${test_COST})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${test_environment}"
        # A warning of Qt is a fault of ours, also where a test forgets to say so (testing.h).
        FAIL_REGULAR_EXPRESSION "QWARN  :;QCRITICAL:;QSYSTEM  :")
endfunction()

# A check by a program from outside, such as a validator; not with sanitizers, which would slow down or forbid it.
#     outside_test(icalendarcheck COST 9 [NO_WARNINGS] COMMAND ...)
# NO_WARNINGS: one of Python is a fault.
function(outside_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "NO_WARNINGS" "COST" "COMMAND")
    if(LONG_TESTS)
        add_test(NAME ${name} COMMAND ${test_COMMAND})
        set_test(${name} outside ${test_COST})
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "${test_environment}")
        if(test_NO_WARNINGS)
            set_tests_properties(${name} PROPERTIES FAIL_REGULAR_EXPRESSION "Warning:")
        endif()
    endif()
endfunction()

# Makes the program. No class of the folder may be left out: neither a file that no room_test() names, nor a second class
# in a file.
function(finish_room)
    get_property(files DIRECTORY PROPERTY room_files)
    file(GLOB there CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" test*.cpp)
    list(REMOVE_ITEM there ${files})
    if(there)
        message(FATAL_ERROR "${CMAKE_CURRENT_SOURCE_DIR}: no room_test() names ${there}")
    endif()

    get_property(classes DIRECTORY PROPERTY room_classes)
    list(LENGTH classes count)
    if(count EQUAL 0)
        return()
    endif()
    string(TOLOWER "${classes}" sources)
    list(TRANSFORM sources APPEND .cpp)
    # Two units a folder: enough for two processors, and Qt's headers are read twice instead of once a file.
    math(EXPR batch "(${count} + 1) / 2")
    if(count LESS 4)
        set(batch ${count})
    endif()

    set(program test_${room_program})
    add_executable(${program} ${sources})
    set_target_properties(${program} PROPERTIES
        OUTPUT_NAME ${room_program}
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests/bin"
        UNITY_BUILD_BATCH_SIZE ${batch})
    if("${room_program}" MATCHES "^app_")
        set(library app)
        target_link_libraries(${program} PRIVATE testsupport guilessmain)
    else()
        set(library ui)
        target_link_libraries(${program} PRIVATE testsupport_ui uimain)
    endif()
    if(TARGET ${room_program})
        set(library ${room_program})
    endif()
    get_property(links DIRECTORY PROPERTY room_links)
    target_link_libraries(${program} PRIVATE ${library} ${links} house_rules)

    get_property(runs DIRECTORY PROPERTY room_runs)
    while(runs)
        list(POP_FRONT runs macro run)
        target_compile_definitions(${program} PRIVATE ${macro}="$<TARGET_FILE:${run}>")
        add_dependencies(${program} ${run})
    endwhile()

    add_test(NAME ${room_program}-classes COMMAND ${program} --compare ${classes})
    set_test(${room_program}-classes quick 0)
endfunction()
