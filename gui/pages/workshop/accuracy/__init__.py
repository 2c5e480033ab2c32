"""Accuracy on this machine: faces with known truth, in all kinds of conditions."""
