"""The register on disk: tables, transactions, the trail, backups; knows SQLAlchemy and Alembic."""
