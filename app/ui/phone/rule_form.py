"""One rule on who answers, to fill in: for which calls it is, and who takes them."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QTimeEdit, QWidget

from app.stores.phone_rows import LONGEST_S, SHORTEST_S, AnswerRule, CallerKind, WhoAnswers
from app.ui.phone.rule_words import ANY_NUMBER, DAYS, DIRECT
from app.ui.phone.rules_model import RulesModel
from app.ui.pieces import Card, button, label
from app.ui.settings.form import Form, buttons, check_box, choice, line_edit, show_value
from app.ui.theme import GAP, Paint, text_font

SAVE_KEY, CANCEL_KEY = "Ctrl+S", "Esc"
WHO: list[tuple[str, object]] = [
    ("The agent at once", WhoAnswers.AGENT),
    ("The desk first, then the agent", WhoAnswers.DESK_FIRST),
    ("Only the desk; the agent takes a message", WhoAnswers.DESK_ALONE),
]
CALLERS: list[tuple[str, object]] = [
    ("Anybody", CallerKind.ANYONE),
    ("A number or SIP address", CallerKind.NUMBER),
    ("Numbers that begin with …", CallerKind.PREFIX),
    ("Known customers", CallerKind.CUSTOMER),
    ("Anonymous callers", CallerKind.ANONYMOUS),
]
_TYPED = {CallerKind.NUMBER: "(217) 555-0123", CallerKind.PREFIX: "217, or +49"}
_NINE, _FIVE = time(9), time(17)


class RuleForm(Card):
    """Watches a `RulesModel`; hidden while no rule is in it."""

    def __init__(self, model: RulesModel) -> None:
        super().__init__("Rule")
        self._model = model
        self._shown: AnswerRule | None = None
        self._build()
        self._lay_out()
        for field in (self.who, self.hours, self.caller_kind):
            field.currentIndexChanged.connect(self._show_fields)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(model.cancel)
        model.edited.connect(self._open)
        self._open()

    def _build(self) -> None:
        self.who = choice(WHO)
        self.rings = QSpinBox()
        self.rings.setFont(text_font())
        self.rings.setRange(SHORTEST_S, LONGEST_S)
        self.rings.setSuffix(" seconds")
        self.rings.lineEdit().setAccessibleName("Rings at the desk for, typed")
        self.rings.setMaximumWidth(20 * GAP)
        self.rings.setMinimumHeight(4 * GAP)
        self.days = [check_box(day, f"The rule counts on {day}") for day in DAYS]
        self.hours = choice([("All day", False), ("From … until …", True)])
        self.begins, self.ends = _clock("Hours, from"), _clock("Hours, until")
        self.account = choice([(ANY_NUMBER, None), (DIRECT, AnswerRule.DIRECT)])
        self.caller_kind = choice(CALLERS)
        self.caller = line_edit()
        self.trouble = label("", "What is wrong with the rule")
        self.trouble.setWordWrap(True)
        self.trouble.setForegroundRole(Paint.BAD)
        self.save = button("Save", SAVE_KEY, "Keep the rule; it counts from the next call")
        self.save.setObjectName("main")
        self.cancel = button("Cancel", CANCEL_KEY, "Back to the rules; nothing is changed")

    def _lay_out(self) -> None:
        self.form = Form("Rule")
        self.form.add("Who answers", self.who)
        self.form.add("Rings at the desk for", self.rings)
        self.form.add("Days", _row("Days", *self.days), "None chosen: every day.")
        self.form.add("Hours", self.hours, "By the dealership's clock; they may go on over midnight.")
        self.between = _row("From and until", self.begins, _to(), self.ends)
        self.form.add("From, until", self.between)
        self.form.add("Called number", self.account, "Which of the SIP accounts was called.")
        self.form.add("Caller", self.caller_kind)
        self.form.add("Number", self.caller)
        self.body.addWidget(self.form)
        self.body.addWidget(self.trouble)
        self.body.addLayout(buttons(self.save, self.cancel))
        self.body.addStretch(1)

    def _open(self) -> None:
        rule = self._model.edited_rule
        if rule is not None and rule is not self._shown:
            self.title.show_text("Change rule" if rule.id else "New rule")
            self._show_rule(rule)
        self._shown = rule
        self.trouble.setText(f"⚠ {self._model.trouble}")
        self.trouble.setVisible(bool(self._model.trouble))

    def _show_rule(self, rule: AnswerRule) -> None:
        show_value(self.who, rule.who, rule.who)
        self.rings.setValue(rule.rings_s)
        for number, box in enumerate(self.days):
            box.setChecked(bool(rule.days >> number & 1))
        self.hours.setCurrentIndex(0 if rule.begins is None else 1)
        _show_time(self.begins, rule.begins or _NINE)
        _show_time(self.ends, rule.ends or _FIVE)
        for account in self._model.accounts:
            if self.account.findData(account) < 0:
                self.account.addItem(account, account)
        show_value(self.account, rule.account or ANY_NUMBER, rule.account)
        show_value(self.caller_kind, rule.caller_kind, rule.caller_kind)
        self.caller.setText(rule.caller)
        self._show_fields()
        self.who.setFocus()

    def _show_fields(self) -> None:
        kind = CallerKind(self.caller_kind.currentData())
        self.rings.setEnabled(self.who.currentData() != WhoAnswers.AGENT)
        for field in (self.begins, self.ends):
            field.setEnabled(bool(self.hours.currentData()))
        self.caller.setEnabled(kind in _TYPED)
        self.caller.setPlaceholderText(_TYPED.get(kind, ""))

    def _save(self) -> None:
        if self._shown is not None:
            self._model.save(self._typed(self._shown.id))

    def _typed(self, rule_id: int) -> AnswerRule:
        by_hours = bool(self.hours.currentData())
        return AnswerRule(
            id=rule_id,
            who=WhoAnswers(self.who.currentData()),
            rings_s=self.rings.value(),
            days=sum(1 << number for number, box in enumerate(self.days) if box.isChecked()),
            begins=_time(self.begins) if by_hours else None,
            ends=_time(self.ends) if by_hours else None,
            account=self.account.currentData(),
            caller_kind=CallerKind(self.caller_kind.currentData()),
            caller=self.caller.text(),
        )


def _row(name: str, *fields: QWidget) -> QWidget:
    made = QWidget()
    made.setAccessibleName(name)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    for each in fields:
        row.addWidget(each)
    row.addStretch(1)
    return made


def _to() -> QLabel:
    return label("until", "Between both times")


def _clock(name: str) -> QTimeEdit:
    made = QTimeEdit()
    made.setFont(text_font())
    made.setMinimumHeight(4 * GAP)
    made.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    made.setDisplayFormat("h:mm AP")
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    return made


def _show_time(field: QTimeEdit, shown: time) -> None:
    field.setTime(QTime(shown.hour, shown.minute))


def _time(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())
