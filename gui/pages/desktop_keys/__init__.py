"""Keys of the desktop that steer the app while another window has the focus."""
