"""Our agreements: proposed by one, confirmed by the group, looked at again, let go of."""
