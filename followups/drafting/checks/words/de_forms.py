"""How German patterns are written: one a line, the way a person would read them.

A space is any white space, `` ?`` one that may be missing, ``<3> `` up to three words that may stand between, ``~40 `` up to forty
characters of the same sentence, ``^^`` the head of a sentence, ``^,`` the head of a clause. An umlaut also matches what is typed for it (ae, oe, ue), "ß" also "ss". Lines that begin with "# "
are remarks. The rest is a regular expression; umlauts do not go into its sets of characters.
"""

import re

_SPELLINGS = (("ä", "(?:ä|ae)"), ("ö", "(?:ö|oe)"), ("ü", "(?:ü|ue)"), ("ß", "(?:ß|ss)"))
_BETWEEN = re.compile(r"<(\d)> ")
_WITHIN = re.compile(r" ~(\d+) ")
_REPEATS = tuple("?*+{")
_TYPED = {"ä": "a", "ö": "o", "ü": "u"}  # and an e
_PART = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|.", re.S)
_HEAD = r"(?:(?<=^)|(?<=[.!?:;–-]\s)|(?<=\n))"
_CLAUSE = r"(?:(?<=^)|(?<=[.!?:;,–-]\s)|(?<=\n))"


def form(pattern: str) -> str:
    """One pattern as a regular expression, without what makes it a whole word."""
    text = _BETWEEN.sub(lambda found: rf"(?:[\w'\"-]+[,:]?\s+){{0,{found[1]}}}?", pattern)
    text = _WITHIN.sub(lambda found: rf"\b[^.?!\n]{{0,{found[1]}}}?\b", text)
    text = text.replace("^^ ", _HEAD).replace("^, ", _CLAUSE)
    text = text.replace(" ?", r"\s*").replace(" ", r"\s+")
    for letter, spelled in _SPELLINGS:
        text = text.replace(letter, spelled)
    return text


def lines(block: str) -> list[str]:
    """The patterns of a block, one a line."""
    found = (line.strip() for line in block.splitlines())
    return [line for line in found if line and not line.startswith("# ")]


def german(block: str) -> re.Pattern[str]:
    """One pattern of whole words out of the lines of a block; a hyphen belongs to a word.

    What begins with the same letter stands together, so that at most words of a text one comparison is enough.
    """
    by_letter: dict[str, list[str]] = {}
    for letter, rest in _by_head("|".join(lines(block))):
        by_letter.setdefault(letter, []).append(form(rest))
    found = [f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items() if letter]
    return re.compile(r"(?<![\w-])(?:" + "|".join([*found, *by_letter.get("", ())]) + r")(?![\w-])")


def _by_head(pattern: str) -> list[tuple[str, str]]:
    """Each alternative as its first letter and the rest; the letter is empty where it is not one letter."""
    found: list[tuple[str, str]] = []
    for one in _alternatives(pattern):
        end = _group_end(one)
        if end and one[end : end + 1] not in _REPEATS:
            inner: dict[str, list[str]] = {}
            for letter, rest in _by_head(one[3 : end - 1]):
                inner.setdefault(letter, []).append(rest)
            found += [(letter, f"(?:{'|'.join(rests)}){one[end:]}") for letter, rests in inner.items()]
        elif one[:1].isalpha() and one[1:2] not in _REPEATS:
            found.append((one[0], one[1:]))
            if one[0] in _TYPED:
                found.append((_TYPED[one[0]], "e" + one[1:]))
        else:
            found.append(("", one))
    return found


def _depths(pattern: str) -> list[tuple[str, int]]:
    """Each part of a pattern (a character, an escape or a set) and how many groups are open after it."""
    depth, found = 0, []
    for part in _PART.findall(pattern):
        depth += (part == "(") - (part == ")")
        found.append((part, depth))
    return found


def _alternatives(pattern: str) -> list[str]:
    found = [""]
    for part, depth in _depths(pattern):
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


def _group_end(pattern: str) -> int:
    """Where the group ends that a pattern opens with; 0 where it opens with none."""
    if not pattern.startswith("(?:"):
        return 0
    end = 0
    for part, depth in _depths(pattern):
        end += len(part)
        if not depth:
            return end
    return 0


def one_of(words: str) -> str:
    """A group of alternatives out of words between spaces."""
    return "(?:" + "|".join(words.split()) + ")"
