"""Every text of the window reaches the translators."""

from __future__ import annotations

import ast
from pathlib import Path

import app.ui

ROOM = Path(app.ui.__file__).parent


def _texts(tree: ast.AST) -> list[str]:
    calls = [each for each in ast.walk(tree) if isinstance(each, ast.Call) and each.args]
    said = [each for each in calls if isinstance(each.func, ast.Name) and each.func.id in {"tr", "mark"}]
    literals = (each.args[0] for each in said)
    return [each.value for each in literals if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def test_no_text_stands_inside_another_where_it_is_not_collected() -> None:
    """What reads the code for the translators does not look into f-strings."""
    found = {
        f"{file.relative_to(ROOM)}: {text}"
        for file in ROOM.rglob("*.py")
        for each in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(each, ast.JoinedStr)
        for text in _texts(each)
    }
    assert found == set()
