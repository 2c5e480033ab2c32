"""The Qt app: what is seen, and what the user can do."""

import os

# qtawesome and pyqtgraph pick a Qt binding when they are imported; this is the only one that the app works with.
os.environ["QT_API"] = "pyqt6"
os.environ["PYQTGRAPH_QT_LIB"] = "PyQt6"
