"""Where the face lies in the square that Viola-Jones puts around it."""

EYES_BELOW_CENTRE = -0.115
FACE_BOX_PER_HEAD_WIDTH = 0.9
