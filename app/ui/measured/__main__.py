"""`lotline` with a stopwatch, for `lotline bench window`: `python -m app.ui.measured` and its arguments.

Says in lines of JSON when the window was usable and when a call can be taken, and then takes orders.
"""

from __future__ import annotations

import time

_PYTHON_AT = time.time()


def main() -> int:
    """Live until the bench has no more orders."""
    import argparse
    from pathlib import Path

    from app.ui.light_start import start_light

    start_light()
    from app import logs
    from app.paths import DataDir
    from app.ui.application import run_window
    from app.verbs.appliance import add_appliance_arguments, open_appliance, options_of

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data-dir", type=Path)
    add_appliance_arguments(parser)
    options = options_of(parser.parse_args())
    logs.set_up(DataDir(options.data_dir).log)
    imported_at = time.time()

    from app.ui.measured.watch import Watch

    watch = Watch(_PYTHON_AT, imported_at)
    return run_window(lambda: open_appliance(options), folder=options.data_dir, watch=watch.begin)


if __name__ == "__main__":
    raise SystemExit(main())
