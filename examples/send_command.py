"""Have the app that runs do something: .venv/bin/python -m examples.send_command recenter"""

import sys

from tracker.control.asking import NotDoneError, ask_app
from tracker.control.messages import Request

try:
    print(ask_app(Request(sys.argv[1], " ".join(sys.argv[2:]))).text)
except NotDoneError as error:
    print(error)
