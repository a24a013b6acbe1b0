"""The operating curve of turn taking as a picture: an SVG written by hand. Used by `app.bench.turns`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.bench.turns_scored import Score

_WIDTH, _HEIGHT = 760, 480
_LEFT, _TOP, _RIGHT, _BOTTOM = 70, 30, 730, 420
_DEAD_AIR_S = 1.6
_CUT_OFF = 0.6
_COLOURS = ("#888888", "#c05020", "#1060b0")
_REACH_S, _REACH = 0.7, 0.05


@dataclass(frozen=True, slots=True)
class Curve:
    """One way to tell the end of a turn, at several degrees of patience."""

    name: str
    scores: tuple[Score, ...]


def draw(curves: Sequence[Curve], used: Score) -> str:
    """Return the SVG: share of turns cut off over mean dead air; what is to be reached is shaded."""
    body = [*_axes(), _box()]
    for number, curve in enumerate(curves):
        colour = _COLOURS[number % len(_COLOURS)]
        body += _line(curve, colour)
        body.append(_text(_RIGHT - 290, _TOP + 150 + 20 * number, curve.name, colour))
    body.append(
        f'<circle cx="{_x(used.mean_s):.1f}" cy="{_y(used.cut_off):.1f}" r="7" fill="{_COLOURS[-1]}"/>'
    )
    size = f'width="{_WIDTH}" height="{_HEIGHT}" font-family="sans-serif" font-size="13"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size}>',
            '<rect width="100%" height="100%" fill="white"/>',
            *body,
            "</svg>",
            "",
        ]
    )


def _x(dead_air_s: float) -> float:
    return _LEFT + min(dead_air_s, _DEAD_AIR_S) / _DEAD_AIR_S * (_RIGHT - _LEFT)


def _y(cut_off: float) -> float:
    return _BOTTOM - min(cut_off, _CUT_OFF) / _CUT_OFF * (_BOTTOM - _TOP)


def _text(x: float, y: float, text: str, colour: str = "black", anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">{escape(text)}</text>'


def _axes() -> list[str]:
    frame = f'<path d="M{_LEFT} {_TOP}V{_BOTTOM}H{_RIGHT}" fill="none" stroke="black"/>'
    seconds = [_text(_x(at / 10), _BOTTOM + 18, f"{at / 10:g} s", anchor="middle") for at in range(0, 17, 2)]
    shares = [_text(_LEFT - 8, _y(at / 100) + 4, f"{at} %", anchor="end") for at in range(0, 61, 10)]
    names = (
        _text(
            (_LEFT + _RIGHT) / 2,
            _BOTTOM + 42,
            "mean silence from the last sound of a turn to its end",
            anchor="middle",
        ),
        _text(_LEFT - 55, _TOP - 12, "turns ended inside"),
    )
    return [frame, *seconds, *shares, *names]


def _box() -> str:
    top, width = _y(_REACH), _x(_REACH_S) - _LEFT
    place = f'x="{_LEFT}" y="{top:.1f}" width="{width:.1f}" height="{_BOTTOM - top:.1f}"'
    return f'<rect {place} fill="#d8f0d8"/>'


def _line(curve: Curve, colour: str) -> list[str]:
    points = [(f"{_x(score.mean_s):.1f}", f"{_y(score.cut_off):.1f}") for score in curve.scores]
    path = " ".join(f"{x},{y}" for x, y in points)
    dots = [f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>' for x, y in points]
    return [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>', *dots]
