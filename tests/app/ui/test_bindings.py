"""The Qt bindings themselves, where a release of them once broke everything."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

pytestmark = pytest.mark.ui


def test_a_call_into_qt_takes_no_reference_to_none_away() -> None:
    """PySide6 6.12.0 does on Python 3.11: after some thousand calls the interpreter aborts (none_dealloc)."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("a call that returns None")

    assert sys.getrefcount(None) > before - 100
