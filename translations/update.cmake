# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT

# Brings TS_FILES up to date with SOURCES by LUPDATE. English, the language of the sources, has only the texts whose plural
# forms are to be told apart.

set(english ${TS_FILES})
list(FILTER english INCLUDE REGEX "_en\\.ts$")
set(others ${TS_FILES})
list(FILTER others EXCLUDE REGEX "_en\\.ts$")
set(lupdate "${LUPDATE}" -silent -no-obsolete -locations none -source-language en ${SOURCES})
execute_process(COMMAND ${lupdate} -pluralonly -ts ${english} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${lupdate} -ts ${others} COMMAND_ERROR_IS_FATAL ANY)
