"""The calendar: appointments by day and by week, moved by hand."""
