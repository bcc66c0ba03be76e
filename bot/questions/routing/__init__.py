"""Who may know: a ranking in memory, one router a community, learning from every answer that helped."""
