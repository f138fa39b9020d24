__version__ = "0.0.1"
from .face import __all__, __dir__, __getattr__
