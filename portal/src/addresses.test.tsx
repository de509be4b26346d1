import { createMemoryHistory } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import { createClient } from './api/client'
import { createPortalRouter } from './routes'

it('the list of addresses, from which each page is looked at in a browser, is that of the routes', async () => {
  const router = createPortalRouter(createClient(0), createMemoryHistory())
  const addresses = Object.keys(router.routesByPath).sort()
  await expect(addresses.join('\n') + '\n').toMatchFileSnapshot('addresses.txt')
})
