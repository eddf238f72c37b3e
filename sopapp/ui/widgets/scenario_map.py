"""A small map of ways that part and meet: one of them was taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from sopapp.ui.look import Look
from sopapp.ui.widgets.sizes import let_width_decide
from sopapp.ui.widgets.tooltip import set_tooltip

_STOP, _BY, _END = 14, 6, 13  # radii, in px at 100 %: a stop of the path, another place, an ending
_LAYER, _LEAST_LAYER, _LANE, _DOWN = 72, 38, 44, 46  # room between layers and lanes
_MARGIN = 22
_ON, _BACK = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)


@dataclass(frozen=True, slots=True)
class MapSpot:
    """At (layer, lane). `number` stands in a stop of the path; `icon` and `tone` make it an ending; `words` say it."""

    at: tuple[float, float]
    words: str
    number: str = ""
    icon: str = ""
    tone: str = "neutral"
    reached: bool = False


@dataclass(frozen=True, slots=True)
class MapLine:
    """`points` are (layer, lane), from end to end."""

    points: tuple[tuple[float, float], ...]
    taken: bool = False


@dataclass(frozen=True, slots=True)
class MapStop:
    """One place of the walk along the path: which spot it is, and what is to be said there."""

    spot: int
    words: str


class ScenarioMap(QWidget):
    """Layers go from left to right, and downward where there is little width. The arrow keys walk along the path."""

    walked = Signal(int)  # to which of the stops

    def __init__(
        self, look: Look, name: str, spots: Sequence[MapSpot], lines: Sequence[MapLine], stops: Sequence[MapStop]
    ) -> None:
        super().__init__()
        self._look = look
        self._spots, self._stops = tuple(spots), tuple(stops)
        self._lines = sorted(lines, key=lambda line: line.taken)  # the path is drawn above the others
        every = [point for line in lines for point in line.points] + [spot.at for spot in spots]
        self._layers = max((layer for layer, _ in every), default=0.0)
        self._lanes = max((lane for _, lane in every), default=0.0)
        self.at = 0
        self.here = QWidget(self)  # where one stands; to be brought into view
        self.here.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        let_width_decide(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join(stop.words for stop in stops))

    def walk_to(self, stop: int) -> None:
        """Stand at a stop, show it, and have it read aloud."""
        if not 0 <= stop < len(self._stops):
            return
        self.at = stop
        self.here.setGeometry(self._round(self._spots[self._stops[stop].spot]).toAlignedRect())
        self.update()
        self.walked.emit(stop)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._stops[stop].words))

    def place_of(self, spot: int) -> QPointF:
        """Where a spot is drawn."""
        return self._point(self._spots[spot].at)

    # Size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._look.theme.px
        if self._is_wide(width):
            return 2 * px(_MARGIN) + round(self._lanes * px(_LANE))
        return 2 * px(_MARGIN) + round(self._layers * px(_DOWN))

    def sizeHint(self) -> QSize:
        width = 2 * self._look.theme.px(_MARGIN) + round(self._layers * self._look.theme.px(_LAYER))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._look.theme.px(120)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def _is_wide(self, width: int) -> bool:
        px = self._look.theme.px
        return width - 2 * px(_MARGIN) >= self._layers * px(_LEAST_LAYER)

    def _point(self, at: tuple[float, float]) -> QPointF:
        px, (layer, lane) = self._look.theme.px, at
        room = self.width() - 2 * px(_MARGIN)
        if self._is_wide(self.width()):
            along = min(px(_LAYER), room / max(self._layers, 1))
            left = (self.width() - along * self._layers) / 2
            return QPointF(left + layer * along, px(_MARGIN) + lane * px(_LANE))
        across = min(px(_LANE), room / max(self._lanes, 1))
        left = (self.width() - across * self._lanes) / 2
        return QPointF(left + lane * across, px(_MARGIN) + layer * px(_DOWN))

    # Drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in self._lines:
            self._draw_line(painter, line)
        for spot in self._spots:
            self._draw_spot(painter, spot)
        if self._stops and self.hasFocus():
            self._draw_focus(painter, self._spots[self._stops[self.at].spot])

    def _draw_line(self, painter: QPainter, line: MapLine) -> None:
        tokens, px = self._look.theme.tokens, self._look.theme.px
        pen = QPen(QColor(tokens.primary), px(4)) if line.taken else QPen(QColor(tokens.outline), max(1.0, px(1)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        path = QPainterPath(self._point(line.points[0]))
        for one, other in pairwise(line.points):
            here, there = self._point(one), self._point(other)
            if other[0] <= one[0]:  # back to an earlier layer
                _bow(path, here, there, px(_LANE))
                pen.setStyle(Qt.PenStyle.DashLine)
            elif self._is_wide(self.width()):
                middle = (here.x() + there.x()) / 2
                path.cubicTo(QPointF(middle, here.y()), QPointF(middle, there.y()), there)
            else:
                middle = (here.y() + there.y()) / 2
                path.cubicTo(QPointF(here.x(), middle), QPointF(there.x(), middle), there)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _draw_spot(self, painter: QPainter, spot: MapSpot) -> None:
        tokens, px, centre = self._look.theme.tokens, self._look.theme.px, self._point(spot.at)
        if spot.icon:
            self._draw_ending(painter, spot, centre)
        elif spot.number:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary))
            painter.drawRoundedRect(self._round(spot), px(_STOP), px(_STOP))
            painter.setPen(QColor(tokens.on_primary))
            painter.setFont(self._font())
            painter.drawText(self._round(spot), Qt.AlignmentFlag.AlignCenter, spot.number)
        else:
            painter.setPen(QPen(QColor(tokens.outline), px(1.5)))
            painter.setBrush(QColor(tokens.surface))
            painter.drawEllipse(centre, px(_BY), px(_BY))

    def _draw_ending(self, painter: QPainter, spot: MapSpot, centre: QPointF) -> None:
        """A square; the one that was reached is filled, and drawn larger."""
        tokens, px = self._look.theme.tokens, self._look.theme.px
        ink, ground = tokens.tone(spot.tone)
        radius = px(_END) + (px(3) if spot.reached else 0)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(QColor(ink), px(2.5) if spot.reached else max(1.0, px(1))))
        painter.setBrush(QColor(ground if spot.reached else tokens.surface))
        painter.drawRoundedRect(box, px(6), px(6))
        size = px(20 if spot.reached else 15)
        picture = self._look.icons.pixmap(spot.icon, size, ink)
        painter.drawPixmap(QPointF(centre.x() - size / 2, centre.y() - size / 2), picture)

    def _draw_focus(self, painter: QPainter, spot: MapSpot) -> None:
        px = self._look.theme.px
        painter.setPen(QPen(QColor(self._look.theme.tokens.focus), px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = self._round(spot).adjusted(-px(4), -px(4), px(4), px(4))
        painter.drawRoundedRect(around, px(9) if spot.icon else around.height() / 2, px(9) if spot.icon else px(18))

    def _font(self) -> QFont:
        return self._look.theme.font(12.5, QFont.Weight.Bold)

    def _round(self, spot: MapSpot) -> QRectF:
        """The place that a spot takes up; one with several numbers is wider."""
        px, centre = self._look.theme.px, self._point(spot.at)
        high = px(_END + 3) if spot.icon else px(_STOP if spot.number else _BY)
        wide = max(high, px(4 + 4 * len(spot.number)) if not spot.icon else 0)
        return QRectF(centre.x() - wide, centre.y() - high, 2 * wide, 2 * high)

    # Walking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ON or key in _BACK:
            self.walk_to(self.at + (1 if key in _ON else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.walk_to(0 if key == Qt.Key.Key_Home else len(self._stops) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._under(event.position())
        stops = [number for number, stop in enumerate(self._stops) if stop.spot == spot]
        if stops:
            later = [number for number in stops if number > self.at]
            self.walk_to((later or stops)[0])  # a place met twice: the next time that it was met

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self._under(QPointF(event.pos()))
            set_tooltip(self, self._spots[spot].words if spot >= 0 else "")
        return super().event(event)

    def _under(self, point: QPointF) -> int:
        gap = self._look.theme.px(4)
        found = (
            n for n, spot in enumerate(self._spots) if self._round(spot).adjusted(-gap, -gap, gap, gap).contains(point)
        )
        return next(found, -1)


def _bow(path: QPainterPath, here: QPointF, there: QPointF, away: float) -> None:
    """A bow beside the ways that lead onward."""
    path.cubicTo(QPointF(here.x() - away, here.y() + away), QPointF(there.x() - away, there.y() + away), there)
