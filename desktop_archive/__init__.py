"""A records room for the desk: catalogue, boxes, shelves, loans, retention and destruction."""
