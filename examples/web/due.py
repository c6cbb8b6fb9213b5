"""A web service that answers "when is this due, and why" from JSON: pydantic at the edge, the library inside.

pydantic knows the shape of a question, the library what its values mean; what either refuses comes back as 422, each
problem with its place. Serve it with `uvicorn due:app`, or look at `tests/integrations/test_web.py`, which needs no
server.

    POST /due
    {"received_at": "2026-03-06T16:00:00+08:00[Asia/Shanghai]", "channel": "PHONE", "lang": "zh"}
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict

import servicepolicy as sp
from servicepolicy import response
from servicepolicy.convert import from_dict, to_dict

POLICY = sp.STANDARD
app = FastAPI(title="When is this due, and why?")


class Question(BaseModel):
    """An enquiry, as the caller's system has it. Texts are left to the library: it keeps zones and refuses guesses."""

    model_config = ConfigDict(extra="forbid")

    received_at: str
    channel: str | None = None
    kind: str = "ENQUIRY"
    lang: Literal["en", "zh"] = "en"


class Because(BaseModel):
    """A reason in the language that was asked for, and the clause it rests on."""

    clause: str
    says: str


class Answer(BaseModel):
    """When it is due, by which edition, and why."""

    due_at: str
    edition: str
    because: list[Because]


class Problem(BaseModel):
    """What is wrong with a question, and where; the path is empty for the question as a whole."""

    path: str
    says: str


@app.post("/due")
def due(question: Question) -> Answer:
    """Say by when an enquiry is to be answered."""
    enquiry = from_dict(question.model_dump(exclude={"lang"}), response.Enquiry)
    decision = response.deadline(enquiry, POLICY.response)
    reasons = zip(decision.because, sp.explain(decision, question.lang), strict=True)
    return Answer(
        due_at=str(to_dict(decision)["at"]),
        edition=POLICY.edition,
        because=[Because(clause=reason.clause.id, says=says) for reason, says in reasons],
    )


@app.exception_handler(RequestValidationError)
def wrong_shape(_: Request, error: RequestValidationError) -> JSONResponse:
    """What pydantic refuses: a key too many, one too few, a language that nobody speaks here."""
    return refused(Problem(path=place(one["loc"]), says=one["msg"]) for one in error.errors())


@app.exception_handler(sp.ServicePolicyError)
def wrong_facts(_: Request, error: sp.ServicePolicyError) -> JSONResponse:
    """What the library refuses: facts that cannot be, and questions that nobody can answer, as no term is set."""
    return refused(
        Problem(path=one.field if one.field in Question.model_fields else "", says=str(one)) for one in error.problems
    )


def place(keys: Sequence[int | str]) -> str:
    """Where pydantic found a problem, within the body."""
    return ".".join(map(str, keys[1:]))


def refused(problems: Iterable[Problem]) -> JSONResponse:
    """All problems at once."""
    return JSONResponse({"problems": [problem.model_dump() for problem in problems]}, status_code=422)
