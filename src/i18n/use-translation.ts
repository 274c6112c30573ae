import { useTranslation as useSpoken } from 'react-i18next'

/** `t`, whose keys are the paths of who says it, in the language of the interface. */
export const useTranslation = () => useSpoken()
