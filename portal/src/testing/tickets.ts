import { customer, json } from './portal'

export const agent = { ...customer, name: 'Ola Lis', email: 'agent@hezo.example', roles: ['agent'], companies: [] }
export const supervisor = { ...agent, name: 'Ewa Kier', email: 'supervisor@hezo.example', roles: ['supervisor'] }
export const supplierUser = {
  ...customer,
  name: 'Jan Żak',
  email: 'sprzedaz@dostawca.example',
  roles: ['supplier'],
  companies: [],
  supplier: { id: 'c-2', name: 'Dostawca S.A.' },
}

export const contract = {
  number: 'HEZO/2023/00017',
  status: 'ACTIVE',
  company: { nip: '1234563218', name: 'Alfa Sp. z o.o.' },
  supplier: { id: 'c-2', name: 'Dostawca S.A.' },
  validFrom: '2024-01-01',
  validTo: '2999-12-31',
  serviceLevel: '8x5 NBD',
  serialNumbers: [
    { number: 'FG1234567890', product: 'FortiGate 100F' },
    { number: 'FS9876543210', product: 'FortiSwitch 148F' },
  ],
}

export const ticket = {
  id: '018f0000-0000-7000-8000-000000000001',
  number: 'HEZO-2026-000123',
  legacyNumber: null,
  reference: null,
  subject: 'Brak łączności VPN',
  state: 'OPEN',
  priority: 'NORMAL',
  visibility: 'COMPANY',
  contractNumber: 'HEZO/2023/00017',
  contractHere: true,
  serialNumber: 'FG1234567890',
  company: { nip: '1234563218', name: 'Alfa Sp. z o.o.' },
  supplier: { id: 'c-2', name: 'Dostawca S.A.' },
  supplierAccess: false,
  owner: { name: 'Alicja Nowak', me: true },
  assignee: null,
  createdAt: '2026-02-01T09:00:00Z',
  updatedAt: '2026-02-02T10:00:00Z',
  overdue: false,
  supplierAccessSince: '2026-02-01T09:00:00Z',
  mergedInto: null,
  merged: [],
  may: ['REPLY', 'SOLVE', 'DECIDE_SUPPLIER_ACCESS', 'EDIT', 'SEE_READS'],
}

export const message = {
  id: 'm-1',
  author: { name: 'Alicja Nowak', kind: 'CUSTOMER', me: true },
  at: '2026-02-01T09:00:00Z',
  body: 'Od rana **nie działa** tunel.',
  internal: false,
  attachments: [],
}

export const page = (items: readonly object[], next: string | null = null) => json({ items, next, total: items.length })
