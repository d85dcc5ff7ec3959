/** The steps of control (»kontroltrin«), from prevention to investigation. */
export const CONTROL_STEPS = ['0', '1', '2', '3'] as const;
