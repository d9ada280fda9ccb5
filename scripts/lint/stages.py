"""Every rule by its name, in the order in which they run.

A stage runs when no rule of the stages before it has a finding: rules that follow references need references
that lead somewhere, and what an extension means can be asked only of an extension that is well-formed.
"""

from __future__ import annotations

from collections.abc import Mapping

from .rules import (
    client,
    components,
    constructs,
    errors,
    evidence,
    examples,
    generation,
    jobs,
    layout,
    links,
    meaning,
    naming,
    secrets,
    security,
    shape,
    validity,
    vocabulary,
)
from .spec import Rule

SHAPE: Mapping[str, Rule] = {
    "plain-json": shape.plain_json,
    "openapi-version": validity.version,
    "references": shape.references,
    "operation-ids": shape.operation_ids,
    "schema-keywords": shape.schema_keywords,
}
DEFAULTS: Mapping[str, Rule] = {"defaults-valid": examples.defaults_valid}
VALIDITY: Mapping[str, Rule] = {
    "openapi-spec-validator": validity.by_json_schema,
    "aiopenapi3": validity.by_model,
    "known-extensions": vocabulary.known_extensions,
    "extension-values": vocabulary.extension_values,
}
HOUSE: Mapping[str, Rule] = {
    # evidence
    "sources": evidence.sources,
    "known-decisions": evidence.known_decisions,
    "decided-inferences": evidence.decided_inferences,
    # what the extensions name is there
    "known-references": meaning.known_references,
    "external-resources": meaning.external_resources,
    "path-references": meaning.path_references,
    "paginated-lists": meaning.paginated_lists,
    "pagination-parameters": meaning.pagination_parameters,
    "pagination-pointers": meaning.pagination_pointers,
    "declared-refusals": meaning.declared_refusals,
    "explained-references": meaning.explained_references,
    "jobs-with-lifecycle": jobs.jobs_with_lifecycle,
    "job-pointers": jobs.job_pointers,
    "lifecycle-pointers": jobs.lifecycle_pointers,
    "lifecycle-states": jobs.lifecycle_states,
    "lifecycle-transitions": jobs.lifecycle_transitions,
    "lifecycle-actions": jobs.lifecycle_actions,
    # examples
    "examples-present": examples.examples_present,
    "examples-shaped": examples.examples_shaped,
    "examples-valid": examples.examples_valid,
    "examples-listed": examples.examples_listed,
    # answers, links, security
    "one-success": errors.one_success,
    "exact-statuses": errors.exact_statuses,
    "link-targets": links.link_targets,
    "link-values": links.link_values,
    "linked-creates": links.linked_creates,
    "declared-schemes": security.declared_schemes,
    # nothing idle
    "used-components": components.used_components,
}
"""What holds for every contract, under a profile too."""

SPEC_ONLY: Mapping[str, Rule] = {
    # names and answers that every spec owes its clients
    "declared-errors": errors.declared_errors,
    "client-arguments": client.client_arguments,
    "error-names": client.error_names,
    "repeatable-posts": client.repeatable_posts,
    "marked-secrets": secrets.marked_secrets,
    "stated-security": security.stated_security,
    "operation-names": naming.operation_names,
    "one-tag": naming.one_tag,
    "declared-tags": naming.declared_tags,
    "described": naming.described,
    "unique-resources": naming.unique_resources,
    "schema-names": naming.schema_names,
    "named-objects": naming.named_objects,
    "named-enums": naming.named_enums,
    # constructs that the specs do without
    "surviving-keywords": constructs.surviving_keywords,
    "one-composition": constructs.one_composition,
    "discriminators": constructs.discriminators,
    "callbacks": constructs.callbacks,
    # layout
    "root-order": layout.root_order,
    "line-length": layout.line_length,
}
"""What holds for the specs as they are written. No client is generated from a profile, and where a shipped
server gives no 404, its profile says so."""

GENERATION: Mapping[str, Rule] = {"generation": generation.generation}

Stages = tuple[Mapping[str, Rule], ...]

GROUND: Stages = (SHAPE, DEFAULTS, VALIDITY)
STAGES: Stages = (*GROUND, {**HOUSE, **SPEC_ONLY}, GENERATION)
PROFILE_STAGES: Stages = (*GROUND, HOUSE)
