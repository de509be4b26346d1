/** The longest texts, in characters; the service's own limits. */
export const longest = { subject: 200, description: 20_000, reference: 64 } as const
