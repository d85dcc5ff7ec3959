/** What a kernel answers: the cells of one breakdown, laid out as the question says. */
export interface Answer {
  readonly numerator: Float64Array;
  readonly denominator?: Float64Array;
  readonly subjects: Int32Array;
}
