"""Which projects may use a checkpoint."""

from __future__ import annotations

import attrs

from finetuning_contracts.mock.context import Call, Context, Success
from finetuning_contracts.mock.state.records import Place, Record


@attrs.frozen
class Permissions:
    """The permissions of all checkpoints."""

    context: Context

    def create(self, call: Call) -> Success:
        """Let projects use a checkpoint."""
        place = call.place()
        added = [self._add(place, project) for project in call.body["project_ids"]]
        ids = [record.id for record in added]
        return self.context.success(
            call,
            {
                "object": "list",
                "data": [record.document for record in added],
                "first_id": ids[0] if ids else None,
                "last_id": ids[-1] if ids else None,
                "has_more": False,
            },
        )

    def draft(self, place: Place, id: str, project: str = "proj_1") -> Record:
        """A permission, not stored yet."""
        document = {
            "id": id,
            "object": "checkpoint.permission",
            "created_at": int(self.context.clock.now()),
            "project_id": project,
        }
        return Record(place, id, document)

    def _add(self, place: Place, project: str) -> Record:
        id = self.context.ids.new("permission", prefix="cp_")
        return self.context.store.add(self.draft(place, id, project))
