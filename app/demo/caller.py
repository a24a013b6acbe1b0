"""The simulated caller: a process of its own that phones in, listens, answers and hangs up.

`python -m app.demo.caller sip:127.0.0.1:5060 --scenario oil-change`. It has its own phone, ears (Whisper
tiny) and voice (Piper), and speaks G.711 at 8 kHz as a telephone network would. Exit 0 when it was answered.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from dataclasses import dataclass

from app.calls.line import PhoneLine
from app.demo.scenario import CallersTalk, scenario
from app.paths import models_dir
from engine.audio.vad import SileroVad
from engine.conversation import Conversation
from engine.devices import Stage, choose
from engine.events import ConversationEvent
from engine.lane import Lane
from engine.listening import Stages
from engine.ports import Expects, FloatSamples
from engine.settings import ConversationSettings, Patience, RhythmSettings, TurnSettings
from engine.stt.whisper import Whisper
from engine.tts.piper import Piper
from models.catalogue import load as load_catalogue
from models.weights import Weights
from telephony.account import PhoneSettings
from telephony.call import CallState
from telephony.events import PhoneEvent
from telephony.softphone import PhoneCall, Softphone

_AGENT_MAY_PAUSE_S = 1.1
"""A caller waits this long before it takes the agent's silence for the end of what it says."""


@dataclass(frozen=True, slots=True)
class SilenceEnds:
    """The caller judges the end of a turn by silence alone."""

    async def probability(self, turn: FloatSamples) -> float:  # noqa: ARG002 - the protocol's parameter
        return 1.0


def caller_settings() -> ConversationSettings:
    """A patient caller that is not silenced by a word of the agent's."""
    patience = Patience(0.5, *[_AGENT_MAY_PAUSE_S] * 3)
    steady = RhythmSettings(least=1.0, most=1.0)
    turns = TurnSettings(patience=dict.fromkeys(Expects, patience), rhythm=steady)
    return ConversationSettings(turns=turns, barge_in_s=2.0, silence_s=20.0)


async def phone_in(uri: str, scenario_name: str, user: str) -> bool:
    """Place the call, as `user`, and play it to its end; returns whether it was answered."""
    wish = scenario(scenario_name)
    lane, voice_lane = Lane("caller-ears"), Lane("caller-voice")
    moved = asyncio.Event()

    def on_event(_: PhoneEvent) -> None:
        moved.set()

    settings = PhoneSettings(bind="127.0.0.1", sip_port=0, user=user, codecs=("PCMU/8000",))
    phone = Softphone(settings, on_event)
    lane.start()
    voice_lane.start()
    try:
        stages = await asyncio.to_thread(_load, lane, voice_lane)
        await phone.start()
        call = await phone.dial(uri)
        while _still_dialing(call):
            moved.clear()
            await moved.wait()
        if _over(call):
            return False
        line = PhoneLine(call, None)
        talk = CallersTalk(wish)
        await Conversation(line, line, stages, talk, caller_settings(), _ignore).run()
        await call.hang_up()
        return True
    finally:
        await phone.stop()
        lane.stop()
        voice_lane.stop()


def _still_dialing(call: PhoneCall) -> bool:
    return call.state is CallState.DIALING


def _over(call: PhoneCall) -> bool:
    return call.state is CallState.ENDED


def _ignore(_: ConversationEvent) -> None:
    """The appliance tells what happened; the caller keeps no record."""


def _load(lane: Lane, voice_lane: Lane) -> Stages:
    weights = Weights(models_dir(), load_catalogue())
    vad = SileroVad(weights.path("silero-vad", "silero_vad.onnx"))
    ears = Whisper(weights.path("whisper-tiny.en"), lane, choose(Stage.STT, "cpu"), threads=1)
    voice = Piper(weights.path("piper-joe", "en_US-joe-medium.onnx"), voice_lane)
    return Stages(vad.for_call(), SilenceEnds(), ears, voice)


def main() -> int:
    """Run from the command line of a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m app.demo.caller")
    parser.add_argument("uri")
    parser.add_argument("--scenario", default="oil-change")
    parser.add_argument("--user", default="lotline")
    args = parser.parse_args()
    return 0 if asyncio.run(phone_in(args.uri, args.scenario, args.user)) else 1


if __name__ == "__main__":
    sys.exit(main())
