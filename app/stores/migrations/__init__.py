"""Alembic's steps from each shape of the records to the next. Run by `app.stores.migrate`."""
