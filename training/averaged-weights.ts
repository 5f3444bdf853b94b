/** Weights that are averaged over all steps of training (Daumé's trick: each change is weighted by the step it was made at). */
export class AveragedRows {
  readonly values: Float32Array;
  private readonly totals: Float64Array;
  private steps = 1;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.totals = new Float64Array(size);
  }

  change(place: number, by: number): void {
    this.values[place] = (this.values[place] as number) + by;
    this.totals[place] = (this.totals[place] as number) + by * this.steps;
  }

  step(): void {
    this.steps++;
  }

  average(): Float32Array {
    return this.values.map((value, place) => value - (this.totals[place] as number) / this.steps);
  }
}
