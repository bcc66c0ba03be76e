"""Leaving and erasing: what is kept of a member, and who takes over what they did."""
