# Made from the module beside it by fastdl.dev.export: edit its notebook.
from typing import Any, overload
__all__ = ['homes', 'home_of']
import sys
from importlib import import_module
homes: Any
home_of: Any
__all__ = [*home_of]

def __getattr__(name):
    """Load the name from its module, and store it in the package"""
    ...

def __dir__():
    ...
