import pytest

from ...conftest import TRAINING, upload

LARGE = TRAINING * 2000


@pytest.mark.parametrize("content", [TRAINING, LARGE], ids=["small", "large"])
def test_a_part_of_a_file_is_sent_alone(client, content):
    path = f"/files/{upload(client, content)['id']}/content"
    whole = client.get(path)
    assert (whole.status_code, whole.headers["accept-ranges"]) == (200, "bytes")
    part = client.get(path, headers={"Range": "bytes=100-", "If-Range": whole.headers["etag"]})
    assert part.status_code == 206
    assert part.headers["content-range"] == f"bytes 100-{len(content) - 1}/{len(content)}"
    assert part.content == content[100:]
    assert client.get(path, headers={"Range": "bytes=10-19"}).content == content[10:20]


def test_a_part_of_another_file_is_not_sent(client):
    ids = [upload(client, content)["id"] for content in (TRAINING, LARGE)]
    tags = [client.get(f"/files/{id}/content").headers["etag"] for id in ids]
    answer = client.get(f"/files/{ids[0]}/content", headers={"Range": "bytes=5-", "If-Range": tags[1]})
    assert (answer.status_code, answer.content) == (200, TRAINING)


def test_a_part_behind_the_end_is_refused_in_openais_words(client):
    answer = client.get(f"/files/{upload(client)['id']}/content", headers={"Range": "bytes=1000000-"})
    assert answer.status_code == 416
    assert answer.headers["content-range"] == f"bytes */{len(TRAINING)}"
    assert answer.json()["error"]["type"] == "invalid_request_error"
