# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = []
import signal, threading
from importlib import import_module
