"""Each example runs as its reader would run it, against a mock server."""

import json
import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest
from finetuning_clients import openai
from finetuning_contracts.mock import serve
from standardwebhooks import Webhook

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture
def training_file(tmp_path):
    chat = {"messages": [{"role": "user", "content": "1 + 1?"}, {"role": "assistant", "content": "2"}]}
    path = tmp_path / "train.jsonl"
    path.write_text("".join(json.dumps(chat) + "\n" for _ in range(12)))
    return path


def run(example, *arguments, **environment):
    """What the example prints."""
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / example), *map(str, arguments)],
        env={**os.environ, "POLL_INTERVAL": "0.05", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_model_is_fine_tuned_on_openai(training_file):
    with serve("openai") as server:
        printed = run("openai_finetune.py", training_file, OPENAI_API_KEY="k", OPENAI_BASE_URL=server.url)
    assert printed.splitlines()[-1].startswith("ftjob-")
    assert ": ft:gpt-4o-mini" in printed


def test_a_model_is_fine_tuned_through_portkey(training_file):
    with serve("portkey") as server:
        printed = run(
            "portkey_finetune.py",
            training_file,
            PORTKEY_API_KEY="k",
            PORTKEY_VIRTUAL_KEY="v",
            PORTKEY_BASE_URL=server.url,
        )
    assert ": ft:gpt-4o-mini" in printed


def test_a_model_is_fine_tuned_on_fireworks(training_file):
    with serve("fireworks") as server:
        printed = run(
            "fireworks_finetune.py",
            training_file,
            FIREWORKS_API_KEY="k",
            FIREWORKS_ACCOUNT_ID="acme",
            FIREWORKS_BASE_URL=server.url,
        )
    assert printed.startswith("accounts/acme/supervisedFineTuningJobs/")
    assert "accounts/acme/models/" in printed


def test_a_model_is_fine_tuned_with_dataherald():
    with serve("dataherald") as server:
        printed = run("dataherald_finetune.py", DATAHERALD_BASE_URL=server.url)
    assert "succeeded" in printed


def test_the_readme_shows_a_client_that_works(training_file):
    code = re.search(r"```python\n(.*?)```", (EXAMPLES.parent / "README.md").read_text(), re.DOTALL)[1]
    program = training_file.with_name("readme.py")
    program.write_text(code.replace("timeout=3600", "timeout=60, poll_interval=0.05"))
    with serve("openai") as server:
        done = subprocess.run(
            [sys.executable, str(program)],
            cwd=training_file.parent,
            env={**os.environ, "OPENAI_API_KEY": "k", "OPENAI_BASE_URL": server.url},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert " succeeded ft:gpt-4o-mini" in done.stdout


def test_many_jobs_are_looked_up_at_once(training_file):
    with serve("openai") as server, openai.Client("k", base_url=server.url) as client:
        file = client.files.create(file=training_file, purpose="fine-tune")
        jobs = [client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id) for _ in range(5)]
        ids = [job.id for job in jobs]
        printed = run("async_fan_out.py", *ids, OPENAI_API_KEY="k", OPENAI_BASE_URL=server.url)
    assert [line.split()[0] for line in printed.splitlines()] == ids


MISTAKES = {
    "no training file": (["openai_finetune.py"], {}, "usage: "),
    "a wrong path": (["openai_finetune.py", "nope.jsonl"], {"OPENAI_API_KEY": "k"}, "nope.jsonl"),
    "no key": (["openai_finetune.py", __file__], {"OPENAI_API_KEY": ""}, "OPENAI_API_KEY"),
    "no Portkey key": (["portkey_finetune.py", __file__], {"PORTKEY_VIRTUAL_KEY": "k"}, "PORTKEY_API_KEY"),
    "a wrong address": (["fireworks_finetune.py", __file__], {"FIREWORKS_BASE_URL": "api"}, "FIREWORKS_BASE_URL"),
    "no server": (["dataherald_finetune.py"], {"DATAHERALD_BASE_URL": "http://127.0.0.1:9"}, "127.0.0.1:9"),
    "no job": (["async_fan_out.py"], {}, "usage: "),
    "no secret": (["webhook_receiver.py"], {"OPENAI_WEBHOOK_SECRET": ""}, "OPENAI_WEBHOOK_SECRET"),
}


@pytest.mark.parametrize(("command", "environment", "named"), MISTAKES.values(), ids=MISTAKES)
def test_a_newcomer_s_mistake_gives_one_line_that_names_it(command, environment, named):
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / command[0]), *command[1:]],
        env={"PATH": os.environ["PATH"], "FIREWORKS_API_KEY": "k", "FIREWORKS_ACCOUNT_ID": "a", **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert named in line


@pytest.fixture
def receiver():
    process = subprocess.Popen(
        [sys.executable, "-u", str(EXAMPLES / "webhook_receiver.py")],
        env={**os.environ, "OPENAI_WEBHOOK_SECRET": SECRET},
        stdout=subprocess.PIPE,
        text=True,
    )
    yield process, process.stdout.readline().split()[-1]
    process.terminate()
    process.wait(10)
    process.stdout.close()


def send(url, payload, signature):
    headers = {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(int(datetime.now(UTC).timestamp())),
        "webhook-signature": signature,
    }
    return httpx.post(url, content=payload, headers=headers, timeout=10).status_code


def test_a_receiver_takes_what_is_signed_and_nothing_else(receiver):
    process, url = receiver
    event = {
        "id": "evt_1",
        "object": "event",
        "type": "fine_tuning.job.succeeded",
        "created_at": 1,
        "data": {"id": "ftjob-1"},
    }
    payload = json.dumps(event)
    assert send(url, payload, "v1,bm9uc2Vuc2U=") == 400
    assert send(url, payload, Webhook(SECRET).sign("wh_1", datetime.now(UTC), payload)) == 200
    assert process.stdout.readline().strip() == "fine_tuning.job.succeeded: ftjob-1"
