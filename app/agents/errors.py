"""What can be wrong with a change of the agent."""

from app.errors import AppError


class AgentRefused(AppError):
    """What was entered cannot be the agent; one sentence says why."""

    code = "agent_refused"
