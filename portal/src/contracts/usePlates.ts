import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { copy } from '../ui/copy'
import type { Row } from './rows'

const COPIED_MS = 1_600

/** Copying a number by a click on its plate, and walking from plate to plate with the arrows. */
export function usePlates(rows: readonly Row[], virtualizer: Virtualizer<Window, Element>) {
  const [copied, setCopied] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  async function copyNumber(number: string) {
    if (!(await copy(number))) return
    setCopied(number)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setCopied(undefined), COPIED_MS)
  }

  function onClick(event: MouseEvent) {
    const number = plateAt(event.target)?.dataset['plate']
    if (number !== undefined) void copyNumber(number)
  }

  function onKeyDown(event: KeyboardEvent) {
    const plate = plateAt(event.target)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!plate) return
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const beside = platesOf(rowOf(plate))
      const target = beside[beside.indexOf(plate) + (event.key === 'ArrowRight' ? 1 : -1)]
      if (target) target.focus()
      event.preventDefault()
    } else if (step !== undefined) {
      event.preventDefault()
      walk(Number(rowOf(plate)?.dataset['index']), step, platesOf(rowOf(plate)).indexOf(plate))
    }
  }

  /** The next row with plates may not stand in the page yet, so it is scrolled to first. */
  function walk(from: number, step: number, column: number) {
    let target = from + step
    while (rows[target]?.kind === 'company') target += step
    if (rows[target] === undefined) return
    virtualizer.scrollToIndex(target, { align: 'auto' })
    requestAnimationFrame(() => {
      const plates = platesOf(document.querySelector<HTMLElement>(`.contract-item[data-index="${target}"]`))
      ;(plates[column] ?? plates.at(-1))?.focus({ preventScroll: true })
    })
  }

  return { copied, onClick, onKeyDown }
}

function plateAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-plate]') : null
}

function rowOf(plate: HTMLElement): HTMLElement | null {
  return plate.closest<HTMLElement>('.contract-item')
}

function platesOf(row: HTMLElement | null): HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>('[data-plate]')] : []
}
