"""Values that the other rooms share: what is absent, times, clocks, and what is known of each operation."""
