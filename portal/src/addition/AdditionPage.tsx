import { useParams } from '@tanstack/react-router'
import { Progress } from '../registration/ProgressPage'

/** What became of a contract that somebody with an account added. */
export function AdditionPage() {
  return <Progress id={useParams({ from: '/add-contract/$id' }).id} of="addition" />
}
