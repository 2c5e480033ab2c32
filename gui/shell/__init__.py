"""The window around the pages: bars, menus, layout."""
