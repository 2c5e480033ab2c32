"""A guided minute in which a face is learnt."""
