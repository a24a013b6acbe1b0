"""What can go wrong on the line."""


class TelephonyError(Exception):
    """Base of every error telephony raises on purpose.

    Attributes:
        code: stable word for machines.
        retryable: whether the same request may succeed later without anyone changing anything.
    """

    code = "telephony_error"
    retryable = False


class PhoneProcessGone(TelephonyError):
    """The phone process died while a request was under way; it is being restarted."""

    code = "phone_process_gone"
    retryable = True


class NoFreeLine(TelephonyError):
    """All four call legs are in use."""

    code = "no_free_line"
    retryable = True


class Unreachable(TelephonyError):
    """There is no way to the address right now: no network, no name server, no route."""

    code = "unreachable"
    retryable = True


class BadAddress(TelephonyError):
    """The address is not a SIP URI or a dialable number."""

    code = "bad_address"


class CallGone(TelephonyError):
    """The call was over before it could be answered or spoken to: the other side was quicker."""

    code = "call_gone"


class TransferFailed(TelephonyError):
    """The call could not be handed over; it goes on here.

    Attributes:
        status: the SIP status it failed with: 486 busy, 603 declined, 408 nobody said anything.
        reason: the words that came with it, for people.
    """

    code = "transfer_failed"
    retryable = True

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(f"The transfer failed: {status} {reason}".rstrip())
        self.status = status
        self.reason = reason


class PortInUse(TelephonyError):
    """Another program has the SIP port."""

    code = "port_in_use"


class IllegalTransition(TelephonyError):
    """A call was asked to go where its state does not lead: our bug."""

    code = "illegal_transition"
