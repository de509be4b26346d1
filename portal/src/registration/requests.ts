import { additionDraft, draft } from './draft'

/** Who asks with the three numbers: somebody new, or somebody with an account for one contract more. */
export type Request = 'registration' | 'addition'

export const draftOf = { registration: draft, addition: additionDraft } as const satisfies Record<Request, unknown>
export const formOf = { registration: '/register', addition: '/add-contract' } as const satisfies Record<
  Request,
  string
>
