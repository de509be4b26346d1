import { useEffect, useRef } from 'react'
import { takeWanted, type OwnData } from './freshLogin'

/** Goes on by itself with what somebody has just logged in for. */
export function useWanted(data: OwnData, cameBackFor: OwnData | undefined, goOn: () => void) {
  const latest = useRef(goOn)
  useEffect(() => {
    latest.current = goOn
  })
  useEffect(() => {
    if (cameBackFor === data && takeWanted(data)) latest.current()
  }, [data, cameBackFor])
}
