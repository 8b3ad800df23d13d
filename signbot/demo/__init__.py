"""The embedded mail host, the people, and the story that they play."""
