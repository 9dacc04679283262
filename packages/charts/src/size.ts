/** How large a chart is to be drawn, in the painter's units (cells or pixels). */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Leaves title, axis name and notes to whatever frames the chart. */
  readonly bare?: boolean;
}
