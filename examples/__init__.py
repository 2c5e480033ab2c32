"""Small programs to begin with, each run from the project's folder: .venv/bin/python -m examples.print_pose"""

from tracker.kernel_cache import use_kernel_cache

# The compiled kernels of the program, so that a script need not wait until they are compiled anew.
use_kernel_cache()
