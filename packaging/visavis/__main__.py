"""``python -m visavis``: the program, as the command ``visavis`` starts it."""

import sys

from main import main

sys.exit(main())
