"""The web handler answers when an enquiry is due and why, and refuses bad questions with their places."""

import json

import pytest

import servicepolicy as sp
from servicepolicy.rules.timing.response import deadline
from tests.builders import an_enquiry
from tests.integrations.scripts import loaded

pytest.importorskip("fastapi", reason="the session `integrations` installs it: nox -s integrations")
testclient = pytest.importorskip("starlette.testclient", reason="the session `integrations` installs what it needs")

FRIDAY = "2026-03-06T16:00:00+08:00[Asia/Shanghai]"


@pytest.fixture(scope="module")
def client():
    """The application, called without a server."""
    return testclient.TestClient(loaded("web/due").app)


def paths(answer):
    """Where the problems of an answer are."""
    assert answer.status_code == 422
    return [problem["path"] for problem in answer.json()["problems"]]


class TestAnswers:
    """What is due is answered as the library answers it, in the language that was asked for."""

    @pytest.mark.parametrize("lang", ["en", "zh"])
    def test_when_and_why(self, client, lang):
        answer = client.post("/due", json={"received_at": FRIDAY, "lang": lang})
        decision = deadline(an_enquiry(), sp.STANDARD.response)
        assert answer.status_code == 200
        assert answer.json() == {
            "due_at": "2026-03-07T16:00:00+08:00[Asia/Shanghai]",
            "edition": "standard",
            "because": [{"clause": reason.clause.id, "says": reason.words(lang)} for reason in decision.because],
        }

    def test_any_zone_goes_in(self, client):
        answer = client.post("/due", json={"received_at": "2026-03-06T08:00:00Z", "channel": "PHONE"})
        assert answer.json()["due_at"] == "2026-03-07T16:00:00+08:00[Asia/Shanghai]"


class TestRefusals:
    """What cannot be answered is 422, every problem with its place, whoever found it."""

    def test_what_the_library_refuses(self, client):
        asked = {"received_at": "2026-03-06T16:00:00", "channel": "FAX", "kind": "ENQUIRY"}
        answer = client.post("/due", json=asked)
        assert paths(answer) == ["received_at", "channel"]
        assert answer.json()["problems"][1]["says"].startswith("channel is 'FAX': give PHONE or ONLINE or EMAIL or APP")

    @pytest.mark.parametrize(
        ("asked", "place"),
        [
            ({}, "received_at"),
            ({"received_at": FRIDAY, "lang": "fr"}, "lang"),
            ({"received_at": FRIDAY, "chxannel": "PHONE"}, "chxannel"),
            ({"received_at": 1772784000}, "received_at"),
        ],
    )
    def test_what_pydantic_refuses(self, client, asked, place):
        assert paths(client.post("/due", json=asked)) == [place]

    @pytest.mark.parametrize(
        ("asked", "says"),
        [
            ({"received_at": "2199-12-31T16:00:00+08:00[Asia/Shanghai]"}, "give a moment from 1900 to 2199"),
            ({"received_at": "9999-12-31T23:59:59Z"}, "give a moment from 1900 to 2199"),
            ({"received_at": FRIDAY, "kind": "ORDER"}, "targets is None: set it in the terms"),
        ],
    )
    def test_a_question_that_nobody_can_answer_is_refused_as_a_whole(self, client, asked, says):
        answer = client.post("/due", json=asked)
        assert paths(answer) == [""]
        assert says in answer.json()["problems"][0]["says"]

    @pytest.mark.parametrize("body", [b"", b"{", b"null", b"[]", b'"x"', b"5"])
    def test_a_body_that_is_no_question(self, client, body):
        answer = client.post("/due", content=body, headers={"content-type": "application/json"})
        assert len(paths(answer)) == 1

    @pytest.mark.parametrize(
        "text", ["", "\0", "\ud800", "x" * 100_000, "12026-03-06T16:00:00Z", "2026-02-30T16:00:00Z"]
    )
    def test_odd_texts(self, client, text):
        body = json.dumps({"received_at": text, "channel": text}).encode()
        answer = client.post("/due", content=body, headers={"content-type": "application/json"})
        assert paths(answer) == ["received_at", "channel"]
        assert len(answer.content) < 1000
