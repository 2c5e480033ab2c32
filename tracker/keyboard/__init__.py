"""Pressing keys of other programs: how keys are named, and the ways in which a system lets them be pressed."""
