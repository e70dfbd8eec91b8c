/** Data drawn, with the same data as a table. Bundled by the areas that draw. */
export { BarChart, type BarChartProps } from './charts/bar-chart.tsx';
export { DotStrip, type DotStripProps } from './charts/dot-strip.tsx';
export { LineOverTime, type LineOverTimeProps } from './charts/line-over-time.tsx';
export { ServiceMatrix, type ServiceMatrixProps } from './charts/service-matrix.tsx';
export { StateGrid, type StateGridProps } from './charts/state-grid.tsx';
export type { MarkState } from './charts/state-mark.tsx';
export { StateMarks, type StateMarksProps } from './charts/state-marks.tsx';
