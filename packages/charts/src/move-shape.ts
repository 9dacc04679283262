/** A shape moved across the sheet, whatever it is. */
import type { Point, Shape } from "./scene.js";

/** Moves a shape by so much to the right and down. */
export function moveShape(shape: Shape, right: number, down: number): Shape {
  const point = ([x, y]: Point): Point => [x + right, y + down];
  switch (shape.kind) {
    case "area":
      return { ...shape, upper: shape.upper.map(point), lower: shape.lower.map(point) };
    case "polyline":
      return { ...shape, points: shape.points.map(point) };
    case "dot":
      return { ...shape, at: point(shape.at) };
    case "words":
      return { ...shape, x: shape.x + right, y: shape.y + down };
    case "rectangle":
    case "frame":
      return {
        ...shape,
        left: shape.left + right,
        right: shape.right + right,
        top: shape.top + down,
        bottom: shape.bottom + down,
      };
    case "axis": {
      const [along, across] = shape.side === "left" ? [down, right] : [right, down];
      const grid = shape.grid === undefined ? {} : { grid: shape.grid + across };
      return {
        ...shape,
        from: point(shape.from),
        to: point(shape.to),
        ticks: shape.ticks.map((t) => t + along),
        ...grid,
      };
    }
    case "arrow":
      return { ...shape, from: point(shape.from), to: point(shape.to), bend: shape.bend + right };
    default:
      return { ...shape, from: point(shape.from), to: point(shape.to) };
  }
}
