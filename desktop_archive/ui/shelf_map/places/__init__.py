"""The places of the shelf map: their register, the rack builder, addresses, kinds of boxes."""
