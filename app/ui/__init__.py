"""The window: screens and view models. The only package that imports PySide6."""
