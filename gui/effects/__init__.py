"""The effects page without its widgets: what is chosen, the thread that draws it, masks being made, films."""
