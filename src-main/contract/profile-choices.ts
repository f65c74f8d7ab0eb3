/** Apart from the schemas, because the window takes these as values, and the schemas' library must not come into it. */
export const profileChoices = ['newsroom', 'strict', 'figures-only', 'own'] as const;

/** Of an own profile, in characters. More is no list of settings. */
export const LONGEST_PROFILE = 200_000;
