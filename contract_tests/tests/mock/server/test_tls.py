"""Serving https: what clients trust, and who needs it."""

import ssl
from pathlib import Path

import httpx
import pytest
import trustme
from finetuning_contracts.errors import UsageError
from finetuning_contracts.mock import serve
from finetuning_contracts.mock.server.run import Certificate


def trusting(server):
    return httpx.Client(verify=ssl.create_default_context(cafile=server.certificate.authority), trust_env=False)


def test_the_certificate_is_good_for_this_machine_s_names_and_gone_in_the_end():
    with serve("openai", tls=True) as server, trusting(server) as client:
        assert server.url.startswith("https://127.0.0.1:")
        for host in ("127.0.0.1", "localhost"):
            url = httpx.URL(server.url).copy_with(host=host)
            assert client.get(f"{url}/files").status_code == 401
        folder = Path(server.certificate.authority).parent
        assert server.certificate.key.stat().st_mode & 0o077 == 0
    assert not folder.exists()


def test_who_does_not_know_the_authority_does_not_trust_it():
    with serve("openai", tls=True) as server, pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        httpx.get(f"{server.url}/files", trust_env=False)


def test_a_certificate_of_one_s_own(tmp_path):
    authority = trustme.CA()
    leaf = authority.issue_cert("127.0.0.1")
    leaf.private_key_and_cert_chain_pem.write_to_path(str(tmp_path / "both.pem"))
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    own = Certificate(tmp_path / "both.pem", tmp_path / "both.pem")
    context = ssl.create_default_context(cafile=str(tmp_path / "ca.pem"))
    with serve("openai", tls=own) as server, httpx.Client(verify=context, trust_env=False) as client:
        assert client.get(f"{server.url}/files").status_code == 401


def test_what_is_no_certificate_is_named(tmp_path):
    (tmp_path / "no.pem").write_text("nothing")
    wrong = Certificate(tmp_path / "no.pem", tmp_path / "no.pem")
    with pytest.raises(UsageError, match=r"cannot use .*no\.pem with its key"), serve("openai", tls=wrong):
        pass


def test_the_environment_of_sdks_names_the_authority():
    with serve("openai", tls=True) as server:
        assert server.environment["SSL_CERT_FILE"] == str(server.certificate.authority)
        assert server.environment["OPENAI_BASE_URL"] == server.url


def test_faults_cut_connections_under_tls_too():
    with (
        serve("openai", tls=True, faults=["truncated-body"]) as server,
        trusting(server) as client,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        client.get(f"{server.url}/files")


def test_the_vendor_s_own_uploader_takes_the_signed_addresses_of_fireworks(tmp_path, monkeypatch):
    """It refuses addresses that are not https."""
    fireworks = pytest.importorskip("fireworks")
    upload = pytest.importorskip("fireworks.lib.dataset_upload")
    from finetuning_contracts.training_files import chat_examples

    shard = tmp_path / "train.jsonl"
    shard.write_bytes(chat_examples(12))
    with serve("fireworks", tls=True) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        with fireworks.Fireworks(max_retries=0) as client:
            client.datasets.create(dataset_id="chats", dataset={"userUploaded": {}, "exampleCount": "12"})
            upload.upload_dataset_shards(client, "chats", str(shard))
            assert client.datasets.get("chats").state == "READY"
        assert [entry.method for entry in server.requests.where(path="/signed-uploads/*")] == ["PUT"]
