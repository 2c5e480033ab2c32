"""Small programs to begin with.

From the project's folder: .venv/bin/python -m examples.print_pose; with visavis installed: python print_pose.py
"""

import sys
from pathlib import Path

# In a checkout the package lies with what it is built by; one that is installed goes first.
sys.path.append(str(Path(__file__).resolve().parents[1] / "packaging"))
