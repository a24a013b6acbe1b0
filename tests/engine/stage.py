"""A whole conversation on a virtual clock: no model, no sound card, no waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from engine.conversation import Conversation
from engine.events import ConversationEvent
from engine.listening import Stages
from engine.ports import Completeness
from engine.settings import ConversationSettings
from tests.fakes.line import FakeLine, LoudIsSpeech, ScriptedEars, SoundsFinished, SteadyVoice
from tests.fakes.talk import ScriptedTalk
from tests.fakes.virtual_clock import run

GREETING = "Thanks for calling Springfield Auto today. How can I help you"
LONG = "We are open Monday to Friday from eight to seven and on Saturday from nine to five"


@dataclass
class Scene:
    line: FakeLine
    talk: ScriptedTalk
    sounds: SoundsFinished
    events: list[ConversationEvent] = field(default_factory=list)
    reason: str = ""

    def said(self, kind: type) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]


def play(
    script: Callable[[Scene], Awaitable[None]],
    answers: list[str],
    *,
    ears: Any = None,
    voice: Any = None,
    greeting: str = GREETING,
    completeness: Completeness | None = None,
) -> Scene:
    """Run a conversation while `script` plays the caller; returns what happened."""

    async def stage() -> Scene:
        line = FakeLine()
        scene = Scene(line, ScriptedTalk(greeting, answers), SoundsFinished())
        heard, voiced = (ears or ScriptedEars)(line), voice or SteadyVoice()
        stages = Stages(LoudIsSpeech(), scene.sounds, heard, voiced, completeness)
        conversation = Conversation(
            line, line, stages, scene.talk, ConversationSettings(), scene.events.append
        )
        caller = asyncio.ensure_future(_as_coroutine(script(scene)))
        async with asyncio.timeout(300):
            scene.reason = await conversation.run()
        if caller.done():
            caller.result()  # what the script asserts in vain is no part of the scene
        caller.cancel()
        await asyncio.gather(caller, return_exceptions=True)
        others = asyncio.all_tasks() - {asyncio.current_task()}
        assert not others, f"the conversation left tasks behind: {others}"
        return scene

    return run(stage())


async def _as_coroutine(work: Awaitable[None]) -> None:
    await work
