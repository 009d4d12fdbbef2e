"""Before the room is open: welcome, first start, sign-in, lock."""
