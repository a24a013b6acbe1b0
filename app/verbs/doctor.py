"""`lotline doctor`: what works on this PC and what to do about the rest. Runs on the main thread."""

from __future__ import annotations

import argparse

from app.doctor.finding import Finding, Mark

HELP = """Look at everything Lotline needs: machine, models, disk, records, ports, SIP accounts.

Every line says how it stands (✓ good, ! worth knowing, ✗ broken) and what to do.
Exit code 0 when nothing is broken."""


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Nothing to choose."""


def run(args: argparse.Namespace) -> int:
    """Print each finding as it comes."""
    from app.doctor.examination import findings

    marks = [_show(finding) for finding in findings(args.data_dir)]
    wrong = marks.count(Mark.BROKEN)
    print(f"\n{wrong} to mend." if wrong else "\nLotline can work here.")  # noqa: T201 - the report
    return 1 if wrong else 0


def _show(finding: Finding) -> Mark:
    print(f"{finding.mark} {finding.what}: {finding.says}", flush=True)  # noqa: T201 - the report
    if finding.do:
        print(f"    → {finding.do}", flush=True)  # noqa: T201 - the report
    return finding.mark
