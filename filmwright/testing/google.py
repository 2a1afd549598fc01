"""What the fakes of Google's two services share: their errors."""

from __future__ import annotations

from filmwright.testing.server import Fault, Request

ERRORS = {
    "429": (429, "RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."),
    "500": (500, "INTERNAL", "An internal error has occurred."),
    "503": (503, "UNAVAILABLE", "The service is currently unavailable."),
    "auth": (401, "UNAUTHENTICATED", "Request had invalid authentication credentials."),
    "quota": (403, "PERMISSION_DENIED", "This API method requires billing to be enabled."),
    "refuse": (400, "INVALID_ARGUMENT", "The prompt violates the usage guidelines. Support codes: 29310472"),
    "bad": (400, "INVALID_ARGUMENT", "Unsupported duration_seconds."),
    "retired": (404, "NOT_FOUND", "Publisher model was not found or your project does not have access to it."),
    "gone": (404, "NOT_FOUND", "The operation was not found."),
}


def answered(request: Request, fault: Fault) -> bool:
    """Answer as a fault wants; False when the request is to be answered well after all."""
    return request.fail(fault, b'{"name": "proj', lambda fault: error(request, fault.what, request.later(fault)))


def error(request: Request, what: str, headers: dict[str, str] | None = None) -> None:
    """An error in Google's form."""
    status, word, message = ERRORS[what]
    request.json(status, {"error": {"code": status, "message": message, "status": word}}, headers)
