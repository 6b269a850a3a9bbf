/** One line of the table: what was measured, and what is asked of it. Nothing is asserted. */
export interface Row {
  readonly what: string;
  readonly value: number;
  /** None for a ratio and an exponent. */
  readonly unit: 's' | 'ms' | 'KB' | 'MB' | 'MB/s' | 'steps' | 'places' | '%' | '';
  /** As the requirement states it: "≤ 1500". */
  readonly goal?: string;
}

/** Rows that belong together, in a file of their own under `rows/`. */
export interface RowGroup {
  readonly title: string;
  /** What it was measured on. */
  readonly subject: string;
  readonly rows: readonly Row[];
}
