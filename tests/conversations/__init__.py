"""Conversations: what a person writes, what signbot answers, what they reply to that; and what stands in the end."""
