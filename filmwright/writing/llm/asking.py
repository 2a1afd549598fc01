"""The one request: a question to a language model, sent once by the vendor's own library through pydantic-ai, and its answer.

The libraries' own retries are off: whoever pays must know how often it asked. What an answer's text holds is judged elsewhere.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from filmwright.errors import BadInput, FilmwrightError, MissingExtra, Refused, Transient
from filmwright.vendors import Advice, failed, no_answer, plain
from filmwright.writing.llm.models import Writer

if TYPE_CHECKING:
    from pydantic_ai.messages import ModelResponse
    from pydantic_ai.models import Model, ModelRequestParameters

TIMEOUT = 300.0  # seconds of silence after which a request is given up
DEADLINE = 900.0  # seconds of one request in all
LONGEST_ANSWER = 400_000  # characters
LONGEST_PROMPT = 120_000  # bytes: beyond it a context would be cut, or cost what nobody wanted
REFUSED, CUT_OFF, WHOLE = "refused", "cut off", "whole"
WRITING = Advice(
    "use the built-in writer (--writer stories)", "change the idea or the note, or let another model write"
)


@dataclass(frozen=True)
class Question:
    """What is asked: the task (`system`), the matter (`prompt`), the form of the answer (a JSON schema and its name), and the most tokens
    that the answer itself may have."""

    system: str
    prompt: str
    form: str
    schema: Mapping[str, Any]
    most: int
    seed: int = 1

    @property
    def size(self) -> int:
        """Bytes of all that is sent: no model counts more tokens than that, and a few for the frame."""
        return len((self.system + self.prompt).encode()) + len(json.dumps(self.schema)) + 500


@dataclass(frozen=True)
class Answer:
    """What came back: the text (JSON, if the model kept to the form), how it ended, and the tokens that are charged (0, 0: not said)."""

    text: str
    end: str  # WHOLE | CUT_OFF | REFUSED
    read: int
    written: int
    model: str = ""


def needs() -> str:
    """Empty when language models can be asked; else what to install."""
    missing = any(importlib.util.find_spec(name) is None for name in ("pydantic_ai", "openai", "anthropic"))
    return 'language models need their libraries: pip install "filmwright[llm]"' if missing else ""


def ask(writer: Writer, question: Question) -> Answer:
    """Send a question, once.

    Raises:
        MissingExtra: the libraries are not installed.
        AuthError, QuotaExceeded, RateLimited, Refused, ModelRetired, BadInput: the vendor said so; nothing was made.
        Transient: no answer; `sent` says whether one may have been made and charged.
    """
    if said := needs():
        raise MissingExtra(f"To write with {writer.title}, {said}, or set FILM_EXTRAS=llm and run scripts/setup.")
    if question.size > LONGEST_PROMPT:
        raise BadInput(
            f"The question ({question.form}) has {question.size:,} bytes; at most {LONGEST_PROMPT:,} are sent. Make the "
            "outline or the scene shorter."
        )
    key = writer.key  # refused before anything is built
    return asyncio.run(_asked(writer, key, question))


async def _asked(writer: Writer, key: str, question: Question) -> Answer:
    from pydantic_ai.direct import model_request
    from pydantic_ai.messages import ModelRequest

    model, client = _model(writer, key)
    system = question.system
    if writer.row.output == "prompted":
        system += f"\n\nAnswer with one JSON object and nothing else. Its schema:\n{json.dumps(question.schema)}"
    settings: dict[str, Any] = {"max_tokens": writer.row.room(question.most), "timeout": TIMEOUT}
    if writer.vendor == "openai":
        settings["openai_store"] = False  # what is written here is kept here
    if writer.vendor in ("google", "ollama", "server"):
        settings["seed"] = question.seed
    try:
        request = model_request(
            model, [ModelRequest.user_text_prompt(question.prompt, instructions=system)],
            model_settings=settings,  # type: ignore[arg-type]
            model_request_parameters=_parameters(writer, question),
        )  # fmt: skip
        response = await asyncio.wait_for(request, DEADLINE)
    except TimeoutError as error:
        raise Transient(f"{writer.title} did not answer within {DEADLINE:.0f} s.", sent=True) from error
    except Exception as error:
        raise _told(writer, error) from error
    finally:
        await client.close()
    return _answer(response)


def _model(writer: Writer, key: str) -> tuple[Model, Any]:
    """The model as pydantic-ai drives it, and the vendor's client, which has to be closed."""
    if writer.vendor == "anthropic":
        from anthropic import AsyncAnthropic
        from pydantic_ai.models.anthropic import AnthropicModel
        from pydantic_ai.providers.anthropic import AnthropicProvider

        anthropic = AsyncAnthropic(api_key=key, base_url=writer.url, max_retries=0)
        return AnthropicModel(writer.model, provider=AnthropicProvider(anthropic_client=anthropic)), anthropic
    if writer.vendor == "google":
        from google.genai.types import HttpRetryOptions
        from pydantic_ai.models.google import GoogleModel
        from pydantic_ai.providers.google import GoogleProvider

        google = GoogleProvider(api_key=key, base_url=writer.url, retry_options=HttpRetryOptions(attempts=1))
        return GoogleModel(writer.model, provider=google), _Closing(google.client)
    from openai import AsyncOpenAI
    from pydantic_ai.models.ollama import OllamaModel
    from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
    from pydantic_ai.profiles.openai import OpenAIModelProfile
    from pydantic_ai.providers.ollama import OllamaProvider
    from pydantic_ai.providers.openai import OpenAIProvider

    openai = AsyncOpenAI(api_key=key, base_url=writer.url, max_retries=0)
    if writer.vendor == "ollama":
        return OllamaModel(writer.model, provider=OllamaProvider(openai_client=openai)), openai
    provider = OpenAIProvider(openai_client=openai)
    if writer.vendor == "openai":
        return OpenAIResponsesModel(writer.model, provider=provider), openai
    # Servers at home know the older name of the limit, and no strict schemas.
    profile = OpenAIModelProfile(
        openai_chat_supports_max_completion_tokens=False,
        openai_supports_strict_tool_definition=False,
        supports_json_schema_output=True,
    )
    return OpenAIChatModel(writer.model, provider=provider, profile=profile), openai


class _Closing:
    """Google's client, closed as the others are."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def close(self) -> None:
        """Close both of its halves."""
        await self._client.aio.aclose()
        self._client.close()


def _parameters(writer: Writer, question: Question) -> ModelRequestParameters:
    from pydantic_ai.models import ModelRequestParameters
    from pydantic_ai.output import OutputObjectDefinition
    from pydantic_ai.tools import ToolDefinition

    schema = dict(question.schema)
    if writer.row.output == "native":
        wanted = OutputObjectDefinition(json_schema=schema, name=question.form, strict=writer.vendor == "openai")
        return ModelRequestParameters(output_mode="native", output_object=wanted)
    if writer.row.output == "tool":
        tool = ToolDefinition(
            name=question.form, description="Hand in what was written.", parameters_json_schema=schema, kind="output"
        )
        return ModelRequestParameters(output_mode="tool", output_tools=[tool], allow_text_output=False)
    return ModelRequestParameters()


def _answer(response: ModelResponse) -> Answer:
    from pydantic_ai.messages import TextPart, ToolCallPart

    texts: list[str] = []
    for part in response.parts:
        if isinstance(part, ToolCallPart):
            texts = [part.args_as_json_str()]
            break
        if isinstance(part, TextPart):
            texts.append(part.content)
    ends = {"length": CUT_OFF, "content_filter": REFUSED}
    detail = response.provider_details or {}
    end = REFUSED if "refusal" in detail else ends.get(str(response.finish_reason), WHOLE)
    text = "".join(texts) or str(detail.get("refusal") or "")
    return Answer(
        text[:LONGEST_ANSWER],
        end,
        max(response.usage.input_tokens, 0),
        max(response.usage.output_tokens, 0),
        str(response.model_name or "")[:100],
    )


def _told(writer: Writer, error: Exception) -> FilmwrightError:
    """What went wrong, as an error of ours."""
    from pydantic_ai.exceptions import ContentFilterError, ModelAPIError, ModelHTTPError, UserError

    if isinstance(error, FilmwrightError):
        return error
    if isinstance(error, ModelHTTPError):
        message, code = _inside(error.body)
        wait = "" if error.retry_after is None else str(error.retry_after)
        return failed(
            writer.title, error.status_code, message or str(error), code, "submit", wait, writer.model, WRITING
        )
    if isinstance(error, ContentFilterError):
        return Refused(
            f"{writer.title} refused to write this ({plain(str(error))}); {WRITING.change}.", "content_filter", "result"
        )
    if isinstance(error, ModelAPIError):
        return no_answer(writer.title, error, "submit")
    if isinstance(error, UserError):
        return BadInput(f"{writer.title} cannot be asked so ({plain(str(error))}).")
    return Transient(
        f"{writer.title} at {writer.url} answered with something that cannot be read "
        f"({plain(str(error)) or type(error).__name__}). Is the address right?",
        sent=True,
    )


def _inside(body: object) -> tuple[str, str]:
    """Message and code of an error's body, whatever its form."""
    if isinstance(body, list) and body:
        body = body[0]
    if isinstance(body, str):
        try:
            body = json.loads(body)
        except ValueError:
            return str(body), ""
    inner = body.get("error", body) if isinstance(body, dict) else {}
    if isinstance(inner, str):
        return inner, ""
    if not isinstance(inner, dict):
        return "", ""
    message = str(inner.get("message", ""))
    return message, str(inner.get("code") or inner.get("status") or inner.get("type") or "")
