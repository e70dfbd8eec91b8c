export type { Letter, Mail } from './mail.ts';
export { createMail } from './outbox/create-mail.ts';
export { mailRetention } from './outbox/mail-retention.ts';
export type { MailView } from './outbox/mail-view.ts';
export { type Outbox, openOutbox } from './outbox/open-outbox.ts';
export type { MailState } from './outbox/outbox-mail.ts';
export { createSender } from './sending/create-sender.ts';
export { type MailSettings, MailSettingsError, readMailSettings } from './sending/mail-settings.ts';
