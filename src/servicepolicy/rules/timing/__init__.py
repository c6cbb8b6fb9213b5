"""By when? Deadlines and recurring duties."""
