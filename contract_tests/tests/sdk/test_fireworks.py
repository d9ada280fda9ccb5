"""The `fireworks-ai` SDK and our client, at the same mock: the same requests and the same values."""

import asyncio

import fireworks as vendors
import httpx
import pytest
from finetuning_clients import fireworks as ours
from finetuning_contracts.training_files import chat_and_preference_examples

KEYS = {"api_key": "test-key", "account_id": "my-account"}
MODEL = "accounts/fireworks/models/llama-v3p1-8b-instruct"
WANDB = {"enabled": True, "api_key": "w", "project": "p", "entity": "e", "run_id": "r"}
TRAINING = {"base_model": MODEL, "epochs": 2, "learning_rate": 0.0002, "lora_rank": 8, "max_context_length": 4096}


@pytest.fixture
def stage(open_session_stage, monkeypatch):
    monkeypatch.setenv("NO_PROXY", "*")
    stage = open_session_stage("fireworks")
    with (
        ours.Client(**KEYS, base_url=stage.url) as our_client,
        vendors.Fireworks(**KEYS, base_url=stage.url, max_retries=0) as their_client,
    ):
        stage.ours, stage.vendors = our_client, their_client
        yield stage


@pytest.fixture
def training_file(tmp_path):
    """A file for jobs of all kinds."""
    path = tmp_path / "train.jsonl"
    path.write_bytes(chat_and_preference_examples())
    return path


def body(client):
    """What the SDK wants for an action without parameters: the empty object that ours sends by itself."""
    return {"body": {}} if isinstance(client, vendors.Fireworks) else {}


def make_dataset(client, training_file, name="chats"):
    fields = {"user_uploaded": {}, "example_count": "10", "format": "CHAT", "display_name": "Chats"}
    made = client.datasets.create(dataset_id=name, dataset=fields)
    return [made, client.datasets.upload(name, file=training_file)]


KINDS = {
    "supervised_fine_tuning_jobs": {"base_model": MODEL},
    "dpo_jobs": {},
    "reinforcement_fine_tuning_jobs": {"evaluator": "exact-answer"},
}


@pytest.fixture(params=KINDS)
def kind(request):
    return request.param


def test_a_dataset_is_created_uploaded_read_listed_and_deleted(stage, training_file):
    def play(client):
        datasets = client.datasets
        return [
            *make_dataset(client, training_file),
            datasets.get("chats"),
            datasets.get("chats", read_mask="name,state"),
            list(datasets.list()),
            datasets.delete("chats"),
        ]

    assert stage.compare(play)[2]["state"] == "READY"


def test_a_dataset_is_uploaded_through_a_signed_address(stage, training_file):
    size = training_file.stat().st_size

    def play(client):
        datasets = client.datasets
        datasets.create(dataset_id="large", dataset={"user_uploaded": {}})
        endpoint = datasets.get_upload_endpoint("large", filename_to_size={"train.jsonl": str(size)})
        urls = endpoint.filename_to_signed_urls
        url = dict(urls.additional_properties if hasattr(urls, "additional_properties") else urls)["train.jsonl"]
        headers = {"x-goog-content-length-range": f"{size},{size}"}
        httpx.put(url, content=training_file.read_bytes(), headers=headers).raise_for_status()
        return [datasets.validate_upload("large", **body(client)), datasets.get("large")]

    assert stage.compare(play)[1]["state"] == "READY"


def test_all_pages_are_walked(stage, training_file, kind):
    def play(client):
        make_dataset(client, training_file)
        jobs = getattr(client, kind)
        for number in range(5):
            jobs.create(dataset="chats", display_name=f"job {number}", **KINDS[kind])
        return list(jobs.list(page_size=2, order_by="display_name desc", filter='display_name != "job 3"'))

    assert [job["display_name"] for job in stage.compare(play)] == ["job 4", "job 2", "job 1", "job 0"]


def test_a_job_is_read_cancelled_and_deleted(stage, training_file, kind):
    def play(client):
        make_dataset(client, training_file)
        jobs = getattr(client, kind)
        seen = [jobs.create(dataset="chats", **KINDS[kind], **{f"{kind.removesuffix('s')}_id": "mine"})]
        for _ in range(4):
            stage.advance(1)
            seen.append(jobs.get("mine"))
        return [
            *seen,
            jobs.get("mine", read_mask="name"),
            jobs.cancel("mine", **body(client)),
            jobs.get("mine"),
            jobs.delete("mine"),
        ]

    assert stage.compare(play)[-2]["state"] == "JOB_STATE_CANCELLED"


def test_a_job_that_ended_is_read_with_its_model(stage, training_file, kind):
    def play(client):
        make_dataset(client, training_file)
        jobs = getattr(client, kind)
        name = jobs.create(dataset="chats", **KINDS[kind]).name.rpartition("/")[2]
        stage.advance(120)
        return jobs.get(name)

    assert stage.compare(play)["state"] == "JOB_STATE_COMPLETED"


def test_a_supervised_job_is_created_with_every_field(stage, training_file):
    fields = {
        "supervised_fine_tuning_job_id": "mine",
        "display_name": "Mine",
        "output_model": "accounts/my-account/models/mine",
        "base_model": MODEL,
        "jinja_template": "{{ messages }}",
        "early_stop": True,
        "epochs": 3,
        "learning_rate": 0.0001,
        "max_context_length": 8192,
        "lora_rank": 16,
        "is_turbo": False,
        "eval_auto_carveout": True,
        "region": "US_IOWA_1",
        "nodes": 1,
        "batch_size": 65536,
        "batch_size_samples": 8,
        "gradient_accumulation_steps": 2,
        "learning_rate_warmup_steps": 10,
        "optimizer_weight_decay": 0.01,
        "sampler_checkpoint_save_interval_steps": 5,
        "mtp_enabled": True,
        "mtp_num_draft_tokens": 2,
        "mtp_freeze_base_model": True,
        "metrics_file_signed_url": "https://files.example/metrics",
        "renderer_hugging_face_repo_id": "org/repo",
        "use_purpose": "test",
        "reservation_target": "accounts/my-account/reservations/r",
        "use_reservation": True,
    }

    def play(client):
        make_dataset(client, training_file)
        make_dataset(client, training_file, "held-out")
        return client.supervised_fine_tuning_jobs.create(
            dataset="chats",
            evaluation_dataset="held-out",
            wandb_config=WANDB,
            aws_s3_config={"credentials_secret": "s", "iam_role_arn": "arn"},
            azure_blob_storage_config={"credentials_secret": "s", "tenant_id": "t"},
            **fields,
        )

    assert stage.compare(play)["display_name"] == "Mine"


def test_a_dpo_job_is_created_with_every_field(stage, training_file):
    def play(client):
        make_dataset(client, training_file)
        return client.dpo_jobs.create(
            dataset="chats",
            dpo_job_id="mine",
            display_name="Mine",
            training_config=TRAINING,
            loss_config={"kl_beta": 0.1, "method": "DPO"},
            wandb_config=WANDB,
        )

    assert stage.compare(play)["loss_config"]["method"] == "DPO"


def test_a_reinforcement_job_is_created_with_every_field(stage, training_file):
    parameters = {
        "temperature": 0.7,
        "top_p": 0.9,
        "top_k": 40,
        "max_output_tokens": 512,
        "response_candidates_count": 4,
    }

    def play(client):
        make_dataset(client, training_file)
        return client.reinforcement_fine_tuning_jobs.create(
            dataset="chats",
            evaluator="exact-answer",
            reinforcement_fine_tuning_job_id="mine",
            display_name="Mine",
            eval_auto_carveout=False,
            training_config=TRAINING,
            inference_parameters=parameters,
            loss_config={"kl_beta": 0.1, "method": "GRPO"},
            chunk_size=100,
            max_concurrent_rollouts=8,
            max_concurrent_evaluations=8,
            max_inference_replica_count=1,
            node_count=1,
            mcp_server="m",
            wandb_config=WANDB,
        )

    assert stage.compare(play)["inference_parameters"]["top_k"] == 40


def test_an_error_says_the_same(stage):
    def play(client, errors):
        with pytest.raises(errors.NotFoundError) as caught:
            client.dpo_jobs.get("none")
        return [caught.value.status_code, caught.value.body]

    assert stage.compare(lambda c: play(c, ours), lambda c: play(c, vendors))[0] == 404


def test_the_same_goes_for_asyncio(stage, training_file):
    async def walk(client, fields):
        async with client:
            await client.datasets.create(dataset_id="chats", dataset=fields)
            await client.datasets.upload("chats", file=training_file)
            made = [await client.dpo_jobs.create(dataset="chats") for _ in range(3)]
            return [made, [job async for job in client.dpo_jobs.list(page_size=2)]]

    stage.compare(
        lambda _: asyncio.run(walk(ours.AsyncClient(**KEYS, base_url=stage.url), {"user_uploaded": {}})),
        lambda _: asyncio.run(walk(vendors.AsyncFireworks(**KEYS, base_url=stage.url), {"user_uploaded": {}})),
    )


def test_a_model_is_deployed_read_listed_and_deleted(stage):
    def play(client):
        deployments = client.deployments
        made = deployments.create(
            base_model=MODEL,
            deployment_id="mine",
            display_name="Mine",
            deployment_shape="default",
            min_replica_count=0,
            max_replica_count=1,
            accelerator_type="NVIDIA_H100_80GB",
            placement={"multi_region": "EUROPE"},
            autoscaling_policy={"scale_to_zero_window": "3600s"},
            enable_addons=True,
        )
        stage.advance(60)
        read = deployments.get("mine")
        return [made, read, list(deployments.list(page_size=1)), deployments.delete("mine", ignore_checks=True)]

    assert [each["state"] for each in stage.compare(play)[:2]] == ["CREATING", "READY"]


def test_what_a_job_has_made_can_be_waited_for_until_it_can_be_called(stage):
    made = stage.ours.deployments.create(base_model=MODEL)
    stage.advance(60)
    assert stage.ours.deployments.wait(made, timeout=60).state == "READY"
