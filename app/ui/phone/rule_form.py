"""One rule on who answers, to fill in: for which calls it is, and who takes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QTimeEdit, QWidget

from app.stores.phone_rows import LONGEST_S, SHORTEST_S, AnswerRule, CallerKind, WhoAnswers
from app.ui.language import Marked, mark, tr
from app.ui.phone.rule_words import ANY_NUMBER, DAYS, DIRECT
from app.ui.phone.rules_model import RulesModel
from app.ui.pieces import Card, button, label
from app.ui.settings.form import Form, buttons, check_box, choice, line_edit, show_value
from app.ui.theme import GAP, Paint, text_font

SAVE_KEY, CANCEL_KEY = "Ctrl+S", "Esc"
WHO: list[tuple[Marked, WhoAnswers]] = [
    (mark("The agent at once"), WhoAnswers.AGENT),
    (mark("The desk first, then the agent"), WhoAnswers.DESK_FIRST),
    (mark("Only the desk; the agent takes a message"), WhoAnswers.DESK_ALONE),
]
CALLERS: list[tuple[Marked, CallerKind]] = [
    (mark("Anybody"), CallerKind.ANYONE),
    (mark("A number or SIP address"), CallerKind.NUMBER),
    (mark("Numbers that begin with …"), CallerKind.PREFIX),
    (mark("Known customers"), CallerKind.CUSTOMER),
    (mark("Anonymous callers"), CallerKind.ANONYMOUS),
]
_TYPED: Mapping[CallerKind, Marked] = {
    CallerKind.NUMBER: mark("(217) 555-0123"),
    CallerKind.PREFIX: mark("217, or +49"),
}
_NINE, _FIVE = time(9), time(17)


class RuleForm(Card):
    """Watches a `RulesModel`; hidden while no rule is in it."""

    def __init__(self, model: RulesModel) -> None:
        super().__init__(tr("Rule"))
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
        self.who = choice([(tr(words), who) for words, who in WHO])
        self.rings = QSpinBox()
        self.rings.setFont(text_font())
        self.rings.setRange(SHORTEST_S, LONGEST_S)
        #: Behind a number, with the space before it
        self.rings.setSuffix(tr(" seconds"))
        self.rings.lineEdit().setAccessibleName(tr("Rings at the desk for, typed"))
        self.rings.setMaximumWidth(20 * GAP)
        self.rings.setMinimumHeight(4 * GAP)
        self.days = [check_box(day, tr("The rule counts on {day}", day=day)) for day in map(tr, DAYS)]
        self.hours = choice([(tr("All day"), False), (tr("From … until …"), True)])
        self.begins, self.ends = _clock(tr("Hours, from")), _clock(tr("Hours, until"))
        self.account = choice([(tr(ANY_NUMBER), None), (tr(DIRECT), AnswerRule.DIRECT)])
        self.caller_kind = choice([(tr(words), kind) for words, kind in CALLERS])
        self.caller = line_edit()
        self.trouble = label("", tr("What is wrong with the rule"))
        self.trouble.setWordWrap(True)
        self.trouble.setForegroundRole(Paint.BAD)
        self.save = button(tr("Save"), SAVE_KEY, tr("Keep the rule; it counts from the next call"))
        self.save.setObjectName("main")
        self.cancel = button(tr("Cancel"), CANCEL_KEY, tr("Back to the rules; nothing is changed"))

    def _lay_out(self) -> None:
        self.form = Form(tr("Rule"))
        self.form.add(tr("Who answers"), self.who)
        self.form.add(tr("Rings at the desk for"), self.rings)
        self.form.add(tr("Days"), _row(tr("Days"), *self.days), tr("None chosen: every day."))
        self.form.add(tr("Hours"), self.hours, tr("By the dealership's clock; they may go on over midnight."))
        self.between = _row(tr("From and until"), self.begins, _to(), self.ends)
        self.form.add(tr("From, until"), self.between)
        self.form.add(tr("Called number"), self.account, tr("Which of the SIP accounts was called."))
        self.form.add(tr("Caller"), self.caller_kind)
        self.form.add(tr("Number"), self.caller)
        self.body.addWidget(self.form)
        self.body.addWidget(self.trouble)
        self.body.addLayout(buttons(self.save, self.cancel))
        self.body.addStretch(1)

    def _open(self) -> None:
        rule = self._model.edited_rule
        if rule is not None and rule is not self._shown:
            self.title.show_text(tr("Change rule") if rule.id else tr("New rule"))
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
        show_value(self.account, rule.account or tr(ANY_NUMBER), rule.account)
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
        self.caller.setPlaceholderText(tr(_TYPED[kind]) if kind in _TYPED else "")

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
    return label(tr("until"), tr("Between both times"))


def _clock(name: str) -> QTimeEdit:
    made = QTimeEdit()
    made.setFont(text_font())
    made.setMinimumHeight(4 * GAP)
    made.setLocale(QLocale())
    #: An hour in Qt's format: h:mm AP for 9:05 AM, HH:mm for 09:05
    made.setDisplayFormat(tr("h:mm AP"))
    made.setAccessibleName(name)
    made.lineEdit().setAccessibleName(name)
    return made


def _show_time(field: QTimeEdit, shown: time) -> None:
    field.setTime(QTime(shown.hour, shown.minute))


def _time(field: QTimeEdit) -> time:
    return time(field.time().hour(), field.time().minute())
