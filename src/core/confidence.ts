/**
 * How sure a fact in our own registers is: `high` was seen in an official source, `medium` was inferred or seen in one
 * place, `low` is from memory and must be checked before anything rests on it.
 */
export type Confidence = 'high' | 'medium' | 'low';
