"""The offline demo: a simulated caller phones in over real SIP."""
