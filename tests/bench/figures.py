"""Spans measured side by side, told as medians, tails and ratios of one run."""

import time
from collections.abc import Callable


def timed(deed: Callable[[], object]) -> float:
    """How long a deed takes, in milliseconds."""
    start = time.perf_counter()
    deed()
    return (time.perf_counter() - start) * 1000


class Figures:
    """The spans of one thing that is measured, in milliseconds."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._spans: list[float] = []

    def add(self, ms: float) -> None:
        self._spans.append(ms)

    def at(self, share: float) -> float:
        """The span that this share of all does not pass."""
        ordered = sorted(self._spans)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    def against(self, floor: "Figures") -> str:
        """A line with the figures and their ratios to the floor's."""
        shares = {"p50": 0.5, "p95": 0.95, "p99": 0.99}
        parts = [
            f"{name} {self.at(share):7.2f} ms ({self.at(share) / floor.at(share):4.2f}x)"
            for name, share in shares.items()
        ]
        return f"{self._name:<32} n={len(self._spans):<4} " + "  ".join(parts)
