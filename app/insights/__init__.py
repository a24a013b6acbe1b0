"""What came of the calls of a period: counted, summed up, and put into a form that can be drawn."""
