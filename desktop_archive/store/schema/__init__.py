"""Every table of the register, one module a topic; knows SQLAlchemy only."""
