"""One call: session, audio link, recording, transcript."""
