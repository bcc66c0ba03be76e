"""Setting up a group, getting acquainted, and what a newcomer finds."""
