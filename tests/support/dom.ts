import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { MotionGlobalConfig } from 'framer-motion'
import { afterEach } from 'vitest'

MotionGlobalConfig.skipAnimations = true
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)
