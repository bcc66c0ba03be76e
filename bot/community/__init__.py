"""Who is here and what they may do. In the folders: arriving, the week, agreements, growing, safety and leaving."""
