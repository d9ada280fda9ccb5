"""Models as the generator makes them."""

import types

from finetuning_runtime._values.timestamps import read_timestamp
from finetuning_runtime._values.unset import UNSET
from finetuning_runtime._wire.models import FormModel, Model, new


class Job(Model):
    """A model with a name that Python spells otherwise, a secret, a time, and a model inside."""

    __fields__ = ("id", "class_", "key", "made_at", "parent")
    __slots__ = __fields__

    __keys__ = types.MappingProxyType({"class_": "class", "made_at": "madeAt"})
    __secrets__ = frozenset(["key"])

    id: str
    class_: str | None
    key: str | None
    made_at: object
    parent: object

    def __init__(self, *, id, class_=UNSET, key=UNSET, made_at=UNSET, parent=UNSET, additional_properties=None):
        Model.__init__(self, additional_properties, id=id, class_=class_, key=key, made_at=made_at, parent=parent)

    @classmethod
    def _read(cls, received):
        self = new(cls)
        self.__received__ = received
        if "id" in received:
            self.id = received["id"]
        if "class" in received:
            self.class_ = received["class"]
        if "key" in received:
            self.key = received["key"]
        if "madeAt" in received:
            value = received["madeAt"]
            self.made_at = read_timestamp(value)
        if "parent" in received:
            value = received["parent"]
            self.parent = Job._read(value) if isinstance(value, dict) else value
        return self


class Upload(FormModel):
    """A model that is sent as a form."""

    __fields__ = ("name", "expires_after")
    __slots__ = __fields__

    __keys__ = types.MappingProxyType({"expires_after": "expiresAfter"})

    name: str
    expires_after: object

    def __init__(self, *, name, expires_after=UNSET, additional_properties=None):
        FormModel.__init__(self, additional_properties, name=name, expires_after=expires_after)
