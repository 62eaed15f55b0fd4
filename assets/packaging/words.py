#!/usr/bin/env python3
"""Puts the words of assets/text/*/package.ftl into what packages say of the app, in every language:

    the menu entry and its keywords, the page of software centres, the name of the app's own files (linux/), and
    the questions of the installer for Windows (windows/words.nsh)

    words.py            writes them
    words.py --check    says what is not as package.ftl has it
"""

import pathlib
import re
import sys
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
TEXT = HERE.parent / "text"

# The names that NSIS has for our languages. It has none for Maltese: there the installer speaks English.
NSIS = {
    "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French", "ga": "Irish", "hr": "Croatian",
    "hu": "Hungarian", "is": "Icelandic", "it": "Italian", "lt": "Lithuanian", "lv": "Latvian", "nb": "Norwegian",
    "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "pt-BR": "PortugueseBR", "ro": "Romanian",
    "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish",
}
POINTS = ["package-point-asks", "package-point-text", "package-point-days", "package-point-letters",
          "package-point-local"]


def languages():
    """The words of package.ftl by language, English first."""
    found = {}
    codes = re.findall(r'code: "([^"]+)"', (TEXT / "languages.ron").read_text(encoding="utf-8"))
    for code in sorted(codes, key=lambda it: (it != "en", it)):
        lines = (TEXT / code / "package.ftl").read_text(encoding="utf-8").splitlines()
        pairs = [line.split(" = ", 1) for line in lines if re.match(r"package-[a-z-]+ = ", line)]
        found[code] = dict(pairs)
    return found


def tag(code):
    """As POSIX writes a language: pt_BR."""
    return code.replace("-", "_")


def desktop(old, words):
    """The menu entry: each line that has words, followed by those of the other languages."""
    action = old.index("[Desktop Action")
    keys = [("GenericName", "package-generic"), ("Comment", "package-comment"), ("Keywords", "package-keywords"),
            ("Name", "package-simple-graphics")]
    lines = []
    for line in re.sub(r"^\w+\[\w+\]=.*\n", "", old, flags=re.M).splitlines():
        lines.append(line)
        in_action = sum(len(it) + 1 for it in lines) > len(re.sub(r"^\w+\[\w+\]=.*\n", "", old[:action], flags=re.M))
        for name, key in keys:
            if line.startswith(f"{name}=") and (name != "Name" or in_action):
                lines[-1] = f"{name}={words['en'][key]}"
                lines += [f"{name}[{tag(code)}]={it[key]}" for code, it in words.items() if code != "en"]
    return "\n".join(lines) + "\n"


def each(words, key, indent, name):
    """One XML element in every language."""
    lines = []
    for code, it in words.items():
        language = "" if code == "en" else f' xml:lang="{code}"'
        lines.append(f"{indent}<{name}{language}>{escape(it[key])}</{name}>")
    return "\n".join(lines)


def metainfo(old, words):
    """The page of software centres."""
    points = "\n".join(each(words, key, "      ", "li") for key in POINTS)
    description = (
        f"  <description>\n{each(words, 'package-lead', '    ', 'p')}\n    <ul>\n{points}\n    </ul>\n"
        f"{each(words, 'package-end', '    ', 'p')}\n  </description>"
    )
    new = re.sub(r"(  <summary[^\n]*\n)+", lambda _: each(words, "package-summary", "  ", "summary") + "\n", old, count=1)
    return re.sub(r"  <description>.*?  </description>", lambda _: description, new, count=1, flags=re.S)


def mime(old, words):
    """The name of the app's own files."""
    comments = each(words, "package-file", "    ", "comment")
    return re.sub(r"(    <comment[^\n]*\n)+", lambda _: comments + "\n", old, count=1)


def nsis(words):
    """The installer's languages and words. English is the first, which holds where no other does."""
    quoted = lambda it: it.replace("$", "$$").replace('"', '$\\"')
    lines = ["; The words of the installer, by assets/packaging/words.py from assets/text/*/package.ftl."]
    known = [code for code in words if code in NSIS]
    lines += [f'!insertmacro MUI_LANGUAGE "{NSIS[code]}"' for code in known]
    for code in known:
        for key in ["install-start", "install-open", "install-windows", "remove-keeps", "removed", "removed-then"]:
            name = key.replace("-", "_").upper()
            lines.append(f'LangString {name} ${{LANG_{NSIS[code].upper()}}} "{quoted(words[code]["package-" + key])}"')
    return "\n".join(lines) + "\n"


def all_files():
    """Every file with what it should hold."""
    words = languages()
    read = lambda path: (HERE / path).read_text(encoding="utf-8")
    about = "linux/io.github.veto_desk.VetoDesk.metainfo.xml"
    return {
        "linux/veto-desk.desktop": desktop(read("linux/veto-desk.desktop"), words),
        about: metainfo(read(about), words),
        "linux/veto-desk.mime.xml": mime(read("linux/veto-desk.mime.xml"), words),
        "windows/words.nsh": nsis(words),
    }


def old_files():
    """The files that are not as package.ftl has them."""
    found = []
    for path, text in all_files().items():
        is_there = (HERE / path).exists()
        if not is_there or (HERE / path).read_text(encoding="utf-8") != text:
            found.append(path)
    return found


def main():
    """Writes all, or says which are old."""
    if sys.argv[1:] == ["--check"]:
        old = old_files()
        for path in old:
            print(f"{path} is not as package.ftl has it: run assets/packaging/words.py")
        sys.exit(bool(old))
    if not (HERE / "windows/words.nsh").exists():
        (HERE / "windows/words.nsh").write_text("", encoding="utf-8")
    for path, text in all_files().items():
        (HERE / path).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
