"""One folder for each page and tool."""
