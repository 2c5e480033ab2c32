"""The mouse pointer, moved by head or gaze: for those who cannot use a mouse, or have their hands full."""
