"""The form of one SIP account."""

from __future__ import annotations

from app.ui.language import tr
from app.ui.pieces import Card, button
from app.ui.settings.form import Form, buttons, choice, line_edit
from app.ui.settings.telephone_model import CONNECTIONS, Entry, TelephoneModel


class AccountForm(Card):
    """Shown while the model edits an account."""

    def __init__(self, model: TelephoneModel) -> None:
        super().__init__(tr("Account"))
        self._model = model
        self.registrar = line_edit(tr("pbx.example or pbx.example:5060"))
        self.username = line_edit("1001")
        self.password = line_edit(secret=True)
        self.connection = choice([(tr(words), value) for words, value in CONNECTIONS])
        self.display_name = line_edit()
        self.auth_username = line_edit()
        self.save = button(tr("Save"), "Alt+S", tr("Keep this account"))
        self.save.setObjectName("main")
        #: Try it out
        self.test = button(tr("Test"), "Alt+T", tr("Register with what stands here and say what is wrong"))
        self.cancel = button(tr("Cancel"), "Alt+C", tr("Close without saving"))
        self._lay_out()
        self._connect()
        self._open()

    def _lay_out(self) -> None:
        form = Form(tr("Account data"))
        form.add(tr("Registrar"), self.registrar, tr("The server, as your telephone company calls it."))
        form.add(tr("User name"), self.username, tr("Often the extension or the telephone number."))
        form.add(tr("Password"), self.password)
        form.add(tr("Connection"), self.connection)
        form.add(
            tr("Shown as"), self.display_name, tr("The name people see when Lotline calls. May stay empty.")
        )
        form.add(tr("Login name"), self.auth_username, tr("Only if it differs from the user name."))
        self.body.addWidget(form)
        self.body.addLayout(buttons(self.save, self.test, self.cancel))

    def _connect(self) -> None:
        for field in (self.registrar, self.username, self.password):
            field.textChanged.connect(self._show)
            field.returnPressed.connect(self.save.click)
        self.save.clicked.connect(lambda: self._model.save(self.entry))
        self.test.clicked.connect(lambda: self._model.test(self.entry))
        self.cancel.clicked.connect(self._model.cancel)
        self._model.edited.connect(self._open)
        self._model.changed.connect(self._show)

    @property
    def entry(self) -> Entry:
        """What stands in the form."""
        return Entry(
            self.registrar.text(),
            self.username.text(),
            self.password.text(),
            self.auth_username.text(),
            self.display_name.text(),
            self.connection.currentData(),
        )

    def _open(self) -> None:
        """Show the account that is edited now, or go."""
        entry, original = self._model.entry, self._model.original
        key = original.account.key if original else ""
        self.title.show_text(tr("Change {account}", account=key) if original else tr("New account"))
        self.registrar.setText(entry.registrar)
        self.username.setText(entry.username)
        self.password.setText("")
        self.password.setPlaceholderText(tr("•••••••• (kept)") if original and original.has_password else "")
        self.auth_username.setText(entry.auth_username)
        self.display_name.setText(entry.display_name)
        self.connection.setCurrentIndex(self.connection.findData(entry.connection))
        self.setVisible(self._model.is_editing)
        if self._model.is_editing:
            self.registrar.setFocus()
        self._show()

    def _show(self) -> None:
        kept = self._model.original is not None and self._model.original.has_password
        whole = self.registrar.text().strip() and self.username.text().strip()
        ready = bool(whole) and (kept or bool(self.password.text())) and not self._model.busy
        self.save.setEnabled(ready)
        self.test.setEnabled(ready)
        self.cancel.setEnabled(not self._model.busy)
