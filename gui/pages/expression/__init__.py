"""What a face says: signals, expressions, gestures, gaze."""
