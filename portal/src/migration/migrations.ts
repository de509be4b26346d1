import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { useState } from 'react'
import type {
  MigrationView,
  PageMigrationView,
  PageReportItem,
  ProblemGroups,
  Received,
  ReportItem,
} from '../api/generated/migration-service'
import { call, get } from '../api/http'
import { upload } from '../api/upload'

export type Outcome = ReportItem['outcome']

const WATCHED_MS = 2_000

/** A paused run goes on by itself when what it lacked is back. */
export const underWay = ({ status }: MigrationView) =>
  status === 'RECEIVED' || status === 'RUNNING' || status === 'PAUSED'

/** The runs, newest first; watched while one of them is under way. */
export const migrationsQuery = queryOptions({
  queryKey: ['migrations'],
  queryFn: ({ signal }) => get<PageMigrationView>('/api/migrations', signal),
  refetchInterval: ({ state }) => (state.data?.items.some(underWay) ? WATCHED_MS : false),
})

export function migrationQuery(id: string) {
  return queryOptions({
    queryKey: ['migrations', id],
    queryFn: ({ signal }) => get<MigrationView>(`/api/migrations/${encodeURIComponent(id)}`, signal),
    refetchInterval: ({ state }) => (state.data && underWay(state.data) ? WATCHED_MS : false),
  })
}

/** What was rejected; once more as long as the run goes on, and at its end. */
export function problemsQuery(run: MigrationView) {
  return queryOptions({
    queryKey: ['migrations', run.id, 'problems', underWay(run)],
    queryFn: ({ signal }) => get<ProblemGroups>(`/api/migrations/${encodeURIComponent(run.id)}/problems`, signal),
    refetchInterval: underWay(run) ? 5 * WATCHED_MS : false,
    placeholderData: keepPreviousData,
  })
}

export function reportQuery(id: string, outcome: Outcome | undefined) {
  return infiniteQueryOptions({
    queryKey: ['migrations', id, 'report', outcome],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        limit: '200',
        ...(outcome !== undefined && { outcome }),
        ...(pageParam !== '' && { cursor: pageParam }),
      })
      return get<PageReportItem>(`/api/migrations/${encodeURIComponent(id)}/report?${query.toString()}`, signal)
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** A run that waits by itself can be kept from going on by itself. */
export const canPause = (run: MigrationView) => underWay(run) && run.reason !== 'PAUSED_BY_OPERATOR'

/** What the service lets go on at once: a pause, or a cancellation that is taken back. */
export const canResume = ({ status, reason }: MigrationView) =>
  status === 'PAUSED' || (status === 'FAILED' && reason === 'CANCELLED_BY_OPERATOR')

export function useSteer(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (command: 'pause' | 'resume' | 'cancel') =>
      call('POST', `/api/migrations/${encodeURIComponent(id)}/${command}`),
    onSettled: () => client.invalidateQueries({ queryKey: ['migrations'] }),
  })
}

/** Systems whose exports can be moved, as the service calls them. The first one is the old portal. */
export const FORMATS = ['myhezo', 'zammad', 'znuny', 'rt', 'zendesk', 'freshdesk', 'jira'] as const
export type Format = (typeof FORMATS)[number]

interface Export {
  file: File
  format: Format
  dryRun: boolean
  /** The same for each try to send the same file in the same way. */
  key: string
}

/** Sends an export; `sent` is the part of it that has gone out, 0 to 1. */
export function useUploadExport() {
  const client = useQueryClient()
  const [sent, setSent] = useState(0)
  const mutation = useMutation({
    mutationFn: ({ file, format, dryRun, key }: Export) => {
      setSent(0)
      const path = `/api/migrations?format=${format}&dryRun=${String(dryRun)}`
      const headers = { 'content-type': 'application/zip', 'idempotency-key': key }
      return upload<Received>(path, { body: file, headers, onSent: setSent })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['migrations'] }),
  })
  return { ...mutation, sent }
}
