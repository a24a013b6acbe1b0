"""Finds the sentences that the window repeats and does not write itself: of errors, the doctor, the line.

Used by `collect_texts.py`. The rooms below the window know nothing of its language and raise plain English;
their sentences are read from the code here, `f"{path} is full."` as `{0} is full.`, so that the window can
recognise and translate what they say.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOMS = ("app", "engine", "telephony", "models")
ELSEWHERE = (
    *("app/ui", "app/verbs", "app/bench", "app/evaluation", "app/demo"),
    *("app/cli.py", "telephony/framing.py"),
)
"""The window itself, and what only the command line or the log says."""
SPEAKERS = {"good", "look", "broken", "LineChanged", "_say"}
"""What else than errors is made with words for people."""
TALKATIVE = (
    *("app/doctor", "app/line_state.py", "app/calls/enquiry.py", "app/dealership/own.py"),
    *("models/fit.py", "models/selection.py"),
)
"""Where sentences are put together from tables and choices: every string there may be one."""


def repeated_sentences(root: Path) -> list[str]:
    """Every such sentence below `root`, sorted."""
    modules = {
        name: ast.parse(path.read_text("utf-8"))
        for room in ROOMS
        for path in (root / room).rglob("*.py")
        if not (name := path.relative_to(root).as_posix()).startswith(ELSEWHERE)
    }
    errors = _errors(list(modules.values()))
    found: set[str] = set()
    for name, module in modules.items():
        found.update(text for text in _said(module, errors) if _words(text) > 1)
        found.update(text for text in _said(module, SPEAKERS) if _words(text))
        if name.startswith(TALKATIVE):
            found.update(text for text in _strings(module) if _words(text) > 1)
    return sorted(found)


def _errors(modules: list[ast.Module]) -> set[str]:
    """Names of the exceptions that are our own, also of those that derive from one another."""
    bases = {
        node.name: {_name(base) for base in node.bases}
        for module in modules
        for node in ast.walk(module)
        if isinstance(node, ast.ClassDef)
    }
    errors: set[str] = set()
    while more := {name for name, of in bases.items() if of & (errors | {"Exception"})} - errors:
        errors |= more
    return errors


def _said(module: ast.Module, speakers: set[str]) -> Iterator[str]:
    constants = _constants(module)
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and _name(node.func) in speakers:
            for given in node.args:
                text = _text(given, constants)
                yield from constants.values() if text is None and not _is_plain(given) else [text or ""]


def _constants(module: ast.Module) -> dict[str, str]:
    """The module's own strings by name; those in a table by a name of their own."""
    found: dict[str, str] = {}
    for node in module.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if value is None:
            continue
        entries = value.values if isinstance(value, ast.Dict) else [value]
        for number, entry in enumerate(entries):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            key = _name(target) if entry is value else f"{_name(target)} {number}"
            if text := _text(entry, {}):
                found[key] = text
    return found


def _text(node: ast.expr, constants: Mapping[str, str]) -> str | None:
    """What a string in the code says, with a number in braces for each value in it."""
    if isinstance(node, ast.Constant):
        return _numbered(node.value) if isinstance(node.value, str) else None
    if isinstance(node, ast.Name):
        return constants.get(node.id)
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else "{}" for part in node.values]
        return _numbered("".join(str(part) for part in parts))
    return None


def _is_plain(node: ast.expr) -> bool:
    """Neither a sentence nor chosen among the module's: a value of another kind."""
    return not isinstance(node, ast.Call | ast.Subscript)


def _numbered(text: str) -> str:
    numbers = iter(range(99))
    return re.sub(r"\{\w*\}", lambda _: f"{{{next(numbers)}}}", text)


def _strings(node: ast.AST) -> Iterator[str]:
    """Every string below a node that is no docstring."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        text = _text(child, {}) if isinstance(child, ast.expr) else None
        yield from _strings(child) if text is None else [text]


def _words(text: str) -> int:
    """How many there are that are neither values nor names in the code."""
    told = re.sub(r"\{\d+\}|\w+\[.*\]", "", text)
    return len(re.findall(r"(?<!\w)[A-Za-z'-]{2,}(?!\w)", told))


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""
