"""Audio arithmetic: voice activity, levels, resampling."""
