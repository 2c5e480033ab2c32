"""A camera that other programs can choose, whose pictures are made here."""
