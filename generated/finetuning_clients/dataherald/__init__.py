# Generated from specs/dataherald.yaml (sha256 a13595d50d2e6f4aee21585c793f63fe56087423d5f6a6bd7d926de27d8863c1) by `make generate`. Do not edit.
"""Dataherald finetuning: the typed client.

The finetuning operations of the Dataherald engine, with the database connections and golden SQLs
that a job needs. Document 000 describes one page of this API, the list of finetunings, and is
followed to the letter: answer 201, lowercase statuses, `golden_records`. What it leaves open comes
from the vendor's other pages and from the engine's source. Where the shipped engine contradicts the
pages, the pages stand here and the engine stands in `overlays/dataherald-engine.yaml`. The hosted
enterprise API (other paths, an `X-API-Key` header) is a different contract and not described here."""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
