# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""A question that nobody wants: whether relics are among the goods, for a warning of their own."""

WORDS = {"QUESTION": "goods.relics", "VALUE": "false"}
CHINESE = {
    "Old goods": "老旧物品",
    "Are any of the goods older than a hundred years?": "货物中是否有超过一百年的物品？",
    "Count what is sold as old, also where you doubt it.": "按老旧物品出售的都算，有疑问的也算。",
    "A tea chest from your grandparents: yes.": "祖父母留下的茶箱：是。",
    "It does not change the mode. It decides one warning.": "不影响监管方式，只决定一条提示。",
    "The seller of the goods": "货物的卖家",
    "Old goods need a look before you pack them. Ask your customs office.": "老旧物品装箱前须先查看。请询问当地海关。",
}
ENGLISH = list(CHINESE)


def ask(tree):
    tree.add_to_list("resources/rules/questions.json", ["pages", "goods", "questions"], {
        "id": "goods.relics", "type": "yes-no", "label": ENGLISH[0], "text": ENGLISH[1], "help": ENGLISH[2],
        "example": ENGLISH[3], "why": ENGLISH[4], "unsure": True, "ask": ENGLISH[5]}, behind="goods.special")


def use(tree):
    tree.add_to_list("resources/rules/warnings.json", ["warnings"], {
        "id": "old-goods", "gravity": "normal", "when": {"is": {"goods.relics": True}}, "text": ENGLISH[6],
        "grade": "confirm", "sources": ["house"]})
    tree.raise_version()


def translate(tree):
    tree.translate("translations/export-mode-wizard_zh_CN.ts", CHINESE)


def add_case(tree):
    warnings = tree.json("tests/cases/b2b-through-broker.json")["expect"]["warnings"]
    tree.copy_case("b2b-through-broker", "b2b-of-relics-through-broker", about="A broker declares old goods by 9710 form.",
                   answers={"goods.relics": True}, expect={"warnings": warnings + ["old-goods"]},
                   cites={"warnings": {"old-goods": "house: a scratch question"}})


STEPS = {1: ask, 2: use, 5: translate, 6: add_case}
