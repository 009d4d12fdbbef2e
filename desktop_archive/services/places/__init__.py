"""The desks of places: the register of shelves, kinds of boxes, and the space there is."""
