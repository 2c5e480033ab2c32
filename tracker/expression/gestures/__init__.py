"""What a head and a face do over time: nods, shakes, tilts, leans, looks aside, blinks, winks, brows and mouth."""
