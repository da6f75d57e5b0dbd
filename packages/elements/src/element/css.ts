/** Marks a text as styles: for editors, and for the build, which squeezes it. */
export const css = String.raw;
