"""The shelf map: the room, the sides of its ranges, and every box on them."""
