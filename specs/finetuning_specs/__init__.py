"""The reader of contracts: the only place that reads an OpenAPI document, its `x-` vocabulary and its profiles.

    >>> spec = load_spec("openai")
    >>> spec.operation("list_files").pagination.cursor
    'after'

`catalogue` finds and loads contracts, `spec` and `operations` are what is loaded, compiled once and never changed.
`document` has the same by its parts with their places, for who reports on them. Below: `yaml_file`, `scalars`, `places`,
`pointers`, `references`, `schemas`, `vocabulary`, `parameters`, `validation`, `overlays`, `problems`.
"""

from .catalogue import PROVIDERS, load_spec, profiles, read_spec, specs_directory
from .operations import Operation
from .problems import Problem, SpecError, UnknownSpecError
from .spec import Spec

__all__ = [
    "PROVIDERS",
    "Operation",
    "Problem",
    "Spec",
    "SpecError",
    "UnknownSpecError",
    "load_spec",
    "profiles",
    "read_spec",
    "specs_directory",
]
