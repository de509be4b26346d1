import { useMutation } from '@tanstack/react-query'
import type { Challenge, ContactRequest } from '../api/generated/ticket-service'
import { call, get } from '../api/http'
import { idempotencyUnder } from '../api/idempotency'
import { Problem } from '../api/problem'
import { solve } from './riddle'

type Letter = Omit<ContactRequest, 'challenge' | 'solution'>

const idempotency = idempotencyUnder('myhezo.contact.sent')

export function useSendContactRequest() {
  return useMutation({
    mutationFn: async (letter: Letter) => {
      try {
        await send(letter)
      } catch (error) {
        // The riddle grew too old on the way, on a slow phone or in a train; another one serves as well.
        if (!isAboutTheRiddle(error)) throw error
        await send(letter)
      }
      idempotency.decided()
    },
  })
}

async function send(letter: Letter) {
  const riddle = await get<Challenge>('/api/contact-requests/challenge')
  const body: ContactRequest = { ...letter, challenge: riddle.challenge, solution: await solve(riddle) }
  await call('POST', '/api/contact-requests', { body, headers: { 'idempotency-key': idempotency.keyFor(letter) } })
}

function isAboutTheRiddle(error: unknown): boolean {
  return error instanceof Problem && error.errors.some(({ field }) => field === 'challenge')
}
