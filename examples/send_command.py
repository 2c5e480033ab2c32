"""Have the app that runs do something: .venv/bin/python -m examples.send_command recenter"""

import sys

import visavis

try:
    print(visavis.send(sys.argv[1], *sys.argv[2:]))
except visavis.VisavisError as error:
    print(error)
