"""The endpoints for documents: taken in, listed, forgotten, and asked which passages answer a question.

Hooked in by `app.http.api`; runs on the engine loop.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import FastAPI, Path, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from app.commands import Commands
from app.knowledge.shelves import NAME_CHARS_MAX
from app.stores.document_rows import RECEPTIONIST

PASSAGES_MAX = 20
QUESTION_CHARS_MAX = 2000
_FILE_IN_BODY = {
    "requestBody": {
        "required": True,
        "description": "The file itself, byte for byte.",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}

Agent = Annotated[str, Query(max_length=32, description="whose knowledge it is")]
DocumentId = Annotated[int, Path(ge=1, le=2**63 - 1)]


class DocumentBody(BaseModel):
    """A document that was taken in. `imported_at` is UTC, `chunks` counts its passages."""

    model_config = ConfigDict(from_attributes=True)

    id: int
    name: str
    agent: str
    kind: str
    sha256: str
    imported_at: datetime
    chunks: int


class DocumentsBody(BaseModel):
    """Every document, oldest import first."""

    documents: list[DocumentBody]


class PassageBody(BaseModel):
    """What lies near a question: `distance` is 0 for the same, above 1 for something else."""

    model_config = ConfigDict(from_attributes=True)

    source: Literal["faq", "document"]
    question: Annotated[str, Field(description="the stored question, or the heading of the passage")]
    answer: str
    excerpt: Annotated[str, Field(description="the sentences of a passage that are nearest")]
    category: Annotated[str, Field(description="of a stored answer, or the name of the document")]
    distance: float


class PassagesBody(BaseModel):
    """Nearest first."""

    passages: list[PassageBody]


class KnowledgeEndpoints:
    """What may be done with the documents of one appliance."""

    def __init__(self, commands: Commands) -> None:
        self._commands = commands

    async def take_in(
        self,
        request: Request,
        name: Annotated[str, Query(min_length=1, max_length=NAME_CHARS_MAX, description="with its ending")],
        agent: Agent = RECEPTIONIST,
    ) -> DocumentBody:
        """Take in a file: Markdown, text, PDF, DOCX, HTML or CSV. The same name again replaces it."""
        document = await self._commands.knowledge.take_in(name, await request.body(), agent)
        return DocumentBody.model_validate(document)

    async def documents(self) -> DocumentsBody:
        """List the documents."""
        documents = self._commands.knowledge.documents()
        return DocumentsBody(documents=[DocumentBody.model_validate(each) for each in documents])

    async def forget(self, document_id: DocumentId) -> None:
        """Forget a document; nothing is answered from it any more."""
        await self._commands.knowledge.forget(document_id)

    async def search(
        self,
        q: Annotated[str, Query(min_length=1, max_length=QUESTION_CHARS_MAX, description="a question")],
        agent: Agent = RECEPTIONIST,
        limit: Annotated[int, Query(ge=1, le=PASSAGES_MAX)] = 3,
    ) -> PassagesBody:
        """Show which stored answers and which passages lie nearest to a question, up to `limit` of each."""
        passages = await self._commands.knowledge.nearest(q, agent, limit)
        return PassagesBody(passages=[PassageBody.model_validate(each) for each in passages])


def add_knowledge(api: FastAPI, commands: Commands, responses: dict[int | str, dict[str, Any]]) -> None:
    """Add the endpoints under `/api/knowledge`."""
    endpoints, path = KnowledgeEndpoints(commands), "/api/knowledge"
    api.add_api_route(
        path, endpoints.take_in, methods=["POST"], responses=responses, openapi_extra=_FILE_IN_BODY
    )
    api.add_api_route(path, endpoints.documents, methods=["GET"], responses=responses)
    api.add_api_route(f"{path}/search", endpoints.search, methods=["GET"], responses=responses)
    api.add_api_route(
        f"{path}/{{document_id}}", endpoints.forget, methods=["DELETE"], responses=responses, status_code=204
    )
