"""Everything between a frame source and a result. Runs without Qt or OpenGL."""
