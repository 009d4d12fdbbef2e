"""The space of the store: where things fit, how full it is, when it will be full."""
