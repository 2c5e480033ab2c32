"""Building models from annotated pictures, and measuring them."""
