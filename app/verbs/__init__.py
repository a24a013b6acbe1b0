"""One module a command of `lotline`: what it takes and what it does. Only `app.cli` imports them."""
