"""The drawn masks of the gallery: ``python -m tracker.effects.art.workshop`` draws them into ``assets/masks``."""
