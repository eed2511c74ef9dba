# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""A limit that nobody has changed: of lists under 9610, from a day in 2027."""

WORDS = {}
DAY_BEFORE, DAY = "2027-06-30", "2027-07-01"
CHINESE = {
    "Announcement on a limit that was never raised": "关于从未提高的限额的公告",
    "raises the limit of 9610 lists": "提高9610清单限额",
}
ENGLISH = list(CHINESE)


def name_source(tree):
    tree.add_to_list("resources/rules/sources.json", ["sources"], {
        "id": "gacc-2027-0", "official": "从未发布的公告", "title": ENGLISH[0], "issuer": "GACC", "inForceFrom": DAY,
        "grade": "text", "note": ENGLISH[1]}, behind="gacc-2020-75")


def change(tree):
    parameters = tree.json("resources/rules/parameters.json")["parameters"]
    old = next(each for each in parameters if each["id"] == "list-limit-9610")["values"][-1]
    text = tree.read("resources/rules/parameters.json")
    begin = text.index('"valid": {"from": "%s"}' % old["valid"]["from"], text.index('"list-limit-9610"'))
    valid = '"valid": {"from": "%s"' % old["valid"]["from"]
    tree.write("resources/rules/parameters.json",
               text[:begin] + f'{valid}, "until": "{DAY_BEFORE}"' + text[begin + len(valid):])
    tree.add_to_list("resources/rules/parameters.json", ["parameters", "list-limit-9610", "values"], {
        "valid": {"from": DAY}, "money": {"amount": "8000", "currency": "CNY"}, "grade": "text", "source": "gacc-2027-0"})
    tree.raise_version()


def translate(tree):
    tree.translate("translations/export-mode-wizard_zh_CN.ts", CHINESE)


def add_cases(tree):
    def case(old, new, amount, day, about):
        # The limit of express goods stays where it is.
        tree.copy_case(old, new, about=about, answers={"value.amount": amount, "declaration.date": day},
                       expect={"ruledOut": {"express-c": ["express-c-limit", "express-c-parcel"]}})
    case("consumer-list-exactly-5000", "consumer-list-exactly-8000", "8000.00", DAY, "Exactly on the raised limit.")
    case("consumer-list-one-fen-over-5000", "consumer-list-one-fen-over-8000", "8000.01", DAY, "A fen over the raised limit.")
    case("consumer-list-one-fen-over-5000", "consumer-list-8000-a-day-early", "8000.00", DAY_BEFORE,
         "The day before the limit is raised.")
    case("consumer-list-at-98-percent", "consumer-list-at-98-percent-of-8000", "7840.00", DAY, "Near the raised limit.")
    case("consumer-list-just-below-98-percent", "consumer-list-just-below-98-percent-of-8000", "7839.99", DAY,
         "Just not near the raised limit.")


STEPS = {1: name_source, 2: change, 4: translate, 5: add_cases}
