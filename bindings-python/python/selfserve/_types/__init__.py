"""The data of the library, a module for each subject.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from .commands import *
from .denials import *
from .documents import *
from .events import *
from .facts import *
from .interop import *
from .outcomes import *
from .records import *
from .values import *
from .views import *
