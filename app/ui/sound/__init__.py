"""Microphone, speakers and ringer in the window."""
