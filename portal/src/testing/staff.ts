import { json, openPortal } from './portal'
import { page, supervisor } from './tickets'

const sabina = {
  id: 's-1',
  name: 'Sabina Król',
  email: 'supervisor@hezo.example',
  role: 'SUPERVISOR',
  state: 'ACTIVE',
  me: true,
}
export const adam = { ...sabina, id: 's-2', name: 'Adam Wrona', email: 'agent@hezo.example', role: 'AGENT', me: false }
const marek = { ...adam, id: 's-3', name: 'Marek Lis', email: 'marek@hezo.example', state: 'BLOCKED' }
export const ola = {
  ...adam,
  id: 'i-4',
  name: 'Ola Kot',
  email: 'ola@hezo.example',
  role: 'MIGRATION_OPERATOR',
  state: 'INVITED',
}

/** The page of the staff, who become what the services make of them. */
export function openStaff(
  answers: Parameters<typeof openPortal>[1] = {},
  session: object = supervisor,
  address = '/staff',
) {
  const people = [sabina, adam, marek, ola]
  const become = (id: string, state: string) => () => {
    const index = people.findIndex((one) => one.id === id)
    people[index] = { ...(people[index] as typeof adam), state }
    return json(undefined, 204)
  }
  return openPortal(
    address,
    {
      'GET /api/staff': () => page([...people]),
      'POST /api/staff/s-2/block': become('s-2', 'BLOCKED'),
      'POST /api/staff/s-3/unblock': become('s-3', 'INVITED'),
      ...answers,
    },
    session,
  )
}
