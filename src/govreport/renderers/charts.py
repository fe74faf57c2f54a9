"""Charts, drawn by matplotlib without its global state: the same bytes each time.

They are read without colours too: every number stands beside what it counts.
"""

import math
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from govreport.compose.document import Chart
from govreport.errors import MissingLibrary
from govreport.renderers.fonts import HEADING, font_for
from govreport.values.narrative import ChartKind

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["draw"]

MM = 1 / 25.4
WIDTH = 156 * MM
"""The width of the text block of GB/T 9704-2012, in inches as matplotlib counts."""

HEIGHT = 78 * MM
TEXT_LINE = 4.5 * MM
BETWEEN_ROWS = 3.5 * MM
"""What parts the labels of bars that lie."""

DPI = 300
SIZE = 10.5
"""The size of the font in points: 五号."""

INK = "#1a1a1a"
RULE = "#767676"
FILL = "#1f4e79"
SLICES = ("#12355b", "#b65a22", "#1f6f5c", "#84689f", "#5a2a2a", "#55803a")
"""By turns dark and light, and each at least 3:1 against white (WCAG 2.1, 1.4.11)."""

LINE = 7
"""Characters in a line of a label."""

MOST_UPRIGHT = 8
"""Bars beyond which they lie, so that their labels have room."""

LEADER = 1.25
"""How far from the middle of a pie its labels stand, in radii."""

LABEL_GAP = 0.24
LINE_GAP = 0.17
"""The least distance between the labels of a pie, in radii; more for each line."""


def draw(chart: Chart) -> bytes:
    """Give `chart` as a PNG as wide as the text of a page.

    Raises `MissingLibrary` without matplotlib or a font, and `RenderError` for a
    character that no font has.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingLibrary("chart.no-library", reason=str(error)) from error
    lies = chart.drawn_as is ChartKind.BAR and not _stand_upright(chart)
    size = (WIDTH, _height(chart, lies=lies))
    figure = Figure(figsize=size, dpi=DPI, layout="constrained")
    FigureCanvasAgg(figure)
    draughtsman = _Draughtsman(chart, figure.add_subplot())
    match chart.drawn_as:
        case ChartKind.BAR if lies:
            draughtsman.lying_bars()
        case ChartKind.BAR:
            draughtsman.upright_bars()
        case ChartKind.LINE:
            draughtsman.line()
        case ChartKind.PIE:
            draughtsman.pie()
    buffer = BytesIO()
    figure.savefig(buffer, format="png", dpi=DPI, metadata={"Software": None})
    return buffer.getvalue()


class _Draughtsman:
    """Draws one chart on its axes."""

    def __init__(self, chart: Chart, axes: "Axes") -> None:
        from matplotlib.font_manager import FontPath, FontProperties
        from matplotlib.patheffects import withStroke

        self.axes = axes
        self.labels = [label for label, _ in chart.data]
        self.heights = [float(number) for _, number in chart.data]
        self.values = [f"{number}{chart.unit}" for _, number in chart.data]
        self.places = range(len(chart.data))
        texts = {chart.address: "".join([*self.labels, *self.values, "0123456789.%"])}
        font = font_for(HEADING, texts)
        face = FontPath(str(font.path), max(font.number, 0))
        self.style: dict[str, Any] = {
            "fontproperties": FontProperties(fname=face, size=SIZE),
            "color": INK,
            "parse_math": False,
            "path_effects": [withStroke(linewidth=2.5, foreground="white")],
        }

    def upright_bars(self) -> None:
        """Draw bars side by side, each with its number above it."""
        bars = self.axes.bar(self.places, self.heights, width=0.6, color=FILL)
        self.axes.bar_label(bars, self.values, padding=3, **self.style)
        self._across(room=0.5)

    def lying_bars(self) -> None:
        """Draw bars below one another, each with its number at its end."""
        bars = self.axes.barh(self.places, self.heights, height=0.6, color=FILL)
        self.axes.bar_label(bars, self.values, padding=3, **self.style)
        labels = [_lines(label, 2 * LINE) for label in self.labels]
        self.axes.set_yticks(self.places, labels, **self.style)
        self.axes.tick_params(left=False)
        self.axes.set_xticks([])
        self.axes.set_ylim(len(self.places) - 0.5, -0.5)
        self.axes.margins(x=0.15)
        self.axes.axvline(0, color=RULE, linewidth=0.8)
        self._without_frame()

    def line(self) -> None:
        """Draw points joined by a line, each with its number above it."""
        self.axes.plot(self.places, self.heights, color=FILL, linewidth=1.6, marker="o")
        for place, height, value in zip(
            self.places, self.heights, self.values, strict=True
        ):
            self.axes.annotate(
                value,
                (place, height),
                (0, 6),
                textcoords="offset points",
                ha="center",
                **self.style,
            )
        self._across(room=0.4)

    def pie(self) -> None:
        """Draw slices, clockwise from the top, each with a line to its label."""
        wedges = self.axes.pie(
            self.heights,
            colors=SLICES,
            startangle=90,
            counterclock=False,
            wedgeprops={"edgecolor": "white", "linewidth": 1.5},
        )[0]
        angles = [math.radians((w.theta1 + w.theta2) / 2) for w in wedges]
        for side, align in ((1, "left"), (-1, "right")):
            here = [at for at in self.places if _side(angles[at]) == side]
            here.sort(key=lambda at: -math.sin(angles[at]))
            wished = [LEADER * math.sin(angles[at]) for at in here]
            heights = _spread(wished, _label_gap(self.labels))
            for at, height in zip(here, heights, strict=True):
                self.axes.annotate(
                    self._slice_label(at),
                    (math.cos(angles[at]), math.sin(angles[at])),
                    (side * LEADER, height),
                    ha=align,
                    va="center",
                    arrowprops={"arrowstyle": "-", "color": RULE, "linewidth": 0.8},
                    **self.style,
                )

    def _slice_label(self, at: int) -> str:
        share = self.heights[at] / sum(self.heights)
        label = _lines(self.labels[at], LINE)
        return f"{label} {self.values[at]}（{share:.1%}）"

    def _across(self, room: float) -> None:
        """Write the labels below; `room` is what the ends have, in places."""
        line = LINE if len(self.places) <= MOST_UPRIGHT else LINE // 2
        labels = [_lines(label, line) for label in self.labels]
        self.axes.set_xticks(self.places, labels, **self.style)
        self.axes.tick_params(bottom=False)
        self.axes.set_yticks([])
        self.axes.update_datalim([(0, 0), (0, 0 if any(self.heights) else 1)])
        self.axes.set_xlim(-room, len(self.places) - 1 + room)
        self.axes.margins(y=0.15)
        if min(self.heights) >= 0:
            self.axes.set_ylim(bottom=0)
        self.axes.axhline(0, color=RULE, linewidth=0.8)
        self._without_frame()

    def _without_frame(self) -> None:
        self.axes.spines[:].set_visible(False)


def _stand_upright(chart: Chart) -> bool:
    """Whether the bars have room for their labels side by side, in two lines each."""
    longest = max(len(label) for label, _ in chart.data)
    return len(chart.data) <= MOST_UPRIGHT and longest <= 2 * LINE


def _height(chart: Chart, *, lies: bool) -> float:
    """Give the height that a chart needs, in inches, for all of its labels."""
    labels = [label for label, _ in chart.data]
    if lies:
        row = _line_count(labels, 2 * LINE) * TEXT_LINE + BETWEEN_ROWS
        return max(HEIGHT, (len(labels) + 1) * row)
    if chart.drawn_as is ChartKind.PIE and _line_count(labels, LINE) > 1:
        return HEIGHT * max(1, len(labels) * _label_gap(labels) / (2 * LEADER))
    return HEIGHT


def _line_count(labels: Sequence[str], length: int) -> int:
    return math.ceil(max(map(len, labels)) / length)


def _label_gap(labels: Sequence[str]) -> float:
    return LABEL_GAP + LINE_GAP * (_line_count(labels, LINE) - 1)


def _side(angle: float) -> int:
    """Give 1 where a slice is to the right of the middle, -1 to the left."""
    return 1 if math.cos(angle) >= 0 else -1


def _spread(heights: Sequence[float], gap: float) -> list[float]:
    """Move heights, given from the top, apart by at least `gap`."""
    apart = list(heights)
    for at in range(1, len(apart)):
        apart[at] = min(apart[at], apart[at - 1] - gap)
    if apart:
        apart[-1] = max(apart[-1], -LEADER)
    for at in reversed(range(len(apart) - 1)):
        apart[at] = max(apart[at], apart[at + 1] + gap)
    return apart


def _lines(label: str, length: int) -> str:
    """Break a label into lines of so many characters."""
    return "\n".join(_pieces(label, length))


def _pieces(label: str, length: int) -> Iterable[str]:
    return (label[start : start + length] for start in range(0, len(label), length))
