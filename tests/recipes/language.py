# SPDX-FileCopyrightText: 2026 The Export Mode Wizard authors
# SPDX-License-Identifier: MIT
"""A German that is English in which each e is an ë, but where a program reads it."""
import re

WORDS = {"LANGUAGE": "de"}
TEXTS = "translations/export-mode-wizard_de.ts"
METAINFO = "resources/desktop/io.github.export_mode_wizard.ExportModeWizard.metainfo.xml"


def name(tree):
    tree.replace("CMakeLists.txt", "set(languages en zh_CN)", "set(languages de en zh_CN)")


def begin(tree):
    head = tree.read("translations/export-mode-wizard_zh_CN.ts").splitlines(keepends=True)[:3]
    tree.write(TEXTS, "".join(head).replace('"zh_CN"', '"de"') + "</TS>\n")
    tree.after("resources/countries/official.json", r"\A\{\n",
               '  "de": {\n    "HK": "Hongkong (China)",\n    "MO": "Macau (China)",\n    "TW": "Taiwan (China)"\n  },\n')


def spelt(text):
    fixed = re.compile(r"[{}*/<>_@#=\\]|\w\.\w|^-|&(?!amp;)")
    return " ".join(word if fixed.search(word) else re.sub("(?<!&amp;)e", "ë", word) for word in text.split(" "))


def translate(tree):
    plurals = dict(re.findall(r"<source>([^<]*)</source>(?:(?!<source>).)*?(<translation>\s*<numerusform>.*?</translation>)",
                              tree.read("translations/export-mode-wizard_en.ts"), re.DOTALL))

    def finished(match):
        if "numerusform" in match[3]:
            return match[1] + re.sub(r"(?<=<numerusform>)[^<]*", lambda form: spelt(form[0]), plurals[match[2]])
        return match[1] + f"<translation>{spelt(match[2])}</translation>"
    text = re.sub(r"(<source>([^<]*)</source>(?:(?!<source>).)*?)(<translation type=\"unfinished\">.*?</translation>)",
                  finished, tree.read(TEXTS), flags=re.DOTALL)
    begin = text.index("<name>Texts</name>")
    text = text[:begin] + text[begin:].replace("<translation>English</translation>", "<translation>Deutsch</translation>", 1)
    tree.write(TEXTS, text)


def say_so(tree):
    tree.replace("README.md", r"`--language en\|zh_CN`", r"`--language en\|de\|zh_CN`")
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        name = "resources/desktop/export-mode-wizard.desktop"
        value = re.search(rf"^{key}=(.*)\n", tree.read(name), re.MULTILINE)[1]
        tree.after(name, rf"^{key}=.*\n", f"{key}[de]={value}\n")
    tree.after(METAINFO, r"^  <name>.*</name>\n", '  <name xml:lang="de">Export Mode Wizard</name>\n')


STEPS = {1: name, 2: begin, 4: translate, 5: say_so}
