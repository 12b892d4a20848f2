import type { Text } from '#language'

/** What a person is in an organisation or on a matter. */
export type Role =
  | 'owner'
  | 'legal'
  | 'security'
  | 'procurement'
  | 'business'
  | 'assessor'
  | 'approver'
  | 'governance-lead'
  | 'counsel'
  | 'supplier-contact'
  | 'auditor'
  | 'system-administrator'
  | 'security-administrator'
  | 'audit-administrator'

export const ROLE: Readonly<Record<Role, Text>> = {
  owner: { en: 'owner', zh: '负责人' },
  legal: { en: 'contributor (legal)', zh: '参与人（法务）' },
  security: { en: 'contributor (security)', zh: '参与人（安全）' },
  procurement: { en: 'contributor (procurement)', zh: '参与人（采购）' },
  business: { en: 'contributor (business)', zh: '参与人（业务）' },
  assessor: { en: 'assessor', zh: '评估人' },
  approver: { en: 'approver', zh: '审批人' },
  'governance-lead': { en: 'governance lead', zh: '治理牵头人' },
  counsel: { en: 'counsel', zh: '律师' },
  'supplier-contact': { en: 'supplier contact', zh: '供应商联系人' },
  auditor: { en: 'auditor', zh: '审计人' },
  'system-administrator': { en: 'system administrator', zh: '系统管理员' },
  'security-administrator': { en: 'security administrator', zh: '安全管理员' },
  'audit-administrator': { en: 'audit administrator', zh: '审计管理员' },
}
