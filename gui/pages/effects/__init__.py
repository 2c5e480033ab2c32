"""Another face, a mask, a bent face."""
