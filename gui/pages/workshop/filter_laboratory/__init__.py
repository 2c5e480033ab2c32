"""The filter laboratory: a head replayed through several smoothers at once."""
