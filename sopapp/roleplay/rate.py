"""How often something was done, with how much that can be relied on."""

from dataclasses import dataclass
from math import sqrt

_Z = 1.959964  # for an interval of 95 %


@dataclass(frozen=True, slots=True)
class Rate:
    """`count` of `n` times. Rates of several people or plays add up."""

    count: int = 0
    n: int = 0

    @property
    def share(self) -> float:
        """From 0 to 1; 0 where there was no occasion."""
        return self.count / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval of 95 %, which is sound for few occasions, too; (0, 1) where there was none.

        E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
        """
        if not self.n:
            return 0.0, 1.0
        square, n, share = _Z * _Z, self.n, self.share
        middle = (share + square / (2 * n)) / (1 + square / n)
        half = _Z / (1 + square / n) * sqrt(share * (1 - share) / n + square / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    def __add__(self, other: "Rate") -> "Rate":
        return Rate(self.count + other.count, self.n + other.n)
