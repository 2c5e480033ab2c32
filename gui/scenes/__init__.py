"""What is seen behind the glass: moderngl scenes drawn from the viewer's eye. No Qt in here."""
