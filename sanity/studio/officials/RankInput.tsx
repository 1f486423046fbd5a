import { type StringInputProps, set, unset } from 'sanity'
import { RankPicker } from '#sanity/studio/officials/RankPicker.tsx'

/** The rank of an appointment, chosen from the table. */
export function RankInput({ value, onChange, readOnly, elementProps }: StringInputProps) {
  const { id, onFocus, onBlur, ref } = elementProps
  return (
    <RankPicker
      value={value}
      isReadOnly={readOnly === true}
      inputProps={{ id, onFocus, onBlur, ref, 'aria-describedby': elementProps['aria-describedby'] }}
      onChoose={(key) => onChange(set(key))}
      onClear={() => onChange(unset())}
    />
  )
}
