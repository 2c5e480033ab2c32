"""What is done to a face in the picture: another face, a mask, a bend, a caricature."""
