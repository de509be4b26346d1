import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import { words as wordsOf } from '../../contracts/finding'
import { Highlighted } from '../../contracts/Highlighted'
import { useContracts } from '../../contracts/useContracts'
import { Plate } from '../../ui/Plate'
import { keyOf, offered, typedWhole, type Device } from './devices'
import './picker.css'

interface DevicePickerProps {
  /** Only this contract's devices, once one is chosen. */
  contractNumber: string
  serialNumber: string
  onChoose: (device: Device | undefined) => void
  error: string | undefined
}

/** A serial number, found by typing part of it or of the product. Only what a contract in force covers is offered. */
export default function DevicePicker({ contractNumber, serialNumber, onChoose, error }: DevicePickerProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(serialNumber)
  const [shown, setShown] = useState(serialNumber)
  if (serialNumber !== shown) {
    setShown(serialNumber)
    setTyped(serialNumber)
  }
  const looking = typed === serialNumber ? '' : typed
  const { found, data } = useContracts(looking === '' ? {} : { q: looking })
  const within = contractNumber === '' ? found : found.filter(({ contract }) => contract.number === contractNumber)
  const { devices, more } = offered(within)
  const words = wordsOf(looking)
  const chosen = serialNumber !== '' && typed === serialNumber

  function type(text: string) {
    setTyped(text)
    if (text === '' && serialNumber !== '') onChoose(undefined)
  }

  /** A number typed or pasted whole needs no choosing; anything less is dropped. */
  function settle() {
    const device = typedWhole(within, looking)
    setTyped(device?.serial ?? serialNumber)
    if (device) onChoose(device)
  }

  return (
    <ComboBox
      className="field"
      name="serialNumber"
      items={devices}
      inputValue={typed}
      onInputChange={type}
      // What is typed and not chosen is ours to keep or to drop.
      allowsCustomValue
      value={chosen ? keyOf(contractNumber, serialNumber) : null}
      onChange={(key) => {
        const device = devices.find((one) => one.key === key)
        if (!device) return
        setTyped(device.serial)
        onChoose(device)
      }}
      onBlur={settle}
      // With a number chosen, the list would only cover what is filled in next; typing opens it again.
      menuTrigger={chosen ? 'manual' : 'focus'}
      allowsEmptyCollection
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label>
        {t('tickets.field.serialNumber')}
        <span className="muted"> ({t('form.optional')})</span>
      </Label>
      <Input className="input input-mono" name="serialNumber" spellCheck={false} autoComplete="off" />
      <Text slot="description" className="hint" elementType="div">
        {t('tickets.opening.serialHint')}
      </Text>
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="picker" placement="bottom start">
        <ListBox
          className="picker-list"
          items={devices}
          renderEmptyState={() => (
            <p className="picker-note">{data ? t('tickets.opening.noSerial') : t('contracts.loading')}</p>
          )}
        >
          {(device) => (
            <ListBoxItem key={device.key} id={device.key} className="picker-item" textValue={device.serial}>
              <Plate>
                <Highlighted text={device.serial} words={words} />
              </Plate>
              <span className="product">
                <Highlighted text={device.product} words={words} />
              </span>
              {contractNumber === '' && <span className="picker-contract">{device.contract.number}</span>}
            </ListBoxItem>
          )}
        </ListBox>
        {more > 0 && <p className="picker-note">{t('tickets.opening.moreSerials', { count: more })}</p>}
      </Popover>
    </ComboBox>
  )
}
