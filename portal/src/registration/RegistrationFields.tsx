import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TextInput } from '../ui/TextInput'
import { fieldLabels } from './fieldLabels'
import { fieldProps, type Registration } from './fieldProps'
import type { FieldName } from './registrationForm'
import { TripleFields } from './TripleFields'

export function RegistrationFields({ registration }: { registration: Registration }) {
  const { t } = useTranslation()
  const field = (name: FieldName) => fieldProps(registration, name, t(fieldLabels[name]))
  return (
    <>
      <TripleFields
        registration={registration}
        help={<Link to="/contract-card">{t('registration.noSerialAtHand')}</Link>}
      />
      <fieldset className="group">
        <legend>{t('registration.person')}</legend>
        <TextInput {...field('contact.firstName')} autoComplete="given-name" />
        <TextInput {...field('contact.lastName')} autoComplete="family-name" />
        <TextInput {...field('contact.email')} type="email" autoComplete="email" hint={t('registration.emailHint')} />
        <TextInput {...field('contact.phone')} type="tel" autoComplete="tel" />
      </fieldset>
      <fieldset className="group">
        <legend>{t('registration.company')}</legend>
        <TextInput {...field('company.name')} autoComplete="organization" />
        <TextInput {...field('company.address.street')} autoComplete="street-address" />
        <TextInput {...field('company.address.postalCode')} autoComplete="postal-code" inputMode="text" />
        <TextInput {...field('company.address.city')} autoComplete="address-level2" />
      </fieldset>
    </>
  )
}
