# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT

# Brings TS_FILES up to date with SOURCES by LUPDATE; FILLSOURCE translates English into itself.

execute_process(
    COMMAND "${LUPDATE}" -silent -no-obsolete -locations none -source-language en ${SOURCES} -ts ${TS_FILES}
    COMMAND_ERROR_IS_FATAL ANY)
foreach(ts IN LISTS TS_FILES)
    if(ts MATCHES "_en\\.ts$")
        execute_process(COMMAND "${FILLSOURCE}" "${ts}" COMMAND_ERROR_IS_FATAL ANY)
    endif()
endforeach()
