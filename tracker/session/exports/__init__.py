"""A session in the formats that other programs read, one module a format; `formats.FORMATS` lists them."""
