"""Campaign and names -> Letter: one content, before it becomes text, HTML or PDF."""
