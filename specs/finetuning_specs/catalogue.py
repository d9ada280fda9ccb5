"""Which contracts there are, and loading one.

>>> load_spec("openai").operation("retrieve_fine_tuning_job").path
'/fine_tuning/jobs/{fine_tuning_job_id}'
"""

from __future__ import annotations

from pathlib import Path

from .problems import UnknownSpecError
from .spec import Spec
from .yaml_file import read_yaml

PROVIDERS = ("openai", "portkey", "fireworks", "dataherald")


def specs_directory() -> Path:
    """The folder with the contracts: inside the installed package, or `specs/` of the checkout."""
    here = Path(__file__).resolve().parent
    packaged = here / "contracts"
    return packaged if packaged.is_dir() else here.parent


def profiles(provider: str, folder: Path | None = None) -> tuple[str, ...]:
    """The names of the provider's profiles, sorted; `folder` holds the contracts, by default ours."""
    found = ((folder or specs_directory()) / "overlays").glob(f"{provider}-*.yaml")
    return tuple(sorted(path.stem.removeprefix(f"{provider}-") for path in found))


def load_spec(provider: str, profile: str | None = None) -> Spec:
    """Read a provider's contract, with a profile's overlay applied if one is named.

    Raises `SpecError` for an unknown provider or profile, an unreadable file, and an overlay action that matches nothing.
    """
    if provider not in PROVIDERS:
        raise UnknownSpecError(f"unknown provider {provider!r}: choose one of {', '.join(PROVIDERS)}")
    return read_spec(specs_directory() / f"{provider}.yaml", profile)


def read_spec(path: Path, profile: str | None = None, *, name: str | None = None) -> Spec:
    """Read the contract in a file, called `PROVIDER.yaml`, under one of the profiles beside it if one is named.

    `name` is how messages call the file. Raises `SpecError` as `load_spec` does.
    """
    file = read_yaml(path, name=name)
    if profile is None:
        return Spec(path.stem, None, file.data, file)
    known = profiles(path.stem, path.parent)
    if profile not in known:
        names = ", ".join(known) or "none"
        raise UnknownSpecError(f"unknown profile {profile!r} of {path.stem}: choose one of: {names}")
    from .overlays import applied  # the libraries for overlays take half a second that most users need not wait for

    overlay = read_yaml(path.parent / "overlays" / f"{path.stem}-{profile}.yaml")
    return Spec(path.stem, profile, applied(file.data, overlay))
