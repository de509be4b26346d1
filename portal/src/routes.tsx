import type { QueryClient } from '@tanstack/react-query'
import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { readAccountSearch } from './account/loginChange'
import { aliases } from './aliasRoutes'
import { readContactSearch } from './contact/contactSearch'
import { readContractSearch } from './contracts/contractSearch'
import { LandingPage } from './landing/LandingPage'
import { page, root } from './root'
import { readLoginFailure } from './session/loginFailure'
import { staff } from './staff/routes'
import { supplierRoutes } from './suppliers/routes'
import { templates } from './templates/routes'
import { ticketRoutes } from './tickets/routes'
import { ErrorPage } from './ui/ErrorPages'

const landing = createRoute({ ...page('/'), component: LandingPage })
const signIn = createRoute({
  ...page('/sign-in'),
  component: lazyRouteComponent(() => import('./session/SignInPage'), 'SignInPage'),
})
const loggedIn = createRoute({
  ...page('/logged-in'),
  component: lazyRouteComponent(() => import('./session/LoggedInPage'), 'LoggedInPage'),
})
const start = createRoute({
  ...page('/start'),
  component: lazyRouteComponent(() => import('./session/StartPage'), 'StartPage'),
})
const loginFailed = createRoute({
  ...page('/login-failed'),
  validateSearch: readLoginFailure,
  component: lazyRouteComponent(() => import('./session/LoginFailedPage'), 'LoginFailedPage'),
})
const lostPhone = createRoute({
  ...page('/lost-phone'),
  component: lazyRouteComponent(() => import('./recovery/LostPhonePage'), 'LostPhonePage'),
})
const register = createRoute({
  ...page('/register'),
  component: lazyRouteComponent(() => import('./registration/RegistrationPage'), 'RegistrationPage'),
})
const registered = createRoute({
  ...page('/register/$id'),
  component: lazyRouteComponent(() => import('./registration/ProgressPage'), 'ProgressPage'),
})
const contractCard = createRoute({
  ...page('/contract-card'),
  component: lazyRouteComponent(() => import('./registration/ContractCardPage'), 'ContractCardPage'),
})
const contact = createRoute({
  ...page('/contact'),
  validateSearch: readContactSearch,
  component: lazyRouteComponent(() => import('./contact/ContactPage'), 'ContactPage'),
})
const legal = () => import('./legal/LegalPages')
const terms = createRoute({ ...page('/terms'), component: lazyRouteComponent(legal, 'TermsPage') })
const privacy = createRoute({ ...page('/privacy'), component: lazyRouteComponent(legal, 'PrivacyPage') })
const contracts = createRoute({
  ...page('/contracts'),
  validateSearch: readContractSearch,
  component: lazyRouteComponent(() => import('./contracts/ContractsPage'), 'ContractsPage'),
})

const addContract = createRoute({
  ...page('/add-contract'),
  component: lazyRouteComponent(() => import('./addition/AddContractPage'), 'AddContractPage'),
})
const addition = createRoute({
  ...page('/add-contract/$id'),
  component: lazyRouteComponent(() => import('./addition/AdditionPage'), 'AdditionPage'),
})

const account = createRoute({
  ...page('/account'),
  validateSearch: readAccountSearch,
  component: lazyRouteComponent(() => import('./account/AccountPage'), 'AccountPage'),
})

const companies = createRoute({
  ...page('/company'),
  component: lazyRouteComponent(() => import('./company/CompaniesPage'), 'CompaniesPage'),
})
const company = createRoute({
  ...page('/company/$nip'),
  component: lazyRouteComponent(() => import('./company/CompanyPage'), 'CompanyPage'),
})

const emailedLinks = () => import('./company/EmailedLinkPages')
const revocation = createRoute({
  ...page('/revoke'),
  component: lazyRouteComponent(emailedLinks, 'RevocationPage'),
})
const approval = createRoute({
  ...page('/approve'),
  component: lazyRouteComponent(emailedLinks, 'ApprovalPage'),
})
const recoveryStop = createRoute({
  ...page('/stop-recovery'),
  component: lazyRouteComponent(emailedLinks, 'StopRecoveryPage'),
})
const linksOfMails = [revocation, approval, recoveryStop] as const

const migrations = createRoute({
  ...page('/migrations'),
  component: lazyRouteComponent(() => import('./migration/MigrationsPage'), 'MigrationsPage'),
})
const migration = createRoute({
  ...page('/migrations/$id'),
  component: lazyRouteComponent(() => import('./migration/MigrationPage'), 'MigrationPage'),
})

export function createPortalRouter(client: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      landing,
      signIn,
      loggedIn,
      start,
      loginFailed,
      lostPhone,
      register,
      registered,
      contractCard,
      contact,
      terms,
      privacy,
      contracts,
      addContract,
      addition,
      account,
      companies,
      company,
      ...linksOfMails,
      ...ticketRoutes,
      ...supplierRoutes,
      staff,
      templates,
      migrations,
      migration,
      ...aliases,
    ]),
    context: { client },
    ...(history && { history }),
    // Only what a page has read and found good reaches it.
    search: { strict: true },
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>
  }
}
