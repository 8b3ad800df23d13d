"""What goes out: words become bytes, bytes are sent, their fate is recorded."""
