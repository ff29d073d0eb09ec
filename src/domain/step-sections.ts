/** The sections whose steps are what to do; published anchors, so they never change. */
export const stepSections: ReadonlySet<string> = new Set(['cach-xu-ly', 'cach-lam']);
