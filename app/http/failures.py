"""Every refusal of the HTTP door in one shape: `{"error": {"code": …, "message": …}}`.

Used by the guard and by the API's exception handlers, on the engine loop.
"""

from __future__ import annotations

from http import HTTPStatus

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.errors import (
    AppError,
    CannotTransfer,
    NotReady,
    StoreError,
    TooLate,
    UnknownCall,
    UnknownSession,
)
from app.knowledge.errors import FileRefused
from app.stores.errors import UnknownDocument, UnknownTask

log = structlog.get_logger(__name__)


def failure(status: int, code: str, message: str) -> JSONResponse:
    """Build the one shape of an error."""
    return JSONResponse({"error": {"code": code, "message": message}}, status_code=status)


def unexpected() -> JSONResponse:
    """Answer for our own bug; the log has the rest."""
    return failure(500, "internal_error", "Something went wrong inside Lotline. The log has the details.")


def install(api: FastAPI) -> None:
    """Answer refusals, wrong requests and the app's own errors in the one shape."""
    api.add_exception_handler(HTTPException, _refused)
    api.add_exception_handler(RequestValidationError, _invalid)
    api.add_exception_handler(AppError, _app_error)


async def _refused(_request: Request, error: Exception) -> JSONResponse:
    status = error.status_code if isinstance(error, HTTPException) else 500
    if status == HTTPStatus.BAD_REQUEST:  # FastAPI's word for a body that even its JSON reader gave up on
        return failure(422, "invalid_request", "The body is not JSON.")
    phrase = HTTPStatus(status).phrase
    response = failure(status, phrase.lower().replace(" ", "_"), f"{phrase}.")
    if isinstance(error, HTTPException) and error.headers:
        response.headers.update(error.headers)
    return response


async def _invalid(_request: Request, error: Exception) -> JSONResponse:
    """Say what is wrong with the request without repeating what the caller sent."""
    details = error.errors() if isinstance(error, RequestValidationError) else ()
    parts = [f"{'.'.join(str(step) for step in found['loc'][1:])}: {found['msg']}" for found in details]
    return failure(422, "invalid_request", "; ".join(parts) or "The request cannot be understood.")


async def _app_error(_request: Request, error: Exception) -> JSONResponse:
    code = error.code if isinstance(error, AppError) else "app_error"
    status = _status(error)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        log.warning("request_failed", code=code, status=status)
    return failure(status, code, str(error))


def _status(error: Exception) -> int:
    if isinstance(error, TooLate):
        return HTTPStatus.CONFLICT
    if isinstance(error, FileRefused | CannotTransfer):
        return HTTPStatus.UNPROCESSABLE_ENTITY
    if isinstance(error, UnknownSession | UnknownCall | UnknownDocument | UnknownTask):
        return HTTPStatus.NOT_FOUND
    if isinstance(error, NotReady | StoreError):
        return HTTPStatus.SERVICE_UNAVAILABLE
    return HTTPStatus.INTERNAL_SERVER_ERROR
