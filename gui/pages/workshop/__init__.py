"""The workshop: tools to annotate, build, look inside and measure."""
