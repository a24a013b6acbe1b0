"""A dialogue partner with prepared answers that keeps what it was told."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence

from engine.ports import Expects, Notice, Progress, Reply, Screened, Slots


async def _sentences(texts: Sequence[str]) -> AsyncGenerator[str]:
    for text in texts:
        yield text


class ScriptedTalk:
    """Greets, answers with `answers` in order, then with the last one again.

    An answer that begins with "Goodbye" ends the conversation, one with "right?" must be heard, "slowly" is
    spoken slowly, "putting you through" hands the caller over, "not recorded" stops the recording, "don't
    know" leaves the question unanswered. Digits "4111" are a secret.
    """

    def __init__(self, greeting: str, answers: Sequence[str]) -> None:
        self._greeting = greeting
        self._answers = list(answers)
        self._next_id = 0
        self.turns: list[str] = []
        self.history: list[tuple[str, bool]] = []
        self.slots = Slots()
        self.news: list[str] = []
        self.acted = False
        self.rehearsed: list[str] = []
        self.expects = Expects.OPEN

    async def greet(self) -> Reply:
        if self._next_id and self.news:
            return self._reply(self.news.pop(0), "general")
        return self._reply(self._greeting, "greeting")

    async def rehearse(self, text: str) -> Reply | None:
        self.rehearsed.append(text)
        if self.acted:
            return None
        self._next_id -= 1
        return self._reply(self._answers[0], "general")

    async def respond(self, text: str) -> Reply:
        self.turns.append(text)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return self._reply(answer, "general")

    def screen(self, text: str) -> Screened:
        return Screened(text.replace("4111", "[card number]"), masked="4111" in text)

    def glimpse(self, text: str) -> str:
        return self.screen(text).text

    @property
    def progress(self) -> Progress:
        return Progress("ACTIVE" if self.turns else "CALL_START")

    def notify(self, notice: Notice) -> None:
        self.news.append(notice.person or "")

    @property
    def has_news(self) -> bool:
        return bool(self.news)

    async def announce(self) -> Reply | None:
        return self._reply(self.news.pop(0), "general") if self.news else None

    def take_back(self, reply_id: int) -> bool:
        if not self.acted:
            self.turns.pop()
        return not self.acted

    def heard(self, reply_id: int, text: str, *, complete: bool) -> None:
        self.history.append((text, complete))

    def _reply(self, text: str, intent: str) -> Reply:
        self._next_id += 1
        sentences = [part.strip() + "." for part in text.split(".") if part.strip()]
        return Reply(
            self._next_id,
            _sentences(sentences),
            intent,
            1.0,
            "router",
            expects=Expects.YES_NO if "right?" in text else self.expects,
            must_be_heard="right?" in text,
            ended=text.startswith("Goodbye"),
            slowly="slowly" in text,
            transfer=7 if "putting you through" in text else None,
            stop_recording="not recorded" in text,
            unanswered=self.turns[-1] if "don't know" in text else "",
        )
