"""The records on disk: SQLite with one writer, and Chroma. The only importer of either."""
