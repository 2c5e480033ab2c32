"""Files that the program writes and reads: tables, films, pictures, sound, points."""
