"""Steps that change the schema and keep the data; knows Alembic only."""
