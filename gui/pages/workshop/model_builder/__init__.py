"""The model builder: face models of one's own, trained, measured, averaged and mixed."""
