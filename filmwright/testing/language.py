"""Fakes of the vendors of language models: OpenAI's responses and chats (which most servers at home speak too), Anthropic's messages,
Google's generateContent, and Ollama. The vendors' own libraries are driven against them.

    with FakeAnthropic(Fault("429", retry_after=0.1), Fault("refuse_result")) as fake:
        os.environ["ANTHROPIC_BASE_URL"] = fake.url
        ...                       # filmwright write "An idea" --writer anthropic
        assert len(fake.paid) == 6

Faults of the first kind are answers of the server (see `filmwright.testing.server`); those of an answer are `refuse_result` (the model
refuses), `brief` (the answer is cut off in the middle), `fail` (the model talks nonsense), `stuck` (it never answers: the line is held
for `seconds`).
"""

from __future__ import annotations

import json
import time
from typing import Any

from filmwright.testing.author import Say, author, form_of
from filmwright.testing.server import Fault, Request, Vendor

REFUSAL = "I'm sorry, but I can't help with that."
NONSENSE = "Certainly! Here is a haiku instead: the moon, a ladder."
FATES = ("refuse_result", "brief", "fail", "stuck")
CODES = {
    "429": (429, "rate_limit_exceeded", "Rate limit reached"), "500": (500, "server_error", "The server had an error"),
    "503": (503, "overloaded_error", "Overloaded"), "auth": (401, "invalid_api_key", "Incorrect API key provided"),
    "quota": (429, "insufficient_quota", "You exceeded your current quota, please check your billing details"),
    "refuse": (400, "content_policy_violation", "Your request was rejected by our safety system"),
    "bad": (400, "invalid_request_error", "Unsupported value"),
    "retired": (404, "model_not_found", "The model does not exist or has been retired"),
}  # fmt: skip


class FakeModel(Vendor):
    """What the fakes of language models share. `say` answers a question (what was asked, the form's name); `told` are the questions."""

    def __init__(self, *faults: Fault, say: Say = author, usage: bool = True) -> None:
        super().__init__(*faults)
        self.say, self.usage = say, usage
        self.told: list[str] = []

    def fate(self) -> str:
        """What happens to the next answer; empty when nothing does."""
        fault = self.fault("submit", FATES)
        if fault is None:
            return ""
        if fault.what == "stuck":
            time.sleep(fault.seconds)
        return fault.what

    def wrong(self, request: Request, garbage: bytes) -> bool:
        """Whether a fault answers the request. A `lost` one is paid for, and the line goes dead."""
        fault = self.fault("submit")
        if fault is None:
            return not self.let_in(request)
        if fault.what == "lost":
            self.paid.append(request.seen)
            request.hang_up()
            return True
        return request.fail(fault, garbage, lambda each: self.error(request, each))

    def let_in(self, request: Request) -> bool:
        """Whether the key is right, where one is wanted."""
        if not self.key or self.key in str(dict(request.header)):
            return True
        self.error(request, Fault("auth"))
        return False

    def error(self, request: Request, fault: Fault) -> None:
        """An error in the vendor's form."""
        status, code, message = CODES[fault.what]
        request.json(
            status, {"error": {"message": message, "type": code, "code": code, "param": None}}, request.later(fault)
        )

    def text(self, request: Request, asked: str, fate: str) -> str:
        """The answer's text, paid for."""
        with self.lock:
            self.told.append(asked)
            self.paid.append(request.seen)
        if fate == "refuse_result":
            return REFUSAL
        if fate == "fail":
            return NONSENSE
        whole = self.say(asked, form_of(request.body))
        return whole[: len(whole) // 2] if fate == "brief" else whole

    def tokens(self, asked: str, text: str) -> tuple[int, int]:
        """Tokens read and written, about four letters each; (0, 0) when the fake does not say."""
        return (len(asked) // 4 + 1, len(text) // 4 + 1) if self.usage else (0, 0)


class FakeOpenAI(FakeModel):
    """OpenAI: POST /v1/responses and POST /v1/chat/completions, and GET /v1/models."""

    title = "openai"

    @property
    def url(self) -> str:
        """What a client is to be pointed at."""
        return f"{self.root}/v1"

    def answer(self, request: Request) -> None:
        """Answer one request."""
        if request.method == "GET" and request.path == "/v1/models":
            request.json(200, {"object": "list", "data": []})
            return
        if request.method != "POST" or request.path not in ("/v1/responses", "/v1/chat/completions"):
            raise LookupError(request.path)
        if self.wrong(request, b'{"id": "resp_1", "object": "respon'):
            return
        body, fate = request.body, self.fate()
        chat = request.path.endswith("completions")
        asked = "\n".join(_words(each.get("content")) for each in body.get("messages" if chat else "input", []))
        asked = f"{body.get('instructions', '')}\n{asked}"
        text = self.text(request, asked, fate)
        read, written = self.tokens(asked, text)
        made = self._chat if chat else self._response
        request.json(200, made(body, text, fate, read, written))

    def _chat(self, body: Any, text: str, fate: str, read: int, written: int) -> dict[str, Any]:
        message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
        if fate == "refuse_result":
            message = {"role": "assistant", "content": None, "refusal": text}
        elif body.get("tools") and fate != "fail":
            called = {"name": body["tools"][0]["function"]["name"], "arguments": text}
            message = {
                "role": "assistant",
                "content": None,
                "tool_calls": [{"id": "call_1", "type": "function", "function": called}],
            }
        end = "length" if fate == "brief" else "tool_calls" if "tool_calls" in message else "stop"
        used = {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}
        return {
            "id": f"chatcmpl-{len(self.paid)}", "object": "chat.completion", "created": 1_790_000_000, "model": body["model"],
            "choices": [{"index": 0, "message": message, "finish_reason": end, "logprobs": None}], **({"usage": used} if read else {}),
        }  # fmt: skip

    def _response(self, body: Any, text: str, fate: str, read: int, written: int) -> dict[str, Any]:
        part: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
        if fate == "refuse_result":
            part = {"type": "refusal", "refusal": text}
        cut = fate == "brief"
        used = {
            "input_tokens": read, "output_tokens": written, "total_tokens": read + written,
            "input_tokens_details": {"cached_tokens": 0}, "output_tokens_details": {"reasoning_tokens": 0},
        }  # fmt: skip
        message = {
            "type": "message",
            "id": "msg_1",
            "role": "assistant",
            "status": "incomplete" if cut else "completed",
            "content": [part],
        }
        return {
            "id": f"resp_{len(self.paid)}", "object": "response", "created_at": 1_790_000_000, "model": body["model"],
            "status": "incomplete" if cut else "completed", "error": None, "output": [message], "parallel_tool_calls": True,
            "incomplete_details": {"reason": "max_output_tokens"} if cut else None, "instructions": body.get("instructions"),
            "tool_choice": "auto", "tools": [], "metadata": {}, "temperature": 1.0, "top_p": 1.0, **({"usage": used} if read else {}),
        }  # fmt: skip


class FakeOllama(FakeOpenAI):
    """Ollama's side that speaks the protocol of OpenAI's chats."""

    title = "ollama"


class FakeAnthropic(FakeModel):
    """Anthropic: POST /v1/messages."""

    title = "anthropic"

    def answer(self, request: Request) -> None:
        """Answer one request."""
        if request.method != "POST" or request.path != "/v1/messages":
            raise LookupError(request.path)
        if self.wrong(request, b'{"id": "msg_1", "type": "mess'):
            return
        body, fate = request.body, self.fate()
        asked = _words(body.get("system")) + "\n" + "\n".join(_words(each["content"]) for each in body["messages"])
        text = self.text(request, asked, fate)
        read, written = self.tokens(asked, text)
        content: list[dict[str, Any]] = [{"type": "text", "text": text}]
        end = {"refuse_result": "refusal", "brief": "max_tokens"}.get(fate, "end_turn")
        if body.get("tools") and fate in ("", "stuck"):
            content = [{"type": "tool_use", "id": "toolu_1", "name": body["tools"][0]["name"], "input": _object(text)}]
            end = "tool_use"
        request.json(200, {
            "id": f"msg_{len(self.paid)}", "type": "message", "role": "assistant", "model": body["model"], "content": content,
            "stop_reason": end, "stop_sequence": None, "usage": {"input_tokens": read, "output_tokens": written},
        })  # fmt: skip

    def error(self, request: Request, fault: Fault) -> None:
        """An error in Anthropic's form."""
        status, code, message = CODES[fault.what]
        kinds = {
            429: "rate_limit_error",
            500: "api_error",
            503: "overloaded_error",
            401: "authentication_error",
            404: "not_found_error",
        }
        if fault.what == "retired":
            message = "model: no such model; it was not found or is retired"
        told = {"type": kinds.get(status, "invalid_request_error"), "message": f"{message} ({code})"}
        request.json(status, {"type": "error", "error": told, "request_id": "req_1"}, request.later(fault))


class FakeGemini(FakeModel):
    """Google: POST /v1beta/models/MODEL:generateContent."""

    title = "google"

    def answer(self, request: Request) -> None:
        """Answer one request."""
        if request.method != "POST" or not request.path.endswith(":generateContent"):
            raise LookupError(request.path)
        if self.wrong(request, b'{"candidates": [{"cont'):
            return
        body, fate = request.body, self.fate()
        system = body.get("systemInstruction") or {"parts": []}
        asked = _words(system["parts"]) + "\n" + "\n".join(_words(each["parts"]) for each in body["contents"])
        text = self.text(request, asked, fate)
        read, written = self.tokens(asked, text)
        used = {"promptTokenCount": read, "candidatesTokenCount": written, "totalTokenCount": read + written}
        if fate == "refuse_result":
            blocked = {"blockReason": "PROHIBITED_CONTENT"}
            request.json(
                200, {"promptFeedback": blocked, "usageMetadata": used | {"candidatesTokenCount": 0}, "responseId": "r"}
            )
            return
        end = "MAX_TOKENS" if fate == "brief" else "STOP"
        candidate = {"content": {"role": "model", "parts": [{"text": text}]}, "finishReason": end, "index": 0}
        model = request.path.split("/")[-1].split(":")[0]
        known = {"usageMetadata": used} if read else {}
        request.json(200, {"candidates": [candidate], "modelVersion": model, "responseId": "r", **known})

    def error(self, request: Request, fault: Fault) -> None:
        """An error in Google's form."""
        status, _, message = CODES[fault.what]
        words = {
            429: "RESOURCE_EXHAUSTED",
            500: "INTERNAL",
            503: "UNAVAILABLE",
            401: "UNAUTHENTICATED",
            404: "NOT_FOUND",
        }
        told = {"code": status, "message": message, "status": words.get(status, "INVALID_ARGUMENT")}
        request.json(status, {"error": told}, request.later(fault))


def _words(content: Any) -> str:
    """The words in a message, whatever its form."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "\n".join(_words(each) for each in content)
    return str(content.get("text", "")) if isinstance(content, dict) else ""


def _object(text: str) -> Any:
    try:
        found = json.loads(text)
    except ValueError:
        return {"text": text}
    return found if isinstance(found, dict) else {"text": text}
