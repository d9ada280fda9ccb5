import signal
import subprocess
import sys

import httpx
import pytest

COMMAND = [sys.executable, "-m", "finetuning_contracts.servers"]


@pytest.mark.gateway
@pytest.mark.parametrize("name", ["portkey", "aimock"])
def test_a_server_can_be_run_by_hand_until_ctrl_c(name):
    with subprocess.Popen([*COMMAND, name], stdout=subprocess.PIPE, text=True) as command:
        url = command.stdout.readline().strip()
        assert httpx.get(f"{url}/fine_tuning/jobs", trust_env=False).status_code in (200, 400)
        command.send_signal(signal.SIGINT)
        assert command.wait(30) == 0
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)


def test_what_cannot_be_run_is_one_line_and_exit_2():
    done = subprocess.run([*COMMAND, "aimock"], env={"PATH": ""}, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "is not on the PATH" in done.stderr
