"""The head stages: white balance, detection, CamShift, smoothing, position."""
