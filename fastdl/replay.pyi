# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['replay_of']
from .error_facts import facts_of
from .epoch import finish
from .error_policy import ErrorPolicy, Mended
from .kinds import Kind
from .settings import whole_number
from .source_choice import numbered_epoch

def replay_of(dl, err, batch, item, epoch, debug):
    """The result of `DataLoader.replay`"""
    ...

class _Until(ErrorPolicy):
    """Replaces an item as the epoch did, up to the replacement that failed: the error of this one is raised"""
    sample: Any
    on_error: str
    retry: int
    n: int

    def __init__(self, dl, sample):
        ...

    def applies(self, e):
        ...
