"""The phone process: the only importer of pjsua2."""
